import type { FastifyInstance } from "fastify";
import { people, tagHues } from "./people.ts";
import type { DemoVisit } from "./week.ts";

/** Someone at the practice's own doors: demo data enters by the same endpoints, rules and audit as everyone's. */
export class DemoHand {
  readonly #app: FastifyInstance;
  #cookie = "";

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  async call(
    method: "GET" | "POST" | "PUT" | "PATCH",
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await this.#app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...(this.#cookie && { cookie: this.#cookie }), ...headers },
      ...(body !== undefined && { payload: body as object }),
    });
    if (answer.statusCode >= 400)
      throw new Error(
        `The demo practice could not be loaded: ${method} ${path} answered ${answer.statusCode} ${answer.body.slice(0, 300)}`,
      );
    if (answer.cookies.length > 0)
      this.#cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    return answer.body === "" ? { id: "", version: 0 } : answer.json();
  }

  post = (path: string, body: unknown) => this.call("POST", path, body);
}

interface Answer {
  readonly id: string;
  readonly version: number;
}

/** An evening group: one meeting behind, three to come, and most places taken. */
export async function addGroup(
  hand: DemoHand,
  { clients, locationId, sessions }: { clients: Map<string, string>; locationId: string; sessions: object[] },
): Promise<void> {
  const service = await hand.post("/services", {
    name: "Breath and rest",
    durationMinutes: 90,
    mode: "group",
    capacity: 6,
    price: { amount: 2_500, currency: "EUR" },
    hue: "dusk",
  });
  const group = await hand.post("/groups", { serviceId: service.id, locationId, sessions });
  for (const who of ["juniper", "silas", "linnea", "wren", "poppy"])
    await hand.post(`/groups/${group.id}/places`, { clientId: clients.get(who) });
}

export async function addClients(hand: DemoHand): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, { key, ...person }] of people.entries()) {
    const email = `${key}@mail.example`;
    const { id } = await hand.post("/clients", { ...person, email, phone: `+346000000${String(index + 10)}` });
    ids.set(key, id);
  }
  for (const [tag, hue] of Object.entries(tagHues)) await hand.call("PUT", "/client-tags", { tag, hue });
  return ids;
}

export async function addServices(
  hand: DemoHand,
  places: Record<DemoVisit["place"], string>,
): Promise<Record<DemoVisit["service"], string>> {
  const cancellationPolicy = { noticeHours: 24, feePercent: 50 };
  const add = async (name: string, durationMinutes: number, amount: number, hue: string, more: object = {}) =>
    (await hand.post("/services", { name, durationMinutes, price: { amount, currency: "EUR" }, hue, ...more })).id;
  return {
    individual: await add("Individual", 50, 7_000, "pine", { cancellationPolicy }),
    couple: await add("Couple", 80, 11_000, "plum"),
    home: await add("Home visit", 50, 8_500, "amber", { locationIds: [places.home] }),
    first: await add("First visit", 50, 7_000, "lake", { approval: true, deposit: { amount: 2_000, currency: "EUR" } }),
  };
}

export async function addPlaces(hand: DemoHand): Promise<Record<DemoVisit["place"], string>> {
  const add = async (place: Record<string, unknown>) => (await hand.post("/locations", place)).id;
  const address = "12 Imagined Street";
  return {
    room2: await add({ name: "Room 2", kind: "clinic", address }),
    room1: await add({ name: "Room 1", kind: "clinic", address }),
    online: await add({ name: "Online", kind: "online", link: "https://meet.quietroom.example/marta" }),
    home: await add({ name: "Home visit", kind: "home", travelMinutes: 25 }),
  };
}

/** Weekdays at the practice and the weekend online, as the sample week is lived; a holiday some weeks ahead. */
export async function addHours(hand: DemoHand, places: Record<DemoVisit["place"], string>, monday: Temporal.PlainDate) {
  const stretches = (weekdays: number[], ...hours: [string, string][]) =>
    weekdays.flatMap((weekday) => hours.map(([from, to]) => ({ weekday, from, to })));
  await hand.post("/schedules", {
    name: "At the practice",
    weekly: stretches([1, 2, 3, 4, 5], ["08:30", "13:30"], ["14:30", "20:00"]),
    maximumPerDay: 8,
  });
  await hand.post("/schedules", {
    name: "Weekends",
    weekly: [...stretches([6], ["10:00", "13:30"]), ...stretches([7], ["17:00", "19:00"])],
    locationId: places.online,
    minimumNoticeMinutes: 1_440,
  });
  const away = monday.add({ weeks: 5 });
  const days = { startsOn: away.toString(), endsOn: away.add({ days: 6 }).toString() };
  await hand.post("/times-off", { ...days, label: "By the sea" });
}
