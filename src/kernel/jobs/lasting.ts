import { setTimeout as wait } from "node:timers/promises";
import type { Runner } from "graphile-worker";
import type { House } from "#kernel/house.ts";

const againAfterMs = 1_000;

/**
 * A runner that is begun anew whenever it ends though nobody stopped it. The queue's library gives up when the end of a job
 * cannot be written, as when the database is away at that moment; such a job is done once more.
 */
export class LastingRunner {
  readonly #begin: () => Promise<Runner>;
  readonly #house: House;
  readonly #stopping = new AbortController();
  readonly #ended: Promise<void>;
  #runner: Runner;

  private constructor(begin: () => Promise<Runner>, house: House, first: Runner) {
    this.#begin = begin;
    this.#house = house;
    this.#runner = first;
    this.#ended = this.#last();
  }

  /** Throws when the first runner cannot be begun. */
  static async begin(begin: () => Promise<Runner>, house: House): Promise<LastingRunner> {
    return new LastingRunner(begin, house, await begin());
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    // One that is ending already has nothing more to stop.
    await this.#runner.stop().catch(() => {});
    await this.#ended;
  }

  async #last(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      // It rejects of some ends and resolves of others.
      const fault = await this.#runner.promise.catch((fault: unknown) => fault);
      if (signal.aborted) return;
      this.#house.log.error({ fault }, "the queue stopped, beginning anew");
      await this.#beginAgain();
    }
  }

  async #beginAgain(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await wait(againAfterMs, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
      const runner = await this.#begin().catch((fault: unknown) => {
        this.#house.log.warn({ fault }, "the queue cannot begin yet, trying again");
      });
      if (!runner) continue;
      this.#runner = runner;
      if (signal.aborted) await runner.stop().catch(() => {});
      return;
    }
  }
}
