import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { appointmentTimeline, clientVisits } from "../door.ts";

const world = await openWorld();
world.clock.set("2026-05-12T09:00:00Z");
const marta = await world.owner();
const assistant = await marta.colleague("assistant");
const stranger = await world.owner();
const juniper = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body;
const rowan = (await marta.post("/clients", { firstName: "Rowan", lastName: "Ash" })).body;
const service = (await marta.post("/services", { name: "Cranial sitting", durationMinutes: 50 })).body;
const location = (await marta.post("/locations", { name: "Lindengasse", kind: "clinic" })).body;

async function booked(day: string, more: object = {}) {
  const times = { startsAt: `${day}T10:00:00Z`, endsAt: `${day}T11:00:00Z` };
  const reply = await marta.post("/appointments", { clientId: juniper.id, ...times, ...more });
  expect(reply.status).toBe(201);
  return reply.body;
}

const [attended, forgotten, missed, coming, later] = [
  await booked("2026-04-01", { serviceId: service.id, locationId: location.id }),
  await booked("2026-05-05"),
  await booked("2026-05-10"),
  await booked("2026-05-20", { notes: "brings the violet form" }),
  await booked("2026-06-20"),
];
const cancelled = await booked("2026-05-14");
await marta.post(`/appointments/${attended.id}/attend`);
await marta.post(`/appointments/${missed.id}/no-show`);
await marta.post(`/appointments/${cancelled.id}/cancel`, { reason: "Travelling to Girona" });

test("a client's next visit is the first that stands, the last one the latest that took place", async () => {
  await world.inPractice(marta.actor, async (tx) => {
    const visits = await clientVisits(tx, { clientIds: [juniper.id, rowan.id] });
    expect(visits.get(juniper.id)).toEqual({ nextAt: coming.startsAt, lastAt: forgotten.startsAt });
    expect(visits.get(rowan.id)).toEqual({ nextAt: null, lastAt: null });
    expect(await clientVisits(tx, { clientIds: [] })).toEqual(new Map());
  });
  expect((await assistant.get(`/clients/${juniper.id}`)).body.visits.nextAt).toBe(coming.startsAt);
});

test("a client's timeline tells every visit, latest first, to assistants too", async () => {
  const { body } = await assistant.get(`/clients/${juniper.id}/timeline?kind=appointment`);
  expect(body.items.map((entry: { id: string }) => entry.id)).toEqual(
    [later, coming, cancelled, missed, forgotten, attended].map((visit) => visit.id),
  );
  expect(body.items[2]).toMatchObject({ status: "cancelled", cancelledReason: "Travelling to Girona" });
  expect(body.items[5]).toMatchObject({
    kind: "appointment",
    at: attended.startsAt,
    endsAt: attended.endsAt,
    status: "attended",
    serviceName: "Cranial sitting",
    locationName: "Lindengasse",
    locationKind: "clinic",
    therapist: { id: marta.memberId, name: "Marta Linden" },
  });
});

test("it is read in pieces without losing or repeating a visit", async () => {
  const read: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const before: string = cursor && `&before=${encodeURIComponent(cursor)}`;
    const { body } = await marta.get(`/clients/${juniper.id}/timeline?kind=appointment&limit=2${before}`);
    read.push(...body.items.map((entry: { id: string }) => entry.id));
    cursor = body.nextCursor;
  }
  expect(read).toEqual([later, coming, cancelled, missed, forgotten, attended].map((visit) => visit.id));
});

test("words are looked for in service, place, notes and reasons, accents and case folded", async () => {
  const found = async (query: string) =>
    world.inPractice(marta.actor, async (tx) => {
      const stretch = { clientId: juniper.id, before: null, limit: 10, kinds: null, query };
      return (await appointmentTimeline(tx, stretch)).map((entry) => entry.id);
    });
  expect(await found("CRÀNIAL linden")).toEqual([attended.id]);
  expect(await found("violet")).toEqual([coming.id]);
  expect(await found("girona")).toEqual([cancelled.id]);
  expect(await found("girona violet")).toEqual([]);
});

test("another practice sees none of it, and who asks for notes alone gets no visits", async () => {
  const stretch = { clientId: juniper.id, before: null, limit: 10, kinds: null };
  await world.inPractice(stranger.actor, async (tx) => {
    expect(await appointmentTimeline(tx, stretch)).toEqual([]);
    expect((await clientVisits(tx, { clientIds: [juniper.id] })).get(juniper.id)).toEqual({
      nextAt: null,
      lastAt: null,
    });
  });
  await world.inPractice(marta.actor, async (tx) => {
    expect(await appointmentTimeline(tx, { ...stretch, kinds: ["note"] })).toEqual([]);
  });
});
