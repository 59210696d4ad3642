import fc from "fast-check";
import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-12T09:00:00Z");
const marta = await world.owner();

const deed = fc.oneof(
  fc.record({ kind: fc.constant("book" as const), day: fc.nat({ max: 20 }) }),
  fc.record({ kind: fc.constant("move" as const), which: fc.nat({ max: 9 }), day: fc.nat({ max: 20 }) }),
  fc.record({ kind: fc.constantFrom("cancel" as const, "restore" as const), which: fc.nat({ max: 9 }) }),
);

test("the first visit of a client is known, whatever was booked, moved, cancelled and restored at the same time", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), async (rounds) => {
      const client = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body;
      const ids: string[] = [];
      for (const round of rounds) await Promise.all(round.map((one) => acted(client.id, ids, one)));
      const { rows } = await world.superuser.query(
        `select (select min(starts_at) from appointments where client_id = $1 and status <> 'cancelled') as truth,
           (select starts_at from first_visits where client_id = $1) as kept`,
        [client.id],
      );
      expect(rows[0].kept).toEqual(rows[0].truth);
      await world.superuser.query("delete from appointments where client_id = $1", [client.id]);
    }),
    { numRuns: 25 },
  );
});

/** Times are taken twice with a reason: what else stands there does not matter here. */
async function acted(clientId: string, ids: string[], one: typeof deed extends fc.Arbitrary<infer T> ? T : never) {
  const override = { reason: "On purpose" };
  const times = (day: number) => {
    const start = Temporal.Instant.from("2026-06-01T08:00:00Z").add({ hours: 24 * day });
    return { startsAt: start.toString(), endsAt: start.add({ minutes: 50 }).toString() };
  };
  if (one.kind === "book") {
    const { body } = await marta.post("/appointments", { clientId, ...times(one.day), override });
    ids.push(body.id);
    return;
  }
  const id = ids[one.which % Math.max(1, ids.length)];
  if (!id) return;
  if (one.kind === "move") await marta.patch(`/appointments/${id}`, { ...times(one.day), override });
  else await marta.post(`/appointments/${id}/${one.kind}`, one.kind === "restore" ? { override } : {});
}
