import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { together } from "./together.ts";

const world = await openWorld();
const marta = await world.owner();

test("answers with each part, in order and with its own type", async () => {
  const [word, number]: [string, number] = await together([Promise.resolve("one"), Promise.resolve(2)]);
  expect([word, number]).toEqual(["one", 2]);
  expect(await together([] as Promise<string>[])).toEqual([]);
});

test("a part that fails ends the transaction only when the others have come to their end", async () => {
  const asked: string[] = [];
  const work = world.inPractice(marta.actor, async ({ client }) => {
    const slow = async () => {
      await client.query("select 1");
      await wait(50);
      const { rows } = await client.query("select current_setting('app.practice_id') as practice");
      asked.push(rows[0].practice);
    };
    await together([slow(), Promise.reject(new Error("the first to fail")), Promise.reject(new Error("later"))]);
  });
  await expect(work).rejects.toThrow("the first to fail");
  expect(asked).toEqual([marta.practiceId]);
});

test("what is thrown is the reason, also when a part before it only met its consequence", async () => {
  const work = world.inPractice(marta.actor, async ({ client }) => {
    const fails = client.query("select 1 / 0");
    await together([client.query("select 1"), fails]);
  });
  await expect(work).rejects.toMatchObject({ code: "22012" });
});
