import type { RootKeys } from "./crypto/root-keys.ts";
import type { Vault } from "./crypto/vault.ts";
import type { Database } from "./db/practice.ts";
import type { Env } from "./env.ts";
import type { FileStore } from "./files/store.ts";
import type { Log } from "./log/log.ts";
import type { Mailer } from "./mail/transport.ts";
import type { Clock } from "./time/clock.ts";

/** What every room may use, opened once per process by main. */
export interface House {
  readonly env: Env;
  readonly keys: RootKeys;
  readonly vault: Vault;
  readonly db: Database;
  readonly files: FileStore;
  readonly mail: Mailer;
  readonly clock: Clock;
  readonly log: Log;
}
