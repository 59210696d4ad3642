import type { FastifyInstance } from "fastify";
import pg from "pg";
import { afterAll, expect, vi } from "vitest";
import { Linker } from "#kernel/audit/linker.ts";
import type { Actor, PracticeTx } from "#kernel/db/practice.ts";
import { tasksOf } from "#kernel/jobs/tasks.ts";
import { roomWork } from "#main/rooms.ts";
import { buildServer } from "#main/server.ts";
import { type Member, Members } from "./actors.ts";
import { openTestHouse, type TestHouse } from "./house.ts";
import type { ReceivedLetter } from "./letters.ts";
import { runDueJobs } from "./queue.ts";

export type AuditRecord = {
  action: string;
  subject_kind: string | null;
  subject_id: string | null;
  member_id: string | null;
  role: string;
  detail: Record<string, unknown>;
};
export type EventRecord = { kind: string; subject_id: string; payload: Record<string, unknown> };

/** The whole product as a test sees it: real database, real SMTP server, every room, a clock to set. */
export class World extends Members {
  readonly test: TestHouse;
  readonly superuser: pg.Client;

  constructor(test: TestHouse, app: FastifyInstance, superuser: pg.Client) {
    super(app, test.house, superuser);
    this.test = test;
    this.superuser = superuser;
  }

  get house() {
    return this.test.house;
  }

  get clock() {
    return this.test.clock;
  }

  /** A second server of the same house, as behind a proxy; close it. */
  anotherServer(): Promise<FastifyInstance> {
    return buildServer(this.house, { checkReplies: true, shedBeyondMs: 0 });
  }

  /** Runs due jobs until none is left; answers the codes of those that failed. */
  runJobs(): Promise<string[]> {
    return runDueJobs(this.superuser, tasksOf(this.house, roomWork), this.clock);
  }

  letters(): ReceivedLetter[] {
    return this.test.letterBox.received();
  }

  inPractice<T>(actor: Actor, work: (tx: PracticeTx) => Promise<T>): Promise<T> {
    return this.house.db.inPractice(actor, work);
  }

  /** Links all of a practice's trail; a transaction open in another test's database holds the horizon back, and is waited for. */
  async linkTrail(practiceId: string): Promise<void> {
    const linker = new Linker(this.house);
    await vi.waitFor(async () => {
      await linker.linkAll();
      const { rows } = await this.superuser.query(
        `select count(*)::int as open from audit_events e where practice_id = $1
           and not exists (select from audit_links l where l.practice_id = e.practice_id and l.event_id = e.id)`,
        [practiceId],
      );
      expect(rows[0].open).toBe(0);
    }, 20_000);
  }

  /** The practice's audit rows, oldest first. */
  async auditOf(practiceId: string): Promise<AuditRecord[]> {
    const found = await this.superuser.query("select * from audit_events where practice_id = $1 order by xid, id", [
      practiceId,
    ]);
    return found.rows;
  }

  async eventsOf(practiceId: string): Promise<EventRecord[]> {
    const found = await this.superuser.query("select * from domain_events where practice_id = $1 order by id", [
      practiceId,
    ]);
    return found.rows;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.superuser.end();
    await this.test.close();
  }
}

export type { Member };

/** Opens a world for this test file and closes it with the file. */
export async function openWorld(
  env: Record<string, string> = {},
  options: Parameters<typeof openTestHouse>[1] = {},
): Promise<World> {
  const test = await openTestHouse(env, options);
  const app = await buildServer(test.house, { checkReplies: true, shedBeyondMs: 0 });
  const superuser = new pg.Client({ connectionString: test.database.superuserUrl });
  await superuser.connect();
  const world = new World(test, app, superuser);
  afterAll(() => world.close());
  return world;
}
