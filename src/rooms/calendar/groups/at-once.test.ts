import { expect, test } from "vitest";
import { deadlocks } from "#testing/deadlocks.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-04T09:00:00Z");
const marta = await world.owner();
const tomas = await marta.colleague("therapist");

let day = Temporal.PlainDate.from("2026-06-01");
function aDate() {
  day = day.add({ days: 1 });
  return { startsAt: `${day}T17:00:00Z`, endsAt: `${day}T18:30:00Z` };
}
const opened = async (sessions = [aDate()]) =>
  (await marta.post("/groups", { name: "Circle", capacity: 3, sessions })).body;

test("dates are added and places changed at once, and neither waits for the other in a ring", async () => {
  const { id } = await opened();
  const before = await deadlocks(world);
  for (let round = 1; round <= 8; round++) {
    const replies = await Promise.all([
      ...[aDate(), aDate()].map((date) => marta.post(`/groups/${id}/sessions`, { sessions: [date] })),
      ...[1, 2, 3].map((more) => marta.patch(`/groups/${id}`, { capacity: 3 * round + more })),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 200, 200, 200]);
  }
  expect(await deadlocks(world)).toBe(before);
});

test("a cancelled group has no date to come, whatever was restored, added or handed over meanwhile", async () => {
  for (let round = 0; round < 10; round++) {
    const { id, sessions } = await opened([aDate(), aDate()]);
    const [first, second] = sessions.map((session: { id: string }) => `/appointments/${session.id}`);
    expect((await marta.patch(first, { therapistId: tomas.memberId })).status).toBe(200);
    for (const session of [first, second]) expect((await marta.post(`${session}/cancel`)).status).toBe(200);
    const replies = await Promise.all([
      marta.post(`${first}/restore`),
      marta.post(`/groups/${id}/sessions`, { sessions: [aDate()] }),
      marta.post(`/groups/${id}/cancel`),
      marta.post(`${second}/restore`),
    ]);
    for (const { status } of replies) expect([200, 201, 409]).toContain(status);
    const { body } = await marta.get(`/groups/${id}`);
    expect(body.cancelledAt).not.toBeNull();
    expect(body.sessions.filter(({ status }: { status: string }) => status === "scheduled")).toEqual([]);
  }
});
