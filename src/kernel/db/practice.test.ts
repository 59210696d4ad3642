import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { LastWord } from "./last-word.ts";

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

describe("the last word of a transaction", () => {
  test("is answered once it is kept, with what goes with the commit", async () => {
    const told: string[] = [];
    const answer = await world.inPractice(marta.actor, async (tx) => {
      const id = tx.newId();
      tx.withCommit({ name: "after_the_last", ...insert("with the last word", tx.newId()) });
      tx.afterCommit(() => told.push("kept"));
      return new LastWord(
        id,
        tx.client.query(insert("the last word", id)).then(() => "answered"),
      );
    });
    expect([answer, told]).toEqual(["answered", ["kept"]]);
    expect(await locations()).toEqual(expect.arrayContaining(["the last word", "with the last word"]));
  });

  test("that fails takes everything with it, and says why in its own words", async () => {
    const before = await locations();
    const told: string[] = [];
    const broken = world.inPractice(marta.actor, async (tx) => {
      const id = tx.newId();
      await tx.client.query(insert("before the last word", id));
      tx.afterCommit(() => told.push("kept"));
      tx.withCommit({ name: "after_the_broken", ...insert("never", tx.newId()) });
      return new LastWord(
        id,
        tx.client.query(insert("the same again", id)).catch(() => {
          throw new Error("There already.");
        }),
      );
    });
    await expect(broken).rejects.toThrow("There already.");
    expect([told, await locations()]).toEqual([[], before]);
  });

  test("is followed by nothing: what is asked on the way to its answer is refused, and the connection is good again", async () => {
    const tooLate = world.inPractice(marta.actor, async (tx) => {
      const asked = tx.client.query("select 1").then(() => tx.client.query("select name from locations"));
      return new LastWord(
        tx.newId(),
        asked.then(({ rows }) => rows),
      );
    });
    await expect(tooLate).rejects.toThrow("after the last word");
    const all = Array.from({ length: 16 }, () =>
      world.inPractice(marta.actor, async (tx) => (await tx.client.query("select 1 as one")).rows),
    );
    expect(await Promise.all(all)).toEqual(all.map(() => [{ one: 1 }]));
  });
});
