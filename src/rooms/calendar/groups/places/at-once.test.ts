import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-04T09:00:00Z");
const marta = await world.owner();
const people: string[] = [];
for (let n = 0; n < 50; n++) people.push((await marta.post("/clients", { firstName: `Given${n}` })).body.id);

let hour = Temporal.Instant.from("2026-06-01T08:00:00Z");
async function opened(capacity: number, by = marta): Promise<string> {
  hour = hour.add({ hours: 2 });
  const sessions = [{ startsAt: hour.toString(), endsAt: hour.add({ hours: 1 }).toString() }];
  return (await by.post("/groups", { name: "Circle", capacity, sessions })).body.id;
}
const counted = async (id: string) => {
  const { joined, offered, waiting, places } = (await marta.get(`/groups/${id}`)).body;
  return { joined, offered, waiting, places };
};

describe("however many ask at once", () => {
  test("of 50 for 8 places, 8 join and 42 are told that the group is full", async () => {
    const id = await opened(8);
    const replies = await Promise.all(people.map((clientId) => marta.post(`/groups/${id}/places`, { clientId })));
    const codes = replies.map(({ status, body }) => (status === 201 ? "joined" : body.code));
    expect(codes.filter((code) => code === "joined")).toHaveLength(8);
    expect(codes.filter((code) => code === "group_full")).toHaveLength(42);
    const { rows } = await world.superuser.query(
      "select seat from group_places where group_id = $1 and seat is not null order by seat",
      [id],
    );
    expect(rows.map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("the same client joins once", async () => {
    const id = await opened(8);
    const asked = Array.from({ length: 20 }, () => marta.post(`/groups/${id}/places`, { clientId: people[0] }));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect((await counted(id)).joined).toBe(1);
  });

  test("when everyone leaves and joins at once, no place is lost and none is given twice", async () => {
    const id = await opened(5);
    for (const clientId of people.slice(0, 12)) await marta.post(`/groups/${id}/places`, { clientId, waiting: true });
    const { places } = await counted(id);
    const leaving = places.slice(0, 5).map((place: { id: string }) => `/groups/${id}/places/${place.id}/leave`);
    const joining = people.slice(12, 30).map((clientId) => ({ clientId, waiting: true }));
    await Promise.all([
      ...leaving.map((path: string) => marta.post(path)),
      ...joining.map((body) => marta.post(`/groups/${id}/places`, body)),
    ]);
    const after = await counted(id);
    expect(after.joined + after.offered).toBe(5);
    expect(after.offered).toBe(5);
    expect(after.waiting).toBe(7 - 5 + 18);
  });

  test("whoever leaves by a clock that is a moment behind leaves when they joined", async () => {
    const id = await opened(2);
    const { places } = (await marta.post(`/groups/${id}/places`, { clientId: people[0] })).body;
    world.clock.set("2026-05-04T08:59:59Z");
    const left = await marta.post(`/groups/${id}/places/${places[0].id}/leave`);
    world.clock.set("2026-05-04T09:00:00Z");
    expect(left.status).toBe(200);
    expect(left.body.places).toMatchObject([{ state: "left", leftAt: "2026-05-04T09:00:00Z" }]);
  });

  test("an offer ends no earlier than it began, though a session is moved by a clock that is a moment behind", async () => {
    const id = await opened(1);
    for (const clientId of people.slice(0, 2)) await marta.post(`/groups/${id}/places`, { clientId, waiting: true });
    const { places, sessions } = (await marta.get(`/groups/${id}`)).body;
    await marta.post(`/groups/${id}/places/${places[0].id}/leave`);
    world.clock.set("2026-05-04T08:59:58Z");
    const times = { startsAt: "2026-05-04T08:59:59Z", endsAt: "2026-05-04T10:00:00Z" };
    const moved = await marta.patch(`/appointments/${sessions[0].id}`, times);
    world.clock.set("2026-05-04T09:00:01Z");
    expect(moved.status).toBe(200);
    await world.runJobs();
    expect((await counted(id)).offered).toBe(0);
  });
});

type Step =
  | { what: "join" | "leave" | "accept" | "decline" | "return"; who: number }
  | { what: "capacity"; to: number }
  | { what: "pass"; hours: number };

const who = fc.integer({ min: 0, max: 7 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: who.map((who) => ({ what: "join" as const, who })) },
  ...(["leave", "accept", "decline", "return"] as const).map((what) => ({
    weight: 2,
    arbitrary: who.map((who) => ({ what, who })),
  })),
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }).map((to) => ({ what: "capacity" as const, to })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((hours) => ({ what: "pass" as const, hours })) },
);

/** The rules of a waiting list as a list: who waits first is offered first, and a place stays free only while nobody waits. */
test("whatever happens in whatever order, the list keeps its order and no place stays free while somebody waits", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      world.clock.set("2026-05-04T09:00:00Z");
      let nora = await world.memberOf(await world.signIn(marta.email), marta.email);
      const id = await opened(2, nora);
      let before: Place[] = [];
      for (const one of steps) {
        if (one.what === "pass") {
          world.clock.advance({ hours: one.hours });
          await world.runJobs();
          nora = await world.memberOf(await world.signIn(marta.email), marta.email);
        } else if (one.what === "capacity") await nora.patch(`/groups/${id}`, { capacity: one.to });
        else if (one.what === "join")
          await nora.post(`/groups/${id}/places`, { clientId: people[one.who], waiting: true });
        else {
          const theirs = before.filter(({ clientId }) => clientId === people[one.who]);
          const place = theirs.find(({ state }) => state !== "left") ?? theirs.at(-1);
          if (place) await nora.post(`/groups/${id}/places/${place.id}/${one.what}`);
        }
        before = await holds(nora, id, before);
      }
    }),
    { numRuns: 25, seed: 7, endOnFailure: true },
  );
}, 120_000);

type Place = { id: string; clientId: string; state: string; askedAt: string };

/** What must be true after every step; answers the places as they are now. */
async function holds(nora: Member, id: string, before: readonly Place[]): Promise<Place[]> {
  const { capacity, joined, offered, waiting, places } = (await nora.get(`/groups/${id}`)).body;
  expect(joined + offered).toBeLessThanOrEqual(capacity);
  if (waiting > 0) expect(joined + offered).toBe(capacity);
  const living: Place[] = places.filter(({ state }: Place) => state !== "left");
  expect(new Set(living.map(({ clientId }) => clientId)).size).toBe(living.length);
  const turn = ({ askedAt, id }: Place) => `${askedAt} ${id}`;
  const waits = living.filter(({ state }) => state === "waiting").map(turn);
  expect(waits).toEqual([...waits].sort());
  const known = new Set(before.filter(({ state }) => state === "offered").map(({ id }) => id));
  const offers = living.filter(({ id, state }) => state === "offered" && !known.has(id)).map(turn);
  for (const offer of offers) expect(waits.every((wait) => offer < wait)).toBe(true);
  return places;
}
