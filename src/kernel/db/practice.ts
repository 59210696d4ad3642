import type { Kysely } from "kysely";
import type pg from "pg";
import { uuidv7 } from "uuidv7";
import type { Sealer, Vault } from "#kernel/crypto/vault.ts";
import type { Clock } from "#kernel/time/clock.ts";
import { type Actor, enter, nobody, type Origin, settingsOf } from "./actor.ts";
import type { Statement } from "./at-once.ts";
import { boundTo } from "./bound.ts";
import { commit } from "./commit.ts";
import { isPassingConflict, lostItsFooting } from "./faults.ts";
import { keyTable } from "./key-table.ts";
import { Lanes } from "./lanes.ts";
import { LastWord, spoken } from "./last-word.ts";
import type { DB } from "./schema.gen.ts";

export type { Actor, MemberRole, Origin } from "./actor.ts";

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
   * but through `afterCommit`. Work that ends with a `LastWord` is committed without waiting for its answer.
   */
  async inPractice<T>(
    actor: Actor,
    work: (tx: PracticeTx) => Promise<T | LastWord<T>>,
    options: InPracticeOptions = {},
  ): Promise<T> {
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
    return this.#lanes.rows<R>(settingsOf(actor), statement);
  }

  /** The same in no practice. */
  async atOnceOutside<R>(statement: Statement): Promise<R[]> {
    return this.#lanes.rows<R>(nobody, statement);
  }

  /** A transaction in no practice: sees no tenant's row, reaches schema auth through its functions. */
  async outside<T>(work: (db: Kysely<DB>) => Promise<T>): Promise<T> {
    return this.#inTransaction("begin", (client) => work(boundTo(client)), [], []);
  }

  async #once<T>(
    actor: Actor,
    work: (tx: PracticeTx) => Promise<T | LastWord<T>>,
    options: InPracticeOptions,
  ): Promise<T> {
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
    return this.#inTransaction(enter(actor, options.quickCommit ?? false), run, last, committed);
  }

  async #inTransaction<T>(
    begin: string,
    work: (client: pg.ClientBase) => Promise<T | LastWord<T>>,
    last: readonly Statement[],
    committed: readonly (() => void)[],
  ): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    // Not waited for: what follows is sent behind it, and a failure of it is met before the commit.
    const begun = client.query(begin);
    begun.catch(() => {});
    try {
      const result = await work(client);
      const ended = commit(client, begun, last).then(() => {
        for (const done of committed) done();
      });
      if (result instanceof LastWord) return await spoken(client, result, ended);
      await ended;
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
