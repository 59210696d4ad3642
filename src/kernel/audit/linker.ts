import { type Kysely, sql } from "kysely";
import type { DB } from "#kernel/db/schema.gen.ts";
import type { House } from "#kernel/house.ts";
import { keepHead } from "./heads.ts";
import { macOfLink } from "./trail.ts";

export const genesis = Buffer.alloc(32);

/** How many events one transaction links at the most. */
const batch = 2_000;
/**
 * While requests come it links little and often. What a busy house writes in a second, linked at once, kept one of two
 * processors for a twentieth of it, and whoever asked then waited.
 */
const bite = 128;
const idleMs = 1_000;
const busyMs = 100;
const behindMs = 20;
const rememberEveryMs = 30_000;

/**
 * Chains the events that are not yet linked, of all practices together, within a second. Requests insert events unchained,
 * because a chain inside each request would make a practice's requests wait for one another.
 */
export class Linker {
  readonly #house: House;
  /** Everything below this transaction id is linked; remembered in the database, so that a start need not look at all. */
  #since: string | undefined;
  #rememberedAtMs = performance.now();
  #running: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(house: House) {
    this.#house = house;
  }

  start(): void {
    this.#goOn(bite, idleMs);
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    clearTimeout(this.#timer);
  }

  /** Links everything that is finished now; answers how many events. Another process that links at the time is left to it. */
  async linkAll(): Promise<number> {
    let linked = 0;
    for (;;) {
      const some = await this.#linkSome(batch);
      linked += some;
      if (some < batch) return linked;
    }
  }

  #goOn(most: number, afterMs: number): void {
    this.#timer = setTimeout(() => {
      this.#running = this.#bite(most);
    }, afterMs);
  }

  /** The more is waiting, the more is taken next. */
  async #bite(most: number): Promise<void> {
    try {
      const linked = await this.#linkSome(most);
      if (linked === most) this.#goOn(Math.min(2 * most, batch), behindMs);
      else this.#goOn(bite, linked > 0 ? busyMs : idleMs);
    } catch (fault) {
      this.#house.log.warn({ fault }, "the audit trail could not be linked, trying again");
      this.#goOn(bite, idleMs);
    }
  }

  async #linkSome(most: number): Promise<number> {
    const { links, since } = await this.#house.db.outside((db) => this.#link(db, most));
    this.#since = since;
    const heads = new Map(links.map((link) => [link.practiceId, { position: link.position, mac: link.mac }]));
    for (const [practiceId, head] of heads) await keepHead(this.#house, practiceId, head);
    return links.length;
  }

  /** The links of one transaction, and where the next one goes on; none while another process links. */
  async #link(db: Kysely<DB>, most: number): Promise<{ links: Link[]; since: string | undefined }> {
    const { rows } = await sql<{ mine: boolean; horizon: string; since: string }>`
      select pg_try_advisory_xact_lock(7401284) as mine, audit_horizon()::text as horizon,
        coalesce((select value from house_facts where name = 'audit_since'), '0') as since`.execute(db);
    const [state] = rows;
    if (!state?.mine) return { links: [], since: this.#since };
    const since = this.#since ?? state.since;
    if (performance.now() - this.#rememberedAtMs > rememberEveryMs) {
      await rememberSince(db, since);
      this.#rememberedAtMs = performance.now();
    }
    const found = await sql<Unlinked>`
      select practice_id, event_id, xid::text as xid, mac, head_position, head_mac
      from audit_unlinked(${since}::xid8, ${state.horizon}::xid8, ${most}::int)`.execute(db);
    const links = chain(found.rows);
    if (links.length > 0) await insert(db, links);
    // They come in the order of their transactions: those before the last one's are linked.
    return { links, since: links.length < most ? state.horizon : links.at(-1)?.xid };
  }
}

interface Unlinked {
  practice_id: string;
  event_id: string;
  xid: string;
  mac: Buffer;
  head_position: number | null;
  head_mac: Buffer | null;
}

interface Link {
  readonly practiceId: string;
  readonly position: number;
  readonly eventId: string;
  readonly xid: string;
  readonly mac: Buffer;
}

/** Links in the order in which the events come, each practice's from its newest link on. */
function chain(events: readonly Unlinked[]): Link[] {
  const heads = new Map<string, Pick<Link, "position" | "mac">>();
  return events.map((event) => {
    const { practice_id: practiceId, event_id: eventId, xid } = event;
    const head = heads.get(practiceId) ?? {
      position: Number(event.head_position ?? 0),
      mac: event.head_mac ?? genesis,
    };
    const position = head.position + 1;
    const mac = macOfLink({ practiceId, position, eventId, rowMac: event.mac, before: head.mac });
    heads.set(practiceId, { position, mac });
    return { practiceId, position, eventId, xid, mac };
  });
}

async function insert(db: Kysely<DB>, links: readonly Link[]): Promise<void> {
  const of = <K extends keyof Link>(key: K) => links.map((link) => link[key]);
  await sql`select audit_link(${of("practiceId")}::uuid[], ${of("position")}::bigint[], ${of("eventId")}::uuid[],
    ${of("xid")}::text[], ${of("mac")}::bytea[])`.execute(db);
}

async function rememberSince(db: Kysely<DB>, since: string): Promise<void> {
  await sql`insert into house_facts (name, value) values ('audit_since', ${since})
    on conflict (name) do update set value = excluded.value`.execute(db);
}
