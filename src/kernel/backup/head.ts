/** What a backup says of itself, first of all. */
export interface Head {
  readonly madeAt: string;
  /** The migrations its rows are of. */
  readonly migrations: readonly string[];
}

/** What it holds, last of all: a backup without it was cut. */
export interface Totals {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  readonly jobs: number;
}

/** A job as it waits, without whoever had it in hand. */
export interface WaitingJob {
  readonly task: string;
  readonly payload: unknown;
  readonly queue: string | null;
  readonly runAt: string;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly key: string | null;
  readonly priority: number;
}

/** That a client was erased: what a restored practice must forget again. */
export interface Erased {
  readonly practiceId: string;
  readonly clientId: string;
  readonly erasedAt: string;
}

/** What the keys of persons are called: they lie beside the backups, the newest alone, so that what was erased stays so. */
export const personKeysName = "person-keys.backup";
