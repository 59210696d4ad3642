import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { keepHead } from "./heads.ts";
import { macOfLink } from "./trail.ts";

/** How many events one transaction links at the most. */
const batch = 1_000;
export const genesis = Buffer.alloc(32);

/**
 * Chains the events that are not yet linked, practice by practice, once a second. Requests insert events unchained,
 * because a chain inside each request would make a practice's requests wait for one another.
 */
export class Linker {
  readonly #house: House;
  /** Everything below this transaction id is linked. */
  #since = "0";
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(house: House) {
    this.#house = house;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#running ??= this.linkAll()
        .then(() => {})
        .catch((fault) => this.#house.log.warn({ fault }, "the audit trail could not be linked, trying again"))
        .finally(() => {
          this.#running = undefined;
        });
    }, 1_000);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Links everything that is finished now; answers how many events. */
  async linkAll(): Promise<number> {
    const { horizon, practices } = await this.#pending();
    let linked = 0;
    for (const practiceId of practices) linked += await this.#link(practiceId, horizon);
    this.#since = horizon;
    return linked;
  }

  async #pending(): Promise<{ horizon: string; practices: string[] }> {
    return this.#house.db.outside(async (db) => {
      const { rows } = await sql<{
        horizon: string;
      }>`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`.execute(db);
      const horizon = rows[0]?.horizon ?? "0";
      const found = await sql<{
        id: string;
      }>`select practices_to_link(${this.#since}::xid8, ${horizon}::xid8) as id`.execute(db);
      return { horizon, practices: found.rows.map((row) => row.id) };
    });
  }

  async #link(practiceId: string, horizon: string): Promise<number> {
    let all = 0;
    for (;;) {
      const count = await this.#house.db.inPractice(systemOf(practiceId), (tx) => linkBatch(tx, horizon));
      all += count;
      if (count < batch) break;
    }
    await keepHead(this.#house, practiceId);
    return all;
  }
}

interface Pending {
  id: string;
  xid: string;
  mac: Buffer;
}

async function linkBatch(tx: PracticeTx, horizon: string): Promise<number> {
  const { practiceId } = tx.actor;
  await sql`select pg_advisory_xact_lock(hashtextextended('audit ' || ${practiceId}, 0))`.execute(tx.db);
  const head = await tx.db
    .selectFrom("audit_links")
    .select(["position", "event_id", "mac", sql<string>`xid::text`.as("xid")])
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  const { rows } = await sql<Pending>`
    select e.id, e.xid::text as xid, e.mac from audit_events e
    where e.practice_id = ${practiceId} and e.xid < ${horizon}::xid8
      and (e.xid, e.id) > (${head?.xid ?? "0"}::xid8, ${head?.event_id ?? "00000000-0000-0000-0000-000000000000"}::uuid)
    order by e.xid, e.id limit ${sql.lit(batch)}`.execute(tx.db);
  await insertLinks(tx, rows, Number(head?.position ?? 0), head?.mac ?? genesis);
  return rows.length;
}

async function insertLinks(tx: PracticeTx, events: Pending[], from: number, headMac: Uint8Array): Promise<void> {
  if (events.length === 0) return;
  const { practiceId } = tx.actor;
  let before = headMac;
  const macs = events.map((event, index) => {
    before = macOfLink({ practiceId, position: from + index + 1, eventId: event.id, rowMac: event.mac, before });
    return before;
  });
  await sql`insert into audit_links (practice_id, position, event_id, xid, mac)
    select ${practiceId}::uuid, ${from} + row.n, row.event_id, row.xid, row.mac
    from unnest(${events.map((event) => event.id)}::uuid[], ${events.map((event) => event.xid)}::text[]::xid8[], ${macs}::bytea[])
      with ordinality as row (event_id, xid, mac, n)`.execute(tx.db);
}
