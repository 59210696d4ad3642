import pg from "pg";

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
export function openPool(connectionString: string, options: { max: number; name: string }): pg.Pool {
  const pool = new pg.Pool({
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

/** `2026-05-12 09:00:00+00`, as Postgres writes it in UTC, to `2026-05-12T09:00:00Z`. */
function instantOf(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11).replace(/\+00(:00)?$/, "Z")}`;
}
