import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { readEnv } from "#kernel/env.ts";
import { openLog } from "#kernel/log/log.ts";
import { createPractice, signInLink } from "#rooms/practices/door.ts";
import { Browser } from "#testing/actors.ts";
import { openHouse } from "./house.ts";
import { buildServer } from "./server.ts";

/** Bad weather on a house of its own: its PostgreSQL is killed under load. */
const folder = mkdtempSync(join(tmpdir(), "therapist-os-weather-"));
chmodSync(folder, 0o755);
const logged: string[] = [];
const opened = await openHouse(
  readEnv({ DATA_DIR: folder, DEMO: "0", RATE_BURST: "100000" }),
  openLog("info", { write: (line) => void logged.push(line) }),
);
const app = await buildServer(opened.house, { checkReplies: true, shedBeyondMs: 0 });
const marta = new Browser(app);

afterAll(async () => {
  await app.close();
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a database killed under load costs 503s and nothing that was answered, and needs no restart of ours", async () => {
  const client = await moveIn();
  const answers: { status: number; id?: string }[] = [];
  let minute = 0;
  const until = performance.now() + 6_000;
  const lane = async () => {
    while (performance.now() < until) {
      const startsAt = Temporal.Instant.from("2031-01-01T00:00:00Z").add({ minutes: 10 * minute++ });
      const visit = {
        clientId: client,
        startsAt: startsAt.toString(),
        endsAt: startsAt.add({ minutes: 10 }).toString(),
      };
      const [booked, read] = [await marta.post("/appointments", visit), await marta.get("/clients")];
      answers.push({ status: booked.status, id: booked.body.id }, { status: read.status });
      if (booked.status === 503) expect(booked.headers["retry-after"]).toBeDefined();
    }
  };
  const killing = new Promise((resolve) => setTimeout(resolve, 1_000)).then(() =>
    process.kill(postmaster(), "SIGKILL"),
  );
  await Promise.all([...Array.from({ length: 8 }, lane), killing]);

  const statuses = new Set(answers.map(({ status }) => status));
  expect([...statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
  expect(statuses).toContain(503);
  expect(answers.at(-1)?.status).toBe(200);
  const kept = await rows("select id from appointments");
  const promised = answers.filter(({ status }) => status === 201).map(({ id }) => id);
  expect(promised.length).toBeGreaterThan(10);
  expect(promised.filter((id) => !kept.includes(id as string))).toEqual([]);
  expect((await app.inject("/readyz")).statusCode).toBe(200);
}, 60_000);

test("a database without room is said plainly and leaves nothing half written", async () => {
  await asOwner("alter role app set temp_file_limit = '1MB'");
  const before = await rows("select id from clients");
  await asOwner(`create function fill_up() returns trigger language plpgsql as $$ begin raise exception 'no space' using errcode = '53100'; end $$;
    create trigger fill_up before insert on domain_events for each row execute function fill_up()`);
  const reply = await marta.post("/clients", { firstName: "Juniper" });
  await asOwner("drop trigger fill_up on domain_events; drop function fill_up()");
  expect(reply.status).toBe(507);
  expect(reply.body).toMatchObject({ code: "disk_full", detail: expect.stringContaining("Nothing was changed") });
  expect(await rows("select id from clients")).toEqual(before);
});

test("another root key is refused before anything is served", async () => {
  const other = { DATA_DIR: folder, DATA_KEYS: `other:${Buffer.alloc(32, 9).toString("base64")}` };
  await expect(openHouse(readEnv(other), openLog("silent"))).rejects.toThrow(/root key is not the one/);
});

async function moveIn(): Promise<string> {
  const email = "marta@quietroom.example";
  await createPractice(opened.house, {
    email,
    userName: "Marta Linden",
    name: "The Quiet Room",
    timeZone: "Europe/Madrid",
    locale: "en",
    currency: "EUR",
  });
  const link = new URL((await signInLink(opened.house, email)) as string);
  await marta.post("/auth/verify", { token: link.searchParams.get("token") });
  const made = await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" });
  expect(made.status).toBe(201);
  return made.body.id;
}

const postmaster = () =>
  Number(readFileSync(join(opened.dataDir, "postgres", "postmaster.pid"), "utf8").split("\n", 1)[0]);

async function asOwner(text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: opened.ownerUrl });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

const rows = async (text: string): Promise<string[]> => (await asOwner(text)).rows.map((row) => row.id);
