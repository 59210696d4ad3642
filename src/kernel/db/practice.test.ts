import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const locations = async () => {
  const { rows } = await world.superuser.query(
    "select name from locations where practice_id = $1 and kind = 'online'",
    [marta.practiceId],
  );
  return rows.map(({ name }) => name);
};
const insert = (name: string, id: string) => ({
  text: `insert into locations (practice_id, id, kind, name) values ($1, $2, 'online', $3)`,
  values: [marta.practiceId, id, name],
});

test("what is sent with the commit is kept with everything before it", async () => {
  await world.inPractice(marta.actor, async (tx) => {
    tx.withCommit({ name: "second_of_two", ...insert("with the commit", tx.newId()) });
    await tx.client.query(insert("before it", tx.newId()));
  });
  expect((await locations()).sort()).toEqual(["before it", "with the commit"]);
});

test("what fails with the commit takes everything with it, and its own failure is told", async () => {
  const before = await locations();
  const broken = world.inPractice(marta.actor, async (tx) => {
    const id = tx.newId();
    await tx.client.query(insert("the first", id));
    tx.withCommit({ name: "twice_the_same", ...insert("the second", id) });
  });
  await expect(broken).rejects.toMatchObject({ code: "23505" });
  expect(await locations()).toEqual(before);
});

test("a transaction that failed unnoticed is not taken for a kept one", async () => {
  const broken = world.inPractice(marta.actor, async ({ client }) => {
    await client.query("select 1 / 0").catch(() => {});
  });
  await expect(broken).rejects.toThrow("could not be committed");
});
