import type { Kysely } from "kysely";
import type pg from "pg";
import { uuidv7 } from "uuidv7";
import type { Sealer, Vault } from "#kernel/crypto/vault.ts";
import type { Clock } from "#kernel/time/clock.ts";
import type { Settings, Statement } from "./at-once.ts";
import { boundTo } from "./bound.ts";
import { isPassingConflict, lostItsFooting } from "./faults.ts";
import { keyTable } from "./key-table.ts";
import { Lanes } from "./lanes.ts";
import type { DB } from "./schema.gen.ts";
import { together } from "./together.ts";

export type MemberRole = "owner" | "therapist" | "assistant";

/** Who acts in a practice. `system` is a job: it has no member, reads what its verb needs, and is audited as such. */
export interface Actor {
  readonly practiceId: string;
  readonly memberId: string | null;
  readonly role: MemberRole | "system";
}

/** Where a request came from, for the audit trail; a job has none. */
export interface Origin {
  readonly ip: string | null;
  readonly userAgent: string | null;
}

/** One transaction inside one practice: all a store or a verb may touch. */
export interface PracticeTx {
  /** Bound to this transaction and, by row-level security, to this practice. */
  readonly db: Kysely<DB>;
  readonly client: pg.ClientBase;
  readonly actor: Actor;
  readonly origin: Origin;
  readonly sealer: Sealer;
  /** The transaction's time, the same for every row it writes. */
  readonly now: Temporal.Instant;
  newId(): string;
  /**
   * Sent with the commit, in one round trip: for what nothing after it asks about. Its failure is the transaction's.
   */
  withCommit(statement: Statement): void;
  /** Runs once the rows are committed; for caches, never for what must not be lost. */
  afterCommit(run: () => void): void;
}

export interface InPracticeOptions {
  origin?: Origin;
  /** Does not wait for the disk: right for reads, whose only write is an audit row. */
  quickCommit?: boolean;
}

const noOrigin: Origin = { ip: null, userAgent: null };
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const roles = new Set(["owner", "therapist", "assistant", "system"]);

export class Database {
  readonly pool: pg.Pool;
  readonly #lanes: Lanes;
  readonly #vault: Vault;
  readonly #clock: Clock;

  constructor(pool: pg.Pool, vault: Vault, clock: Clock) {
    this.pool = pool;
    this.#lanes = new Lanes(pool);
    this.#vault = vault;
    this.#clock = clock;
  }

  /**
   * Runs `work` in one transaction as `actor`; commits when it returns, rolls back when it throws. A deadlock, or a row
   * whose footing went meanwhile, is tried once more from the start, so `work` must do nothing outside the transaction
   * but through `afterCommit`.
   */
  async inPractice<T>(actor: Actor, work: (tx: PracticeTx) => Promise<T>, options: InPracticeOptions = {}): Promise<T> {
    try {
      return await this.#once(actor, work, options);
    } catch (fault) {
      if (!isPassingConflict(fault) && !lostItsFooting(fault)) throw fault;
      return await this.#once(actor, work, options);
    }
  }

  /**
   * The rows of one statement as `actor`, in one round trip: for a read that is asked all day. It is a transaction by
   * itself and does not wait for the disk, so all it may write is its own audit row.
   */
  async atOnce<R>(actor: Actor, statement: Statement): Promise<R[]> {
    checked(actor);
    return this.#lanes.rows<R>(settingsOf(actor), statement);
  }

  /** A transaction in no practice: sees no tenant's row, reaches schema auth through its functions. */
  async outside<T>(work: (db: Kysely<DB>) => Promise<T>): Promise<T> {
    return this.#inTransaction("begin", (client) => work(boundTo(client)), []);
  }

  async #once<T>(actor: Actor, work: (tx: PracticeTx) => Promise<T>, options: InPracticeOptions): Promise<T> {
    const committed: (() => void)[] = [];
    const last: Statement[] = [];
    const newId = uuidv7;
    const run = async (client: pg.ClientBase) => {
      const db = boundTo(client);
      const now = this.#clock.now();
      const sealer = this.#vault.sealer(actor.practiceId, keyTable(db, actor.practiceId, now), newId);
      committed.push(() => sealer.committed());
      const withCommit = (statement: Statement) => void last.push(statement);
      const afterCommit = (done: () => void) => void committed.push(done);
      const origin = options.origin ?? noOrigin;
      return work({ db, client, actor, origin, sealer, now, newId, withCommit, afterCommit });
    };
    const result = await this.#inTransaction(enter(actor, options.quickCommit ?? false), run, last);
    for (const done of committed) done();
    return result;
  }

  async #inTransaction<T>(
    begin: string,
    work: (client: pg.ClientBase) => Promise<T>,
    last: readonly Statement[],
  ): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    // Not waited for: what follows is sent behind it, and a failure of it is met before the commit.
    const begun = client.query(begin);
    begun.catch(() => {});
    try {
      const result = await work(client);
      await commit(client, begun, last);
      return result;
    } catch (fault) {
      await client.query("rollback").catch((second: Error) => {
        broken = second;
      });
      throw fault;
    } finally {
      client.release(broken);
    }
  }
}

/** Statements that fail are told first; a commit that became a rollback is a failure too. */
async function commit(client: pg.ClientBase, begun: Promise<unknown>, last: readonly Statement[]): Promise<void> {
  const sent = last.map((one) => client.query({ ...one }));
  const [, committed] = await together([begun, client.query("commit"), ...sent]);
  if (committed.command !== "COMMIT") throw new Error("The transaction could not be committed.");
}

/**
 * Opens the transaction and says who acts, in one round trip. Every value is checked against a closed form, since a
 * simple query of several statements takes no parameters. `set local` is not planned, as a select would be.
 */
function enter(actor: Actor, quickCommit: boolean): string {
  checked(actor);
  const { practiceId, memberId, role } = actor;
  const settings = `set local app.practice_id = '${practiceId}'; set local app.member_id = '${memberId ?? ""}'; set local app.role = '${role}'`;
  return `begin; ${settings}${quickCommit ? "; set local synchronous_commit = off" : ""}`;
}

function settingsOf({ practiceId, memberId, role }: Actor): Settings {
  const who = ["app.practice_id", practiceId, "app.member_id", memberId ?? "", "app.role", role] as const;
  return [...who, "synchronous_commit", "off"];
}

function checked({ practiceId, memberId, role }: Actor): void {
  if (!uuid.test(practiceId) || !roles.has(role) || (memberId && !uuid.test(memberId)))
    throw new Error("An actor is a practice, a member and a role.");
}
