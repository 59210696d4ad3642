import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { Linker } from "#kernel/audit/linker.ts";
import { takeAuditKeys } from "#kernel/audit/trail.ts";
import { verifyTrail } from "#kernel/audit/verify.ts";
import { backupCodeHashes, hashBackupCode } from "#kernel/crypto/backup-codes.ts";
import { readRootKeys } from "#kernel/crypto/root-keys.ts";
import { Vault } from "#kernel/crypto/vault.ts";
import { Database } from "#kernel/db/practice.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { type Member, openWorld } from "#testing/world.ts";
import { openKept } from "./kept.ts";
import { RotationBusy, rotateKeys } from "./rotate.ts";
import { unfinishedRotation } from "./state.ts";

const dataDir = mkdtempSync(join(tmpdir(), "rotation-"));
const file = join(dataDir, "keys", "root");
mkdirSync(join(dataDir, "keys"), { mode: 0o700 });
writeFileSync(file, `first:${Buffer.alloc(32, 9).toString("base64")}\n`, { mode: 0o600 });
afterAll(() => rmSync(dataDir, { recursive: true }));

const keysOf = () => readRootKeys({ dataDir, mayCreate: false });
const world = await openWorld({}, { keys: keysOf(), keysOpenForMs: 20 });
const { superuserUrl: ownerUrl, appUrl } = world.test.database;
const entries = (name = "root") =>
  readFileSync(join(dataDir, "keys", name), "utf8")
    .trim()
    .split(",");
const rotate = () => rotateKeys({ house: world.house, ownerUrl, keyFile: file });

/** A practice with more keys than one transaction wraps. */
async function practiceOfMany(): Promise<Member> {
  const owner = await world.owner();
  await world.inPractice(systemOf(owner.practiceId), async (tx) => {
    for (let n = 0; n < 420; n++) await tx.sealer.createKey("person");
  });
  return owner;
}

/** Lets a process rotate until it is killed, `afterMs` after it began; answers whether it came to its end. */
async function rotatingProcess(afterMs = Number.POSITIVE_INFINITY): Promise<boolean> {
  const program = fileURLToPath(new URL("./rotating.testing.ts", import.meta.url));
  const child = spawn(process.execPath, [program, ownerUrl, appUrl, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk) => {
    if (said === "" && Number.isFinite(afterMs)) setTimeout(() => child.kill("SIGKILL"), afterMs);
    said += chunk;
  });
  await new Promise((resolve) => child.on("close", resolve));
  return said.endsWith("done");
}

/** Reads and writes without a pause until told to stop; answers how often. Any refusal is an error. */
function work(member: Member): { stop(): Promise<number> } {
  let going = true;
  const ended = (async () => {
    let done = 0;
    for (; going; done++) {
      const made = await member.post("/clients", { firstName: "Ada", lastName: `Number ${done}`, remindByMail: false });
      expect(made.status, JSON.stringify(made.body)).toBe(201);
      const read = await member.get(`/clients/${made.body.id}`);
      expect(read.body.lastName).toBe(`Number ${done}`);
      expect((await member.get("/clients")).status).toBe(200);
      await wait(5);
    }
    return done;
  })();
  ended.catch(() => {});
  return {
    stop: () => {
      going = false;
      return ended;
    },
  };
}

describe("rotating the keys", () => {
  test("killed at any moment it goes on, and nobody at work notices", { timeout: 90_000 }, async () => {
    const owners = [await practiceOfMany(), await practiceOfMany()];
    const before = (await owners[0]!.post("/clients", { firstName: "Oldest", lastName: "One" })).body;
    const atWork = owners.map(work);
    for (const afterMs of [0, 15, 40, 70, 110, 160]) await rotatingProcess(afterMs);
    expect(await rotatingProcess()).toBe(true);
    for (const one of atWork) expect(await one.stop()).toBeGreaterThan(5);

    expect(await unfinishedRotation(world.superuser)).toBeUndefined();
    expect(entries()).toHaveLength(1);
    expect(entries("former").at(-1)).toMatch(/^first:/);
    const { rows } = await world.superuser.query("select distinct root_key_id as id from practice_keys");
    expect(rows).toEqual([{ id: keysOf().newest.id }]);
    expect((await owners[0]!.get(`/clients/${before.id}`)).body.firstName).toBe("Oldest");
    const actions = (await world.auditOf(owners[0]!.practiceId)).map(({ action }) => action);
    expect(actions).toContain("practice.keys_rotated");
  });

  test("with the new root key alone everything opens: words, the trail's seals, backup codes", async () => {
    const owner = await world.owner();
    const made = (await owner.post("/clients", { firstName: "Nora", lastName: "Quill" })).body;
    const code = hashBackupCode(world.house.keys, owner.userId, "k7mq-3xzd");
    await rotate();
    expect((await owner.get(`/clients/${made.id}`)).status).toBe(200); // a row sealed by this process since
    await new Linker(world.house).linkAll();

    const fresh = keysOf();
    expect(fresh.all).toHaveLength(1);
    await openKept(world.superuser, fresh);
    expect(backupCodeHashes(fresh, owner.userId, "k7mq-3xzd").some((hash) => hash.equals(code))).toBe(true);
    takeAuditKeys(fresh);
    const house = { ...world.house, keys: fresh };
    expect((await verifyTrail(house, owner.practiceId)).findings).toEqual([]);
    const db = new Database(world.house.db.pool, new Vault(fresh), world.clock);
    const { rows } = await world.superuser.query("select key_id, card from clients where id = $1", [made.id]);
    const card = await db.inPractice(systemOf(owner.practiceId), (tx) =>
      tx.sealer.open(rows[0].card, { table: "clients", column: "card", rowId: made.id }),
    );
    expect(card).toContain("Quill");
  });

  test("what a process left that died before a key had its name is taken away, for a key lies in it", async () => {
    const left = join(dataDir, "keys", "root.0123456789ab.tmp");
    writeFileSync(left, "local-1:half", { mode: 0o600 });
    await rotate();
    expect(existsSync(left)).toBe(false);
  });

  test("only one process does it at a time", async () => {
    // Neither can come to its end before the other has begun.
    await world.superuser.query("begin; lock table practice_keys in access exclusive mode");
    const both = [rotate(), rotate()];
    const first = await Promise.race(both.map((one) => one.catch((refused: unknown) => refused)));
    await world.superuser.query("commit");
    expect(first).toBeInstanceOf(RotationBusy);
    const ends = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(ends.sort()).toEqual(["fulfilled", "rejected"]);
  });
});
