import type { QueryResult } from "pg";
import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { openPool } from "./pool.ts";

const world = await openWorld();
const pool = openPool(world.test.database.superuserUrl, { max: 2, name: "a test" });

test("is asked by text, with values and by a statement, which is left as it was given", async () => {
  const client = await pool.connect();
  const statement = Object.freeze({ name: "sum", text: "select $1::int + 1 as n", values: [1] });
  const [plain, valued, first, second] = await Promise.all([
    client.query("select 1 as n"),
    client.query("select $1::int as n", [2]),
    client.query(statement),
    client.query({ ...statement, values: [2] }),
  ]);
  client.release();
  expect([plain, valued, first, second].map(({ rows }) => rows[0].n)).toEqual([1, 2, 2, 3]);
  expect(Object.keys(statement)).toEqual(["name", "text", "values"]);
});

test("tells who wants to be called back", async () => {
  const client = await pool.connect();
  const told = await new Promise<QueryResult[]>((resolve) => {
    client.query("select 1 as n", (_fault: Error, first: QueryResult) =>
      client.query("select $1::int as n", [2], (_again: Error, second: QueryResult) => resolve([first, second])),
    );
  });
  client.release();
  expect(told.map(({ rows }) => rows[0].n)).toEqual([1, 2]);
});

test("tells what failed to who asked, and by which way, and goes on", async () => {
  const client = await pool.connect();
  const whoAsked = async () => await client.query("select 1 / 0");
  const fault = (await whoAsked().catch((thrown: unknown) => thrown)) as Error;
  expect(fault).toMatchObject({ code: "22012" });
  expect(fault.stack).toContain("whoAsked");
  expect((await client.query("select 1 as n")).rows[0].n).toBe(1);
  client.release();
  await pool.end();
});
