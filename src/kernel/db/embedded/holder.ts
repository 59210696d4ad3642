import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { commandOf, workFolderOf } from "./living.ts";
import { PostgresTrouble } from "./trouble.ts";

/** What a server wrote about itself into `postmaster.pid`. */
export interface PidFile {
  readonly pid: number;
  readonly port: number;
}

/** The server that holds a folder, when it answers. */
export type Holder = PidFile;

/** Reads the text of a `postmaster.pid`; undefined when it is cut short. */
export function parsePidFile(text: string): PidFile | undefined {
  const lines = text.split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0 ? { pid, port } : undefined;
}

/**
 * Whether a process is the server of this folder. A number from a pid file may since belong to anybody, even to the
 * server of another folder. A server works in its own folder, under whatever name that was mounted or moved; where the
 * system doesn't show this, its command line decides, and on Windows the program's name must do.
 */
export function isServerOf(
  folder: string,
  seen: { command?: string; workFolder?: string },
  platform = process.platform,
): boolean {
  const { command = "", workFolder } = seen;
  if (platform === "win32") return /postgres\.exe/i.test(command);
  if (!/(^|\/)postgres /.test(command)) return false;
  return workFolder === undefined ? `${command} `.includes(` -D ${folder} `) : workFolder === folder;
}

/** Whether a living server holds the folder, answering or not. */
export function isHeld(folder: string): boolean {
  const pid = readPidFile(folder)?.pid;
  return pid !== undefined && isServerOf(folder, { command: commandOf(pid), workFolder: workFolderOf(pid) });
}

/** The pid file of a folder, living or not. */
export function readPidFile(folder: string): PidFile | undefined {
  try {
    return parsePidFile(readFileSync(join(folder, "postmaster.pid"), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * The server that holds the folder, waiting while it starts, recovers or stops. A pid file that is
 * cut short, or speaks of a dead process or of another program, counts for nothing. Throws PostgresTrouble when the server doesn't let us in or doesn't answer.
 */
export async function findHolder(
  folder: string,
  password: string,
  patienceSeconds: number,
): Promise<Holder | undefined> {
  const until = performance.now() + patienceSeconds * 1000;
  for (;;) {
    const found = readPidFile(folder);
    if (!found || !isHeld(folder)) return undefined;
    const answer = await knock(found.port, password);
    if (answer === "welcome") return found;
    if (answer === "refused")
      throw new PostgresTrouble(
        `The database in ${folder} runs but refuses the password in keys/postgres: put the folder keys back from your backup.`,
      );
    if (performance.now() > until)
      throw new PostgresTrouble(
        `PostgreSQL (process ${found.pid}) holds ${folder} but does not answer: end it and start again.`,
      );
    await wait(100);
  }
}

// No need to ask which folder it serves: no other server knows this password.
async function knock(port: number, password: string): Promise<"welcome" | "refused" | "silent"> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password,
    database: "postgres",
    connectionTimeoutMillis: 2_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return "welcome";
  } catch (error) {
    return (error as { code?: string }).code === "28P01" ? "refused" : "silent";
  } finally {
    await client.end().catch(() => undefined);
  }
}
