import type { Socket } from "node:net";
import { availableParallelism } from "node:os";
import type pg from "pg";
import { rowsAtOnce, type Settings, type Statement } from "./at-once.ts";

/** As many as the machine has processors, and two at least: one that is slow must not hold up all. */
export const mostLanes = Math.min(8, Math.max(2, availableParallelism()));
/** Statements that leave in one write: so few that the database begins before a long turn of ours is over. */
const atOneGo = 8;

/**
 * Statements that are transactions by themselves, sent down few connections of the pool, one behind the other without waiting.
 * Each on a connection of its own would wake a process of the database for every statement and put it to sleep after it, and each
 * would be a write to a socket: with 16 at once that cost a quarter of all requests (1,440 against 1,775 a second on two
 * processors). While little is asked every statement has a connection to itself. A lane goes back to the pool once it is empty.
 */
export class Lanes {
  readonly #pool: pg.Pool;
  readonly #open = new Set<Lane>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async rows<R>(settings: Settings, statement: Statement): Promise<R[]> {
    const lane = this.#emptiest();
    lane.load++;
    try {
      return await lane.rows<R>(settings, statement);
    } finally {
      lane.load--;
      if (lane.load === 0) this.#close(lane);
    }
  }

  /** Of those that are open; a new one as long as there may be more. */
  #emptiest(): Lane {
    const [first, ...others] = this.#open;
    if (first && others.length + 1 >= mostLanes)
      return others.reduce((emptiest, lane) => (lane.load < emptiest.load ? lane : emptiest), first);
    const lane = new Lane(this.#pool, () => this.#open.delete(lane));
    this.#open.add(lane);
    return lane;
  }

  #close(lane: Lane): void {
    this.#open.delete(lane);
    lane.close();
  }
}

class Lane {
  /** How many statements are under way. */
  load = 0;
  readonly #connected: Promise<pg.PoolClient>;
  readonly #broke: () => void;
  #held = 0;

  /** `broke` is called when the connection is lost: nothing more should be sent down here. */
  constructor(pool: pg.Pool, broke: () => void) {
    this.#broke = broke;
    this.#connected = pool.connect();
    this.#connected.then((client) => client.on("error", broke).on("end", broke), broke);
  }

  async rows<R>(settings: Settings, statement: Statement): Promise<R[]> {
    const client = await this.#connected;
    const socket = socketOf(client);
    if (this.#held++ === 0) {
      socket.cork();
      setImmediate(() => this.#send(socket));
    }
    const rows = rowsAtOnce<R>(client, settings, statement);
    if (this.#held === atOneGo) this.#send(socket);
    return rows;
  }

  close(): void {
    this.#connected.then(
      (client) => client.off("error", this.#broke).off("end", this.#broke).release(),
      () => {},
    );
  }

  #send(socket: Socket): void {
    if (this.#held > 0) socket.uncork();
    this.#held = 0;
  }
}

/** The driver's own, which its types leave out. */
const socketOf = (client: pg.PoolClient) => (client as unknown as { connection: { stream: Socket } }).connection.stream;
