import pg from "pg";
import { Vault } from "#kernel/crypto/vault.ts";
import { openPool } from "#kernel/db/pool.ts";
import { Database } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { startWorker } from "#kernel/jobs/worker.ts";
import { roomWork } from "#main/rooms.ts";
import { buildServer } from "#main/server.ts";
import { type Member, Members } from "#testing/actors.ts";
import { openTestHouse } from "#testing/house.ts";

/** A practice of three therapists and an assistant, open at two servers that listen on loopback, with a worker behind. */
export interface Stage {
  readonly house: House;
  readonly urls: readonly string[];
  readonly superuser: pg.Client;
  /** Every line the program logged. */
  readonly logged: readonly string[];
  readonly practiceId: string;
  readonly members: readonly Member[];
  readonly therapistIds: readonly string[];
  readonly clientIds: readonly string[];
  readonly serviceIds: readonly (string | null)[];
  readonly locationIds: readonly (string | null)[];
  readonly groupServiceId: string;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const test = await openTestHouse({ RATE_BURST: "1000000" }, { ticking: true });
  const { house, database } = test;
  const pool = openPool(database.appUrl, { max: 12, name: "soak, second server" });
  const second: House = { ...house, db: new Database(pool, new Vault(house.keys), house.clock) };
  const apps = [await buildServer(house, { shedBeyondMs: 0 }), await buildServer(second, { shedBeyondMs: 0 })];
  const urls = [];
  for (const app of apps) urls.push(await app.listen({ port: 0, host: "127.0.0.1" }));
  const worker = await startWorker(house, roomWork, database.jobsUrl);
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  const people = await moveIn(new Members(apps[0]!, house, superuser));
  const close = async () => {
    for (const app of apps) await app.close();
    await worker.stop();
    await superuser.end();
    await pool.end();
    await test.close();
  };
  return { house, urls, superuser, logged: test.logged, ...people, close };
}

async function moveIn(door: Members) {
  const owner = await door.owner({ timeZone: "UTC" });
  const members = [owner];
  for (const role of ["therapist", "therapist", "assistant"] as const) members.push(await owner.colleague(role));
  const made = async (path: string, body: object): Promise<string> => {
    const reply = await owner.post(path, body);
    if (reply.status !== 201) throw new Error(`${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
    return reply.body.id;
  };
  const clientIds: string[] = [];
  for (let nth = 0; nth < 12; nth++) clientIds.push(await made("/clients", { firstName: `Client ${nth}` }));
  const pauses = { bufferBeforeMinutes: 5, bufferAfterMinutes: 10 };
  return {
    practiceId: owner.practiceId,
    members,
    therapistIds: members.filter(({ role }) => role !== "assistant").map(({ memberId }) => memberId),
    clientIds,
    serviceIds: [null, await made("/services", { name: "Individual", durationMinutes: 50, ...pauses })],
    locationIds: [null, await made("/locations", { name: "At home", kind: "home", travelMinutes: 20 })],
    groupServiceId: await made("/services", { name: "Evenings", durationMinutes: 90, mode: "group", capacity: 3 }),
  };
}
