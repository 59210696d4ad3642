import { EventEmitter } from "node:events";
import type { Job, WorkerEvents } from "graphile-worker";
import type pg from "pg";
import type { House } from "#kernel/house.ts";

/** How long (ms) a job that is over counts as in hand: its end may have to be written more than once. */
const endIsWrittenMs = 60_000;

/**
 * Frees the jobs of workers that died with them in hand, and those that the queue holds for our own without their knowing: what was
 * taken just as the connection was lost. The queue itself waits four hours; here a process holds an
 * advisory lock under the id of its pool of workers, by which the queue knows whose a job is, as long as it lives; so whoever can
 * take the lock knows that it is dead.
 */
export class Liveness {
  readonly events = new EventEmitter() as WorkerEvents;
  readonly #pool: pg.Pool;
  readonly #house: House;
  readonly #mine = new Set<string>();
  readonly #held = new Set<string>();
  /** The jobs that our workers know they have, and when (ms) they were done with one. */
  readonly #inHand = new Map<string, number | null>();
  #client: pg.PoolClient | undefined;
  #timer: NodeJS.Timeout | undefined;
  #sweeping: Promise<void> | undefined;

  constructor(pool: pg.Pool, house: House) {
    this.#pool = pool;
    this.#house = house;
    this.events.on("pool:create", ({ workerPool }) => {
      this.#mine.add(workerPool.id);
      if (this.#timer) this.#sweepSoon();
    });
    this.events.on("pool:release", ({ workerPool }) => {
      this.#mine.delete(workerPool.id);
      if (this.#mine.size === 0) this.#inHand.clear();
    });
    this.events.on("localQueue:getJobs:complete", ({ jobs }) => this.#note(jobs, null));
    this.events.on("localQueue:returnJobs", ({ jobs }) => this.#note(jobs, performance.now()));
    this.events.on("job:complete", ({ job }) => this.#note([job], performance.now()));
  }

  async start(): Promise<void> {
    await this.#sweep();
    this.#timer = setInterval(() => this.#sweepSoon(), 15_000);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#sweeping;
    this.#client?.release();
    this.#client = undefined;
  }

  #note(jobs: readonly Pick<Job, "id">[], over: number | null): void {
    for (const { id } of jobs) this.#inHand.set(id, over);
  }

  #sweepSoon(): void {
    this.#sweeping ??= this.#sweep().finally(() => {
      this.#sweeping = undefined;
    });
  }

  async #sweep(): Promise<void> {
    try {
      await this.#holdLocks();
      await this.#pool.query(freeDead);
      await this.#pool.query(freeUnknown, [[...this.#mine], this.#known()]);
    } catch (fault) {
      this.#client?.release(true);
      this.#client = undefined;
      this.#house.log.warn({ fault }, "could not look after other workers, trying again");
    }
  }

  #known(): string[] {
    const now = performance.now();
    for (const [id, over] of this.#inHand) if (over !== null && now - over > endIsWrittenMs) this.#inHand.delete(id);
    return [...this.#inHand.keys()];
  }

  /** A connection that broke has lost its locks; a new one takes them again. What a pool of ours left behind is anybody's. */
  async #holdLocks(): Promise<void> {
    if (!this.#client) {
      this.#held.clear();
      this.#client = await this.#pool.connect();
      this.#client.on("error", () => {});
    }
    for (const id of this.#mine) if (!this.#held.has(id)) await this.#turn("pg_advisory_lock", id, this.#client);
    for (const id of this.#held) if (!this.#mine.has(id)) await this.#turn("pg_advisory_unlock", id, this.#client);
    await this.#client.query("select 1");
  }

  async #turn(how: "pg_advisory_lock" | "pg_advisory_unlock", id: string, client: pg.PoolClient): Promise<void> {
    await client.query(`select ${how}(hashtextextended($1, 7))`, [id]);
    if (how === "pg_advisory_lock") this.#held.add(id);
    else this.#held.delete(id);
  }
}

const freeDead = `
  with dead as (
    select distinct locked_by from graphile_worker._private_jobs
    where locked_by is not null and locked_at < now() - interval '3 seconds'
      and pg_try_advisory_xact_lock(hashtextextended(locked_by, 7)))
  select graphile_worker.force_unlock_workers(array_agg(locked_by)) from dead having count(*) > 0`;

const freeUnknown = `
  update graphile_worker._private_jobs set locked_by = null, locked_at = null, attempts = greatest(0, attempts - 1)
  where locked_by = any($1) and locked_at < now() - interval '15 seconds' and not id = any($2::bigint[])`;
