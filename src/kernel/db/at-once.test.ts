import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const stranger = await world.owner();
const { db } = world.house;
const members = { name: "at_once_members", text: "select id, $1::text as said from members", values: ["hello"] };

test("a statement runs as its actor, under row-level security, in a transaction of its own", async () => {
  expect(await db.atOnce(marta.actor, members)).toEqual([{ id: marta.memberId, said: "hello" }]);
  expect(await db.atOnce(stranger.actor, members)).toEqual([{ id: stranger.memberId, said: "hello" }]);
});

test("who acted is forgotten with the statement, so the next use of the connection sees nothing", async () => {
  const client = await db.pool.connect();
  client.release();
  await db.atOnce(marta.actor, members);
  const { rows } = await db.pool.query(
    "select current_setting('app.practice_id', true) as practice, (select count(*) from members) as seen",
  );
  expect(rows).toEqual([{ practice: "", seen: 0 }]);
});

test("a failure is told, writes nothing, and leaves the connection fit for the next", async () => {
  const wrong = { name: "at_once_wrong", text: "select 1 / $1::int as ratio", values: [0] };
  for (let round = 0; round < 3; round += 1) {
    await expect(db.atOnce(marta.actor, wrong)).rejects.toMatchObject({ code: "22012" });
    expect(await db.atOnce(marta.actor, members)).toHaveLength(1);
  }
  const unknown = { name: "at_once_unknown", text: "select nothing from nowhere", values: [] };
  await expect(db.atOnce(marta.actor, unknown)).rejects.toMatchObject({ code: "42P01" });
  await expect(db.atOnce(marta.actor, unknown)).rejects.toMatchObject({ code: "42P01" });
  expect(await db.atOnce(marta.actor, members)).toHaveLength(1);
});

test("many at once on few connections each get their own answer", async () => {
  const asked = Array.from({ length: 60 }, (_, at) => (at % 2 ? marta : stranger));
  const answers = await Promise.all(
    asked.map((who, at) => db.atOnce<{ id: string; said: string }>(who.actor, { ...members, values: [String(at)] })),
  );
  expect(answers.map(([row]) => row)).toEqual(asked.map((who, at) => ({ id: who.memberId, said: String(at) })));
});

test("an actor that is none is refused before anything is sent", async () => {
  const nobody = { ...marta.actor, practiceId: "x'; drop table notes; --" };
  await expect(db.atOnce(nobody, members)).rejects.toThrow(/actor/);
});
