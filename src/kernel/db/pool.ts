import pg from "pg";
import { Connection } from "./connection.ts";

/** timestamptz, int8 and date travel as text and numbers: building Date objects cost as much as finding the rows. */
const parsers: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.TIMESTAMPTZ]: instantOf,
  [pg.types.builtins.INT8]: Number,
  [pg.types.builtins.DATE]: (text) => text,
};

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    (format !== "binary" && parsers[oid]) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/**
 * A pool of at most `max` connections that speak UTC and give up on a statement after 20 s. A connection that breaks
 * while idle is dropped and replaced at the next use, so a restart of the database needs no restart of ours.
 */
export function openPool(
  connectionString: string,
  options: { max: number; name: string; addresses?: () => readonly string[] },
): pg.Pool {
  const pool = new PatientPool(options.addresses ?? (() => []), {
    Client: Connection,
    connectionString,
    max: options.max,
    application_name: options.name,
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    options: "-c timezone=UTC -c jit=off",
    types,
    // What is asked without waiting for the answer before goes out at once: `begin` travels with the first query.
    pipeline: true,
  });
  // A connection that breaks must not end the process; whoever uses it next is told, and gets a new one.
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => {}));
  return pool;
}

type Connected = (
  fault: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (broken?: unknown) => void,
) => void;

/**
 * A pool that goes on when its password was changed: passwords of roles follow the root key, and may be rotated while we
 * serve. Refused, it tries the other addresses it may use, and keeps to the one that opens.
 */
class PatientPool extends pg.Pool {
  readonly #addresses: () => readonly string[];

  constructor(addresses: () => readonly string[], config: pg.PoolConfig) {
    super(config);
    this.#addresses = addresses;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    const client = super.connect().catch((fault: unknown) => this.#elsewhere(fault));
    if (!callback) return client;
    client.then(
      (opened) => callback(undefined, opened, (broken) => opened.release(Boolean(broken))),
      (fault: Error) => callback(fault, undefined, () => {}),
    );
    return undefined;
  }

  async #elsewhere(fault: unknown): Promise<pg.PoolClient> {
    if (!isRefusedPassword(fault)) throw fault;
    for (const address of this.#addresses()) {
      this.options.connectionString = address;
      const client = await super.connect().catch((again: unknown) => {
        if (!isRefusedPassword(again)) throw again;
      });
      if (client) return client;
    }
    throw fault;
  }
}

const isRefusedPassword = (fault: unknown) => (fault as { code?: string }).code === "28P01";

/** `2026-05-12 09:00:00+00`, as Postgres writes it in UTC, to `2026-05-12T09:00:00Z`. */
function instantOf(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11).replace(/\+00(:00)?$/, "Z")}`;
}
