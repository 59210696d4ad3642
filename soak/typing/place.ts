import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { BrowserContext } from "@playwright/test";
import pg from "pg";
import { memoryEnv, memoryFlags } from "#main/bootstrap/memory.mjs";
import { buildServer } from "#main/server.ts";
import { type Member, Members } from "#testing/actors.ts";
import { openTestHouse } from "#testing/house.ts";
import { freePort } from "../port.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const testKey = `test:${Buffer.alloc(32, 7).toString("base64")}`;

/** A practice at a server of its own, which can be killed like a power cut and started again; the database stays. */
export class Place {
  readonly url: string;
  readonly owner: Member;
  readonly #port: number;
  readonly #env: Record<string, string>;
  readonly #members: Members;
  readonly #superuser: pg.Client;
  readonly #close: () => Promise<void>;
  #server: ChildProcess | null = null;

  private constructor(port: number, env: Record<string, string>, members: Members, parts: Parts) {
    this.url = `http://localhost:${port}`;
    this.#port = port;
    this.#env = env;
    this.#members = members;
    this.owner = parts.owner;
    this.#superuser = parts.superuser;
    this.#close = parts.close;
  }

  static async open(): Promise<Place> {
    const port = await freePort();
    const test = await openTestHouse({ PORT: String(port) }, { ticking: true });
    const app = await buildServer(test.house, { shedBeyondMs: 0 });
    const superuser = new pg.Client({ connectionString: test.database.superuserUrl });
    await superuser.connect();
    const members = new Members(app, test.house, superuser);
    const owner = await members.owner({ timeZone: "UTC" });
    const close = async () => {
      await app.close();
      await superuser.end();
      await test.close();
    };
    const env = {
      PORT: String(port),
      DATABASE_URL: test.database.superuserUrl,
      DATABASE_APP_URL: test.database.appUrl,
      DATA_KEYS: testKey,
      DATA_DIR: test.filesFolder,
      LOG_LEVEL: "error",
      RATE_BURST: "1000000",
      RATE_PER_SECOND: "1000000",
    };
    const place = new Place(port, env, members, { owner, superuser, close });
    await place.start();
    return place;
  }

  get isUp(): boolean {
    return this.#server !== null;
  }

  /** Starts the server, and waits until it answers. */
  async start(): Promise<void> {
    if (this.#server !== null) return;
    this.#server = spawn(process.execPath, [...memoryFlags, "src/main/start.ts", "--role=web"], {
      cwd: root,
      env: { ...process.env, ...memoryEnv, NODE_COMPILE_CACHE: `${root}.cache/node`, ...this.#env },
      stdio: ["ignore", "ignore", "inherit"],
    });
    for (let tries = 0; tries < 2_400; tries++) {
      const up = await fetch(`http://127.0.0.1:${this.#port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (up) return;
      await wait(50);
    }
    throw new Error("The server did not start.");
  }

  /** As a power cut would: nothing is finished, nobody is told. */
  async kill(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGKILL");
    await ended;
  }

  /** Signs a browser in as this member, as following a link would. */
  async signIn(context: BrowserContext, member: Member = this.owner): Promise<void> {
    const { cookies } = await this.#members.signIn(member.email);
    await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: this.url, httpOnly: true })));
  }

  /** Every session of the member ends, and this browser's pass has run out, as it does within a minute. */
  async expire(context: BrowserContext, member: Member = this.owner): Promise<void> {
    await this.#superuser.query("update auth.sessions set ended_at = now() where user_id = $1", [member.userId]);
    await context.clearCookies({ name: "access" });
  }

  /** Someone who reads what is on the server, past any page. */
  async reader(member: Member = this.owner): Promise<Member> {
    return this.#members.memberOf(await this.#members.signIn(member.email), member.email);
  }

  async close(): Promise<void> {
    await this.kill();
    await this.#close();
  }
}

interface Parts {
  readonly owner: Member;
  readonly superuser: pg.Client;
  readonly close: () => Promise<void>;
}
