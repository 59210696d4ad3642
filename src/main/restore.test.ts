import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Linker } from "#kernel/audit/linker.ts";
import { verifyTrail } from "#kernel/audit/verify.ts";
import { refuseHalfRestored, unfinishedRestore } from "#kernel/backup/marker.ts";
import { verifyBackup } from "#kernel/backup/read.ts";
import { type Restored, restoreBackup } from "#kernel/backup/restore.ts";
import { writeBackup } from "#kernel/backup/write.ts";
import { readRootKeys } from "#kernel/crypto/root-keys.ts";
import { migrate } from "#kernel/db/migrate.ts";
import { outwardTasks, systemOf } from "#kernel/jobs/job.ts";
import { tasksOf } from "#kernel/jobs/tasks.ts";
import { ledgerLines, reapplyErasures } from "#rooms/clients/door.ts";
import { testKeys } from "#testing/database.ts";
import { openTestHouse } from "#testing/house.ts";
import { openObjectStore } from "#testing/object-store.ts";
import { runDueJobs } from "#testing/queue.ts";
import { type Member, openWorld, World } from "#testing/world.ts";
import { roomWork } from "./rooms.ts";
import { buildServer } from "./server.ts";

const folder = mkdtempSync(join(tmpdir(), "backups-"));
const world = await openWorld();
const ownerUrl = world.test.database.superuserUrl;
const worlds: World[] = [];
afterAll(async () => {
  for (const one of worlds) await one.close();
  rmSync(folder, { recursive: true });
});

let marta: Member;
let photo: Buffer;
beforeAll(async () => {
  marta = await world.owner({ timeZone: "UTC" });
  photo = randomBytes(700_000);
  await world.house.files.write(`${marta.practiceId}/photo`, once(photo));
});

async function* once(bytes: Uint8Array) {
  yield bytes;
}

/** A place of its own for a backup and its keys. */
function newPlace(): string {
  const place = join(folder, randomBytes(4).toString("hex"));
  mkdirSync(place);
  return join(place, "house.backup");
}

/** A text that is added to a client as a file. */
function added(clientId: string, text: string) {
  const boundary = "a-boundary-of-ours";
  const part = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="day.txt"\r\ncontent-type: text/plain\r\n\r\n${text}\r\n--${boundary}--\r\n`;
  return marta.post(`/clients/${clientId}/attachments`, part, {
    "content-type": `multipart/form-data; boundary=${boundary}`,
  });
}

async function backedUp(file = newPlace()): Promise<string> {
  await writeBackup({ house: world.house, ownerUrl, file });
  return file;
}

/** An empty house of its own. */
async function emptyHouse(env: Record<string, string> = {}): Promise<World> {
  const test = await openTestHouse(env);
  const superuser = new pg.Client({ connectionString: test.database.superuserUrl });
  await superuser.connect();
  const made = new World(test, await buildServer(test.house, { shedBeyondMs: 0 }), superuser);
  worlds.push(made);
  return made;
}

const restoring = (into: World, file: string) => ({
  house: into.house,
  ownerUrl: into.test.database.superuserUrl,
  dataDir: into.test.filesFolder,
  file,
  outward: outwardTasks(roomWork),
  ledger: () => ledgerLines(into.house.files),
  eraseAgain: (practiceId: string, clientIds: readonly string[]) => reapplyErasures(into.house, practiceId, clientIds),
});

async function restored(file: string): Promise<{ there: World; done: Restored }> {
  const there = await emptyHouse();
  return { there, done: await restoreBackup(restoring(there, file)) };
}

const at = async (there: World, member: Member) => there.memberOf(await there.signIn(member.email), member.email);
const rows = async (client: pg.Client, text: string) => (await client.query(text)).rows;

describe("a backup", () => {
  test("taken while everybody writes restores to a practice that holds together", { timeout: 60_000 }, async () => {
    let going = true;
    let merges = 0;
    const lane = async (name: string) => {
      let before: string | undefined;
      for (let n = 0; going; n++) {
        const client = (await marta.post("/clients", { firstName: name, lastName: `Number ${n}` })).body;
        const made = await marta.post("/notes", {
          clientId: client.id,
          template: "free",
          sections: { text: `One ${n}` },
        });
        expect(made.status, JSON.stringify(made.body)).toBe(201);
        const { id } = made.body;
        const etag = { "if-match": made.headers.etag ?? "" };
        const changed = await marta.patch(`/notes/${id}`, { sections: { text: `Two ${n}` } }, etag);
        await marta.post(`/notes/${id}/sign`, {}, { "if-match": changed.headers.etag ?? "" });
        expect((await added(client.id, `Drawn by ${name} in session ${n}.`)).status).toBe(201);
        if (before) {
          expect((await marta.post(`/clients/${before}/merge`, { intoId: client.id })).status).toBe(200);
          merges += 1;
        }
        before = before ? undefined : client.id;
      }
    };
    const lanes = [lane("Ada"), lane("Bea"), lane("Cleo")];
    await vi.waitFor(() => expect(merges).toBeGreaterThan(3), 30_000);
    const file = await backedUp();
    going = false;
    await Promise.all(lanes);

    const { there, done } = await restored(file);
    expect(done.rows).toBeGreaterThan(50);
    const notes = await rows(there.superuser, "select * from notes where status = 'signed'");
    expect(notes.length).toBeGreaterThan(2);
    const torn = await rows(
      there.superuser,
      `select n.id from notes n where status = 'signed' and (
         not exists (select from note_versions v where v.note_id = n.id and v.version = n.version)
         or not exists (select from domain_events e where e.subject_id = n.id and e.kind = 'note.signed'))
       union all select c.id from clients c
       where not exists (select from domain_events e where e.subject_id = c.id)
         or not exists (select from audit_events a where a.subject_id = c.id)`,
    );
    expect(torn).toEqual([]);
    expect(await rows(there.superuser, "select from person_keys where wrapped = ''")).toEqual([]);

    const again = await at(there, marta);
    for (const { id } of notes) expect((await again.get(`/notes/${id}`)).body.sections.text).toMatch(/^Two/);
    const attachments = await rows(there.superuser, "select id from attachments");
    expect(attachments.length).toBeGreaterThan(2);
    for (const { id } of attachments)
      expect((await again.get(`/attachments/${id}/content`)).body).toMatch(/^Drawn by \w+ in session \d+\.$/);
    const strays = await rows(
      there.superuser,
      `select f.id from (select client_id as id from notes union select client_id from attachments) f
       where not exists (select from clients c where c.id = f.id) and not exists (select from merged_clients m where m.id = f.id)`,
    );
    expect(strays).toEqual([]);
    expect((await rows(there.superuser, "select from merged_clients")).length).toBeGreaterThan(0);
    expect(await there.runJobs()).toEqual([]);
    await there.linkTrail(marta.practiceId);
    const verdict = await verifyTrail(there.house, marta.practiceId);
    expect(verdict.findings).toEqual([]);
    expect(verdict.links).toBe((await there.auditOf(marta.practiceId)).length);
    expect((await there.auditOf(marta.practiceId)).map(({ action }) => action)).toContain("practice.restored");
    const bytes = await Array.fromAsync(await there.house.files.read(`${marta.practiceId}/photo`));
    expect(Buffer.concat(bytes).equals(photo)).toBe(true);
  });

  test("shows nothing of what it holds, and says whether it is whole", async () => {
    await marta.post("/clients", { firstName: "Zqclear", lastName: "Canary" });
    const file = await backedUp();
    for (const name of readdirSync(join(file, ".."))) {
      const bytes = readFileSync(join(file, "..", name));
      for (const word of ["Zqclear", marta.practiceId, marta.email, "person_keys"])
        expect(bytes.includes(word), `${word} in ${name}`).toBe(false);
      expect(statSync(join(file, "..", name)).mode & 0o777).toBe(0o600);
    }
    expect(await verifyBackup(file, testKeys.all)).toMatchObject({ rootKey: "test", tables: expect.any(Number) });
  });

  test("opens no door again: sessions, links and counters are not in it", async () => {
    const { there } = await restored(await backedUp());
    for (const table of ["sessions", "link_requests", "attempts"])
      expect(await rows(there.superuser, `select * from auth.${table}`), table).toEqual([]);
    there.clock.advance({ minutes: 2 }); // a pass lives for one
    for (const [name, value] of marta.cookies) {
      const stranger = await there.app.inject({ url: "/api/v1/clients", headers: { cookie: `${name}=${value}` } });
      expect(stranger.statusCode).not.toBe(200);
    }
  });

  test("of an older version is brought forward to this one's schema", async () => {
    const old = await emptyHouse();
    const superuser = old.test.database.superuserUrl;
    for (const schema of ["graphile_worker", "jobs", "auth", "public"])
      await old.superuser.query(`drop schema ${schema} cascade`);
    await old.superuser.query("create schema public; grant usage on schema public to public");
    const only = ["0001_house.sql", "0002_jobs.sql", "0003_practices.sql", "0004_clients.sql"];
    await migrate(superuser, testKeys, { appPassword: true, only });
    const [practice, key] = ["01920000-0000-7000-8000-000000000001", "01920000-0000-7000-8000-000000000002"];
    await old.superuser.query(`set session_replication_role = replica;
      insert into practices (practice_id, name, slug, time_zone, currency, locale, key_id, created_at)
        values ('${practice}', 'The Old Room', 'old', 'UTC', 'EUR', 'en', '${key}', now());
      insert into practice_keys (practice_id, id, version, wrapped, root_key_id, created_at)
        values ('${practice}', '${key}', 1, '\\x00', 'test', now());
      insert into person_keys (practice_id, id, kind, practice_key_version, wrapped, created_at)
        values ('${practice}', '${key}', 'group', 1, '\\x00', now())`);
    const file = newPlace();
    await writeBackup({ house: old.house, ownerUrl: superuser, file });
    const { there } = await restored(file);
    expect(await rows(there.superuser, "select name from practices")).toEqual([{ name: "The Old Room" }]);
    const known = await rows(there.superuser, "select name from migrations");
    expect(known).toEqual(await rows(world.superuser, "select name from migrations"));
  });
});

test("files that lay on a disk are brought into a bucket, and from there into another backup", {
  timeout: 30_000,
}, async () => {
  const client = (await marta.post("/clients", { firstName: "Ines", lastName: "Sanz" })).body;
  const boundary = "a-boundary-of-ours";
  const text = "What was drawn that day.";
  const part = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="day.txt"\r\ncontent-type: text/plain\r\n\r\n${text}\r\n--${boundary}--\r\n`;
  const type = { "content-type": `multipart/form-data; boundary=${boundary}` };
  const added = await marta.post(`/clients/${client.id}/attachments`, part, type);
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  const bucket = await openObjectStore();
  const there = await emptyHouse(bucket.env);
  await restoreBackup(restoring(there, await backedUp()));
  const again = await at(there, marta);
  expect((await again.get(`/attachments/${added.body.id}/content`)).body).toBe(text);
  expect([...bucket.objects.values()].some((bytes) => bytes.includes(text))).toBe(false);
  const more = await again.post(`/clients/${client.id}/attachments`, part, type);
  expect(more.status, JSON.stringify(more.body)).toBe(201);
  const second = newPlace();
  await writeBackup({ house: there.house, ownerUrl: there.test.database.superuserUrl, file: second });
  const found = await verifyBackup(second, testKeys.all);
  expect(found.files).toBe(bucket.objects.size);
  await bucket.close();
});

describe("letters", () => {
  test("that were due before the restore are not sent by it; those to come are", { timeout: 30_000 }, async () => {
    const client = (await marta.post("/clients", { firstName: "Vera", email: "vera@mail.example", remindByMail: true }))
      .body;
    const now = world.clock.now().round("second");
    const book = async (inHours: number) => {
      const startsAt = now.add({ hours: inHours });
      const visit = {
        clientId: client.id,
        startsAt: startsAt.toString(),
        endsAt: startsAt.add({ minutes: 50 }).toString(),
      };
      expect((await marta.post("/appointments", visit)).status).toBe(201);
    };
    await book(30);
    await book(60);
    await world.runJobs();
    await book(32); // its event waits in the backup: the plan is made only after the restore
    const file = await backedUp();

    const there = await emptyHouse();
    there.clock.set(now.add({ hours: 10 }).toString());
    const done = await restoreBackup(restoring(there, file));
    expect(done.jobsLeftOut).toBe(1);
    const restoredAt = there.clock.now();
    const run = () => runDueJobs(there.superuser, tasksOf(there.house, roomWork, restoredAt), there.clock);
    expect(await run()).toEqual([]);
    expect(there.letters()).toEqual([]);
    there.clock.set(now.add({ hours: 37 }).toString());
    expect(await run()).toEqual([]);
    expect(there.letters()).toHaveLength(1);
  });
});

describe("who was erased since", () => {
  test("stays so, whichever backup is restored: no word, no row, no file, no key", { timeout: 30_000 }, async () => {
    const file = newPlace();
    const gone = (await marta.post("/clients", { firstName: "Zqgone", lastName: "Away" })).body;
    const kept = (await marta.post("/clients", { firstName: "Zqkept", lastName: "Here" })).body;
    await marta.post("/notes", { clientId: gone.id, template: "free", sections: { text: "Zqword" } });
    const [{ key_id: keyId }] = await rows(world.superuser, `select key_id from clients where id = '${gone.id}'`);
    await backedUp(file);
    expect((await marta.post(`/clients/${gone.id}/erase`, { reason: "wrong_record" })).status).toBe(200);
    await world.runJobs();
    await backedUp(join(file, "..", "later.backup"));

    const { there, done } = await restored(file);
    expect(done.erasedAgain).toBe(1);
    for (const table of ["clients", "notes", "person_keys"]) {
      const left = await rows(
        there.superuser,
        `select from ${table} r where to_jsonb(r)::text ~ '${gone.id}|${keyId}'`,
      );
      expect(left, table).toEqual([]);
    }
    const again = await at(there, marta);
    expect((await again.get(`/clients/${gone.id}`)).status).toBe(404);
    expect((await again.get(`/clients/${kept.id}`)).body.firstName).toBe("Zqkept");
    const listed = JSON.stringify((await again.get("/clients")).body);
    expect(listed).toContain("Zqkept");
    expect(listed).not.toContain("Zqgone");
    expect((await rows(there.superuser, "select reason from erasures")).map(({ reason }) => reason)).toContain(
      "wrong_record",
    );
  });

  test("until then opens as erased, and a list does not fall over it", { timeout: 30_000 }, async () => {
    const file = newPlace();
    const gone = (await marta.post("/clients", { firstName: "Zqlost", lastName: "Key" })).body;
    await backedUp(file);
    const [{ key_id: keyId }] = await rows(world.superuser, `select key_id from clients where id = '${gone.id}'`);
    await world.superuser.query("begin; set local session_replication_role = replica");
    await world.superuser.query("delete from person_keys where id = $1", [keyId]);
    await world.superuser.query("commit");
    await backedUp(join(file, "..", "later.backup"));
    const { there } = await restored(file);
    expect(
      (await rows(there.superuser, `select wrapped from person_keys where id = '${keyId}'`))[0].wrapped,
    ).toHaveLength(0);
    const [{ card }] = await rows(there.superuser, `select card from clients where id = '${gone.id}'`);
    const cell = { table: "clients", column: "card", rowId: gone.id, envelope: card };
    expect(await there.inPractice(systemOf(marta.practiceId), (tx) => tx.sealer.openMany([cell]))).toEqual([null]);
    await world.superuser.query("delete from clients where id = $1", [gone.id]);
  });
});

describe("a restore refuses in a sentence, and leaves the house empty:", () => {
  let file: string;
  let there: World;
  beforeAll(async () => {
    file = await backedUp();
    there = await emptyHouse();
  });
  const copied = (change: (bytes: Buffer, name: string) => Buffer | undefined): string => {
    const copy = newPlace();
    for (const name of readdirSync(join(file, ".."))) {
      const bytes = change(readFileSync(join(file, "..", name)), name);
      if (bytes) writeFileSync(join(copy, "..", name), bytes);
    }
    return copy;
  };
  const flipped = (bytes: Buffer, where: number) => {
    bytes[where]! ^= 1;
    return bytes;
  };

  test.each<[string, RegExp, (bytes: Buffer, name: string) => Buffer | undefined]>([
    [
      "a backup that was changed",
      /was changed or cut/,
      (b, n) => (n === "house.backup" ? flipped(b, b.length >> 1) : b),
    ],
    ["one that was cut", /was changed or cut/, (b, n) => (n === "house.backup" ? b.subarray(0, b.length - 70_000) : b)],
    ["keys that were changed", /was changed or cut/, (b, n) => (n === "house.backup" ? b : flipped(b, b.length - 5))],
    ["keys that are missing", /must lie beside the backup/, (b, n) => (n === "house.backup" ? b : undefined)],
    ["something else", /is not a backup of this program/, () => Buffer.from("nothing of ours")],
    [
      "another root key",
      /under the root key tdst, which is not here/,
      (b) => flipped(b, 21 + Buffer.byteLength("t") - 0),
    ],
  ])("%s", { timeout: 30_000 }, async (_, sentence, change) => {
    const copy = copied(change);
    await expect(restoreBackup(restoring(there, copy))).rejects.toThrow(sentence);
    expect(unfinishedRestore(there.test.filesFolder)).toBeUndefined();
    expect(await rows(there.superuser, "select from practices")).toEqual([]);
  });

  test("a house that is not empty", async () => {
    await expect(restoreBackup(restoring(world, file))).rejects.toThrow(/not empty/);
    expect((await marta.get("/clients")).status).toBe(200);
  });

  test("no file at all", async () => {
    await expect(restoreBackup(restoring(there, join(folder, "none")))).rejects.toThrow(/There is no file/);
    await expect(
      verifyBackup(
        file,
        readRootKeys({ dataKeys: `x:${randomBytes(32).toString("base64")}`, dataDir: "", mayCreate: false }).all,
      ),
    ).rejects.toThrow(/which is not here/);
  });
});

test("a restore that was cut short leaves no file behind when another backup is taken instead, nor when that is broken", {
  timeout: 60_000,
}, async () => {
  const earlier = await backedUp();
  const path = `${marta.practiceId}/since`;
  await world.house.files.write(path, once(randomBytes(5_000)));
  const later = await backedUp();
  await world.house.files.remove(path);
  const there = await emptyHouse();
  const { files } = there.house;
  await files.write(`${marta.practiceId}/photo`, once(photo)); // lay there before: a store that outlived its database
  /** Dies when it is about to write rows after files, as a process does: without a word and with nothing put back. */
  const dying = { ...restoring(there, later), eraseAgain: () => Promise.reject(new Error("killed")), ledger: everyone };
  async function* everyone() {
    yield { practiceId: marta.practiceId, clientId: randomUUID() };
  }
  await expect(restoreBackup(dying)).rejects.toThrow("killed");
  expect(await Array.fromAsync(files.list(path))).toEqual([path]);
  await restoreBackup(restoring(there, earlier));
  expect(await Array.fromAsync(files.list(path))).toEqual([]);

  const again = await emptyHouse();
  await again.house.files.write("of/another", once(photo));
  const cut = newPlace();
  for (const name of readdirSync(join(later, "..")))
    writeFileSync(join(cut, "..", name), readFileSync(join(later, "..", name)));
  truncateSync(cut, statSync(cut).size - 70_000);
  await expect(restoreBackup(restoring(again, cut))).rejects.toThrow(/was changed or cut/);
  const left = await Array.fromAsync(again.house.files.list(""));
  expect(left.filter((one) => !one.startsWith("erasures/"))).toEqual(["of/another"]);
  await expect(restoreBackup(restoring(again, later))).resolves.toMatchObject({ madeAt: expect.any(String) });
});

test("a restore killed at any of ten moments is finished by saying it again", { timeout: 240_000 }, async () => {
  const client = (await marta.post("/clients", { firstName: "Tenax", lastName: "Whole" })).body;
  const file = await backedUp();
  const whole = await attempt(await emptyHouse(), file);
  expect(whole.finished).toBe(true);
  let there = await emptyHouse();
  let cutShort = 0;
  for (let n = 0; n < 10; n++) {
    await attempt(there, file, (whole.ms * (n + 0.5)) / 11);
    const folder = there.test.filesFolder;
    if (unfinishedRestore(folder)) {
      cutShort += 1;
      expect(() => refuseHalfRestored(folder)).toThrow(/cut short.* restore /);
    } else if ((await rows(there.superuser, "select from practices")).length > 0) there = await emptyHouse(); // it was faster
  }
  expect(cutShort).toBeGreaterThan(3);
  if (unfinishedRestore(there.test.filesFolder)) expect((await attempt(there, file)).finished).toBe(true);
  else await restoreBackup(restoring(there, file));
  expect(unfinishedRestore(there.test.filesFolder)).toBeUndefined();
  const again = await at(there, marta);
  expect((await again.get(`/clients/${client.id}`)).body.firstName).toBe("Tenax");
  await new Linker(there.house).linkAll();
  expect((await verifyTrail(there.house, marta.practiceId)).findings).toEqual([]);
});

async function attempt(into: World, file: string, killAfterMs?: number): Promise<{ finished: boolean; ms: number }> {
  const program = fileURLToPath(new URL("../kernel/backup/restoring.testing.ts", import.meta.url));
  const { superuserUrl, appUrl } = into.test.database;
  const [root] = testKeys.all;
  const child = spawn(process.execPath, [program, superuserUrl, appUrl, into.test.filesFolder, file], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATA_KEYS: `${root!.id}:${root!.key.toString("base64")}` },
  });
  let said = "";
  let begunAt = 0;
  child.stdout.on("data", (chunk) => {
    if (said === "") begunAt = performance.now();
    if (said === "" && killAfterMs !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    said += chunk;
  });
  await new Promise((resolve) => child.on("close", resolve));
  return { finished: said.endsWith("done"), ms: performance.now() - begunAt };
}
