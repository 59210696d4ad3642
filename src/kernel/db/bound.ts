import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type pg from "pg";
import { Prepared } from "./prepared.ts";
import type { DB } from "./schema.gen.ts";

const prepared = new Prepared();
const bound = new WeakMap<pg.ClientBase, Kysely<DB>>();

/**
 * Kysely over one connection, made once per connection. Transactions are opened by `inPractice`, so the driver knows
 * neither pools nor `begin`; that spares Kysely's own bookkeeping on every request.
 */
export function boundTo(client: pg.ClientBase): Kysely<DB> {
  let db = bound.get(client);
  if (!db) {
    db = new Kysely<DB>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new OneConnection(client),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    });
    bound.set(client, db);
  }
  return db;
}

class OneConnection implements Driver, DatabaseConnection {
  readonly #client: pg.ClientBase;

  constructor(client: pg.ClientBase) {
    this.#client = client;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.#client.query({
      name: prepared.nameOf(query.sql),
      text: query.sql,
      values: query.parameters as unknown[],
    });
    return { rows: result.rows, numAffectedRows: result.rowCount === null ? undefined : BigInt(result.rowCount) };
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this;
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}

  async beginTransaction(): Promise<void> {
    throw new Error("A transaction is opened by inPractice, once.");
  }
  async commitTransaction(): Promise<void> {
    throw new Error("A transaction ends with inPractice.");
  }
  async rollbackTransaction(): Promise<void> {
    throw new Error("A transaction ends with inPractice.");
  }
  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Rows are read in pages, not streamed.");
  }
}
