import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { memoryFlags } from "#main/bootstrap/memory.mjs";
import { freePort } from "../port.ts";
import { type Ended, type Running, started } from "./program.ts";

/** A house of its own on this machine: data folder, its own PostgreSQL, a server that is killed and started as it pleases us. */
export class Premises {
  readonly folder: string;
  readonly port: number;
  /** Root keys for `DATA_KEYS`; unset, they lie in the folder. */
  dataKeys: string | undefined;
  endedByItself: string | null = null;
  #server: Running | null = null;

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.port = port;
  }

  /** An empty folder, or one that is a copy of another's; that one must be at rest. `keys`: the text of a root key's file. */
  static async open(from: { copyOf?: Premises; keys?: string } = {}): Promise<Premises> {
    const folder = mkdtempSync(join(tmpdir(), "therapist-os-kills-"));
    chmodSync(folder, 0o755);
    if (from.copyOf) copyFolder(from.copyOf.folder, folder);
    if (from.keys) {
      mkdirSync(join(folder, "keys"), { mode: 0o700, recursive: true });
      writeFileSync(join(folder, "keys", "root"), from.keys, { mode: 0o600 });
    }
    const premises = new Premises(folder, await freePort());
    premises.dataKeys = from.copyOf?.dataKeys;
    return premises;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get keys(): string {
    return readFileSync(join(this.folder, "keys", "root"), "utf8");
  }

  /** Runs a command of `npm run cli`. */
  cli(...words: string[]): Running {
    return this.#spawn(["src/main/cli.ts", ...words]);
  }

  /** Runs a command to its end. Throws with what it said when that was a bad one. */
  async told(...words: string[]): Promise<Ended> {
    const ended = await this.cli(...words).ended;
    if (ended.code !== 0) throw new Error(`${words[0]} ended with ${ended.code}: ${ended.said}`);
    return ended;
  }

  /** Starts the server and waits until it answers; what it said when it would not start. */
  async start(): Promise<string | null> {
    const server = this.#spawn([...memoryFlags, "src/main/start.ts"]);
    this.#server = server;
    let over: Ended | undefined;
    let hasAnswered = false;
    void server.ended.then((ended) => {
      over = ended;
      if (this.#server === server && hasAnswered) this.#died(ended);
    });
    for (const until = performance.now() + 90_000; performance.now() < until; await wait(50)) {
      if (over) break;
      const answered = await fetch(`${this.url}/readyz`).catch(() => null);
      hasAnswered = answered?.ok === true;
      if (hasAnswered) return null;
    }
    this.#server = null;
    server.child.kill("SIGKILL");
    return over?.said ?? "It did not answer within a minute and a half.";
  }

  /** A server that ends though nobody asked it to is not up, and what it said is kept. */
  get isUp(): boolean {
    return this.#server !== null;
  }

  #died({ code, said }: Ended): void {
    this.#server = null;
    this.endedByItself = `The server ended by itself with ${code}: ${said.slice(-3_000)}`;
  }

  /** As a power cut would: nothing is finished, nobody is told. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async stop(): Promise<void> {
    await this.#end("SIGTERM");
  }

  /** The number of our PostgreSQL's first process, when there is one. */
  get postmaster(): number | null {
    try {
      return Number(readFileSync(join(this.folder, "postgres", "postmaster.pid"), "utf8").split("\n", 1)[0]) || null;
    } catch {
      return null;
    }
  }

  /** Kills the first process of our PostgreSQL; the others end by themselves. */
  killDatabase(): void {
    const pid = this.postmaster;
    if (pid !== null && isServerIn(pid, this.folder)) process.kill(pid, "SIGKILL");
  }

  async close(): Promise<void> {
    await this.kill();
    this.killDatabase();
    await wait(300);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }

  async #end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.child.kill(signal);
    await server?.ended;
  }

  #spawn(words: readonly string[]): Running {
    return started(words, {
      PORT: String(this.port),
      DATA_DIR: this.folder,
      DATA_KEYS: this.dataKeys ?? "",
      DATABASE_URL: "",
      SMTP_URL: "",
      DEMO: "0",
      LOG_LEVEL: "warn",
      RATE_BURST: "1000000",
      RATE_PER_SECOND: "1000000",
    });
  }
}

/** With owners and modes: PostgreSQL minds both. */
function copyFolder(from: string, to: string): void {
  execFileSync("cp", ["-a", `${from}/.`, to]);
}

/** Whether this process is the PostgreSQL of a folder of ours: a number may have become somebody else's. */
function isServerIn(pid: number, folder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder);
  } catch {
    return false;
  }
}
