import { type Kysely, sql } from "kysely";
import type { DB } from "#kernel/db/schema.gen.ts";
import type { House } from "#kernel/house.ts";
import { keepHead } from "./heads.ts";
import { macOfLink } from "./trail.ts";

/** How many events one transaction links at the most. */
const batch = 2_000;
export const genesis = Buffer.alloc(32);
const rememberEveryRounds = 30;

/**
 * Chains the events that are not yet linked, of all practices together, once a second. Requests insert events unchained,
 * because a chain inside each request would make a practice's requests wait for one another.
 */
export class Linker {
  readonly #house: House;
  /** Everything below this transaction id is linked; remembered in the database, so that a start need not look at all. */
  #since: string | undefined;
  #rounds = 0;
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

  /** Links everything that is finished now; answers how many events. Another process that links at the time is left to it. */
  async linkAll(): Promise<number> {
    let linked = 0;
    let from: string | undefined;
    for (;;) {
      const round = await this.#house.db.outside((db) => this.#linkSome(db, from));
      if (!round) return linked;
      linked += round.links.length;
      await this.#keepHeads(round.links);
      if (round.links.length < batch) {
        this.#since = round.horizon;
        return linked;
      }
      from = round.links.at(-1)?.xid;
    }
  }

  /** `from` is where the batch before this one ended. */
  async #linkSome(db: Kysely<DB>, from?: string): Promise<{ links: Link[]; horizon: string } | undefined> {
    const { rows } = await sql<{ mine: boolean; horizon: string; since: string }>`
      select pg_try_advisory_xact_lock(7401284) as mine, audit_horizon()::text as horizon,
        coalesce((select value from house_facts where name = 'audit_since'), '0') as since`.execute(db);
    const [state] = rows;
    if (!state?.mine) return undefined;
    const since = from ?? this.#since ?? state.since;
    if (this.#since && this.#rounds++ % rememberEveryRounds === 0) await rememberSince(db, this.#since);
    const found = await sql<Unlinked>`
      select practice_id, event_id, xid::text as xid, mac, head_position, head_mac
      from audit_unlinked(${since}::xid8, ${state.horizon}::xid8, ${batch}::int)`.execute(db);
    const links = chain(found.rows);
    if (links.length > 0) await insert(db, links);
    return { links, horizon: state.horizon };
  }

  async #keepHeads(links: readonly Link[]): Promise<void> {
    const heads = new Map(links.map((link) => [link.practiceId, { position: link.position, mac: link.mac }]));
    for (const [practiceId, head] of heads) await keepHead(this.#house, practiceId, head);
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
