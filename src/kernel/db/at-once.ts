import pg from "pg";
import { answerOf } from "./connection.ts";

/** A prepared statement; a name stands for one text, for ever. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** Names and values of the four settings under which a statement runs. */
export type Settings = readonly [string, string, string, string, string, string, string, string];

/**
 * The rows of one statement that runs under these settings and in a transaction of its own. Both are sent in one breath:
 * what is executed before one Sync is one transaction to Postgres, begun and committed without a word. So a read with
 * row-level security takes one round trip and one write to the socket, where `begin` with the settings, the statement
 * and `commit` took three (0.8 against 1.7 ms for a week).
 */
export function rowsAtOnce<R>(client: pg.ClientBase, settings: Settings, statement: Statement): Promise<R[]> {
  const query = new AtOnce(settings, statement);
  const { answer, tell } = answerOf<{ rows: R[] }>();
  query.callback = tell as DriversQuery["callback"];
  client.query(query as unknown as pg.Submittable);
  return answer.then(rowsIn);
}

const rowsIn = <R>({ rows }: { rows: R[] }) => rows;

/** What the driver's connection offers to a query: its types describe only the outside. */
interface Wire {
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(statement: { name: string; text: string }): void;
  bind(portal: { statement: string; values: readonly string[] }): void;
  execute(portal: object): void;
}

/** The parts of the driver's query that are built upon. Its version is pinned, and at-once.test.ts holds them. */
interface DriversQuery {
  prepare(wire: Wire): void;
  handleDataRow(row: unknown): void;
  handleCommandComplete(done: unknown, wire: Wire): void;
  callback: (fault: Error | null, result: { rows: unknown[] }) => void;
}
const DriversQuery = pg.Query as unknown as new (statement: Statement) => DriversQuery;

const enter =
  "select set_config($1, $2, true), set_config($3, $4, true), set_config($5, $6, true), set_config($7, $8, true)";

class AtOnce extends DriversQuery {
  readonly #settings: Settings;
  #entered = false;

  constructor(settings: Settings, statement: Statement) {
    super(statement);
    this.#settings = settings;
  }

  override prepare(wire: Wire): void {
    if (wire.parsedStatements.enter === undefined && wire.submittedNamedStatements.enter === undefined) {
      wire.parse({ name: "enter", text: enter });
      wire.submittedNamedStatements.enter = enter;
    }
    wire.bind({ statement: "enter", values: this.#settings });
    wire.execute({});
    super.prepare(wire);
  }

  override handleDataRow(row: unknown): void {
    if (this.#entered) super.handleDataRow(row);
  }

  override handleCommandComplete(done: unknown, wire: Wire): void {
    if (this.#entered) super.handleCommandComplete(done, wire);
    this.#entered = true;
  }
}
