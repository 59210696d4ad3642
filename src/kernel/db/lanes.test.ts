import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { Lanes, mostLanes } from "./lanes.ts";
import { openPool } from "./pool.ts";

const world = await openWorld();
const marta = await world.owner();
const { db } = world.house;

const backend = { name: "lanes_backend", text: "select pg_backend_pid() as pid, $1::text as said", values: ["hello"] };
const asleep = { name: "lanes_asleep", text: "select pg_sleep(20), $1::text as said", values: ["never"] };

test("a hundred statements at once share few connections and each gets its own answer", async () => {
  const said = Array.from({ length: 100 }, (_, at) => String(at));
  const rows = await Promise.all(
    said.map((word) => db.atOnce<{ pid: number; said: string }>(marta.actor, { ...backend, values: [word] })),
  );
  expect(rows.map(([row]) => row?.said)).toEqual(said);
  expect(new Set(rows.map(([row]) => row?.pid)).size).toBeLessThanOrEqual(8);
  expect(db.pool.idleCount).toBe(db.pool.totalCount);
});

test("one that fails does not touch those behind it", async () => {
  const wrong = { name: "lanes_wrong", text: "select 1 / $1::int as ratio", values: [0] };
  const all = await Promise.allSettled(
    Array.from({ length: 40 }, (_, at) => db.atOnce(marta.actor, at % 4 === 0 ? wrong : backend)),
  );
  expect(all.map(({ status }) => status)).toEqual(all.map((_, at) => (at % 4 === 0 ? "rejected" : "fulfilled")));
});

test("a connection that is lost costs what was under way on it, and nothing that comes after", async () => {
  const sleeping = Promise.allSettled(Array.from({ length: 16 }, () => db.atOnce(marta.actor, asleep)));
  // On every lane: one that opened after the others were lost would sleep on.
  await expect
    .poll(async () => (await world.superuser.query(sleepers)).rows.length, { timeout: 15_000 })
    .toBe(mostLanes);
  // What comes while the loss is not yet known may be lost with it, but there is no moment from which all are.
  const coming = async () => {
    let answered = 0;
    for (let at = 0; at < 50; at++)
      await db.atOnce(marta.actor, backend).then(
        () => answered++,
        () => {},
      );
    return answered;
  };
  await world.superuser.query(`select pg_terminate_backend(pid) from (${sleepers}) as asleep`);
  const answered = await Promise.all([coming(), coming(), coming()]);
  expect(new Set((await sleeping).map(({ status }) => status))).toEqual(new Set(["rejected"]));
  for (const count of answered) expect(count).toBeGreaterThan(40);
});

test("a database that cannot be reached is told, again and again", async () => {
  const nowhere = openPool("postgres://app:none@127.0.0.1:1/none", { max: 2, name: "nowhere" });
  const lanes = new Lanes(nowhere);
  const settings = ["app.practice_id", "", "app.member_id", "", "app.role", "", "synchronous_commit", "off"] as const;
  for (let round = 0; round < 2; round++) await expect(lanes.rows(settings, backend)).rejects.toThrow(/ECONNREFUSED/);
  await nowhere.end();
});

const sleepers = `select pid from pg_stat_activity
  where datname = current_database() and state = 'active' and query like '%pg_sleep(20)%' and pid <> pg_backend_pid()`;
