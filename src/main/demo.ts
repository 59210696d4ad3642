import type { FastifyInstance } from "fastify";
import type { House } from "#kernel/house.ts";
import { createPractice, practiceIds, signInLink } from "#rooms/practices/door.ts";
import { addClients, addGroup, addHours, addPlaces, addServices, DemoHand } from "./demo/load.ts";
import { notes, plainNote } from "./demo/notes.ts";
import { type DemoVisit, week } from "./demo/week.ts";

/** The owner of the sample practice; her sign-in link is printed by a local start. */
export const demoOwner = "marta@quietroom.example";
const zone = "Europe/Madrid";

interface DemoOptions {
  /** Only when no practice exists at all, as a start does; otherwise when the demo's owner does not exist. */
  readonly onlyWhenEmpty: boolean;
  readonly say: (line: string) => void;
}

/** Loads the sample practice around today; answers whether it did. */
export async function loadDemo(
  house: House,
  app: FastifyInstance,
  { onlyWhenEmpty, say }: DemoOptions,
): Promise<boolean> {
  const there = onlyWhenEmpty ? (await practiceIds(house)).length > 0 : (await signInLink(house, demoOwner)) !== null;
  if (there) return false;
  say("Loading the demo practice …");
  await createPractice(house, {
    email: demoOwner,
    userName: "Marta Linden",
    name: "The Quiet Room",
    timeZone: zone,
    locale: "en",
    currency: "EUR",
  });
  const hand = new DemoHand(app);
  await signIn(house, hand);
  const clients = await addClients(hand);
  const places = await addPlaces(hand);
  const services = await addServices(hand, places);
  const today = house.clock.now().toZonedDateTimeISO(zone);
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).toPlainDate();
  await addHours(hand, places, monday);
  const written = new Map<string, number>();
  for (const weeks of [-2, -1, 0, 1]) {
    for (const visit of week) {
      const at = monday
        .add({ days: weeks * 7 + visit.day - 1 })
        .toZonedDateTime({ timeZone: zone, plainTime: visit.from });
      await addVisit(hand, { visit, at, now: today, clients, services, places, written, weeks });
    }
  }
  const evening = monday.add({ days: 3 }).toZonedDateTime({ timeZone: zone, plainTime: "19:00" });
  const sessions = [-1, 0, 1, 2].map((weeks) => {
    const at = evening.add({ weeks });
    return { startsAt: at.toInstant().toString(), endsAt: at.add({ minutes: 90 }).toInstant().toString() };
  });
  await addGroup(hand, { clients, locationId: places.room1, sessions });
  return true;
}

async function signIn(house: House, hand: DemoHand): Promise<void> {
  const link = await signInLink(house, demoOwner);
  const token = new URL(link as string).searchParams.get("token");
  await hand.post("/auth/verify", { token });
}

interface VisitToAdd {
  readonly visit: DemoVisit;
  readonly at: Temporal.ZonedDateTime;
  readonly now: Temporal.ZonedDateTime;
  readonly weeks: number;
  readonly clients: Map<string, string>;
  readonly services: Record<DemoVisit["service"], string>;
  readonly places: Record<DemoVisit["place"], string>;
  /** How many notes of each person were written so far. */
  readonly written: Map<string, number>;
}

async function addVisit(hand: DemoHand, add: VisitToAdd): Promise<void> {
  const { visit, at, now } = add;
  const ends = at.add({ minutes: visit.service === "couple" ? 80 : 50 });
  const times = { startsAt: at.toInstant().toString(), endsAt: ends.toInstant().toString() };
  const clientId = add.clients.get(visit.who);
  const { id } = await hand.post("/appointments", {
    clientId,
    serviceId: add.services[visit.service],
    locationId: add.places[visit.place],
    ...times,
  });
  const past = Temporal.ZonedDateTime.compare(ends, now) < 0;
  if (visit.state === "cancelled" && add.weeks <= 0)
    await hand.post(`/appointments/${id}/cancel`, { reason: "Train strike." });
  else if (past && visit.state === "no_show") await hand.post(`/appointments/${id}/no-show`, {});
  else if (past) {
    await hand.post(`/appointments/${id}/attend`, {});
    await addNote(hand, add, id, times.startsAt);
  }
}

/** Notes are signed but for those of two people this week, which wait on Today to be finished. */
async function addNote(
  hand: DemoHand,
  { visit, clients, written, weeks }: VisitToAdd,
  appointmentId: string,
  happenedAt: string,
): Promise<void> {
  const index = written.get(visit.who) ?? 0;
  written.set(visit.who, index + 1);
  const open = weeks === 0 && ["clementine", "hazel"].includes(visit.who);
  const own = notes[visit.who] ?? [plainNote];
  const sections = own[index % own.length] ?? plainNote;
  const draft = { ...sections, plan: "" };
  const note = await hand.post("/notes", {
    clientId: clients.get(visit.who),
    appointmentId,
    template: "soap",
    sections: open ? draft : sections,
    happenedAt,
  });
  if (!open) await hand.call("POST", `/notes/${note.id}/sign`, {}, { "if-match": `"${note.version}"` });
}
