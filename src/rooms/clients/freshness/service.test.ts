import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Vault } from "#kernel/crypto/vault.ts";
import { openPool } from "#kernel/db/pool.ts";
import { Database } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { openWorld } from "#testing/world.ts";
import { Directories } from "../directory/service.ts";
import { listenForClients } from "./service.ts";

const world = await openWorld();
const marta = await world.owner();

/** A second process on the same database: a pool, a vault and a memory of its own. */
const pool = openPool(world.test.database.appUrl, { max: 4, name: "elsewhere" });
const elsewhere: House = { ...world.house, db: new Database(pool, new Vault(world.house.keys), world.clock) };
const memory = new Directories();
let ear: ReturnType<typeof listenForClients>;

beforeAll(async () => {
  ear = listenForClients(elsewhere, memory);
  await ear.ready;
});
afterAll(async () => {
  await ear.stop();
  await pool.end();
});

const find = async (query: string) => {
  const directory = await elsewhere.db.inPractice(marta.actor, (tx) => memory.of(tx));
  return directory.find({ query, status: "all" }).map((entry) => entry.client.firstName);
};
const soon = (look: () => Promise<unknown>, expected: unknown) =>
  expect.poll(look, { timeout: 15_000, interval: 10 }).toEqual(expected);

test("another process learns of new, changed and archived clients", async () => {
  expect(await find("juniper")).toEqual([]);
  const { body } = await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" });
  await soon(() => find("juniper"), ["Juniper"]);
  await marta.patch(`/clients/${body.id}`, { firstName: "Hazel" });
  await soon(() => find("vale"), ["Hazel"]);
  await marta.post(`/clients/${body.id}/archive`);
  await soon(async () => memory.peek(marta.practiceId)?.get(body.id)?.client.status, "archived");
});

test("what is changed while the other process is still reading is there when it has read", async () => {
  const made = await Promise.all(
    Array.from({ length: 30 }, (_, at) => marta.post("/clients", { firstName: `Tansy ${at}` })),
  );
  for (let round = 0; round < 5; round++) {
    memory.drop(marta.practiceId);
    const changes = made.map(({ body }, at) =>
      wait(at % 7).then(() => marta.patch(`/clients/${body.id}`, { lastName: `Round${round}` })),
    );
    await Promise.all([find("tansy"), ...changes]);
    await soon(async () => (await find(`round${round}`)).length, 30);
  }
});

test("a directory that lies aside hears of changes all the same", async () => {
  const { body } = await marta.post("/clients", { firstName: "Linnet", lastName: "Reed" });
  await soon(() => find("linnet"), ["Linnet"]);
  memory.layAside(marta.practiceId);
  expect(memory.peek(marta.practiceId)).toBeUndefined();
  const { body: changed } = await marta.patch(`/clients/${body.id}`, { firstName: "Fennel" });
  await marta.post("/clients", { firstName: "Sorrel", lastName: "Reed" });
  await soon(async () => memory.isBehind(marta.practiceId, body.id, changed.version), false);
  expect(memory.peek(marta.practiceId)).toBeUndefined();
  await soon(() => find("reed"), ["Fennel", "Sorrel"]);
});

test("what a transaction takes back is heard nowhere", async () => {
  const { body } = await marta.post("/clients", { firstName: "Cosmo" });
  await soon(() => find("cosmo"), ["Cosmo"]);
  expect((await marta.patch(`/clients/${body.id}`, { firstName: "Never", phone: "call me" })).status).toBe(422);
  await wait(100);
  expect(await find("cosmo")).toEqual(["Cosmo"]);
});

test("a process that was cut off forgets what it knew, and listens again", async () => {
  const { body } = await marta.post("/clients", { firstName: "Ottoline" });
  await soon(() => find("ottoline"), ["Ottoline"]);
  const ears =
    "select pid from pg_stat_activity where application_name = 'therapist-os ear clients' and datname = current_database()";
  const { rows: before } = await world.superuser.query(ears);
  await world.superuser.query("select pg_terminate_backend($1)", [before[0].pid]);
  await marta.patch(`/clients/${body.id}`, { firstName: "Milo" });
  await soon(() => find("milo"), ["Milo"]);
  await soon(async () => {
    const { rows } = await world.superuser.query(ears);
    return rows.length === 1 && rows[0].pid !== before[0].pid;
  }, true);
  await marta.patch(`/clients/${body.id}`, { firstName: "Silas" });
  await soon(() => find("silas"), ["Silas"]);
});
