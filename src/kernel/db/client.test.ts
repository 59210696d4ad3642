import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { connected } from "./client.ts";
import { isUnavailable } from "./faults.ts";

const world = await openWorld();

test("a connection that breaks while nothing is asked of it ends nothing, and says so when it is asked", async () => {
  const client = await connected(world.test.database.superuserUrl, "a test");
  const { rows } = await client.query("select pg_backend_pid() as pid");
  const ended = new Promise((resolve) => client.once("end", resolve));
  await world.superuser.query("select pg_terminate_backend($1)", [rows[0].pid]);
  await ended;
  const fault = await client.query("select 1").catch((broken: unknown) => broken);
  expect(isUnavailable(fault)).toBe(true);
  await client.end();
});
