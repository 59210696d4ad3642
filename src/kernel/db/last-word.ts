import type pg from "pg";
import { together } from "./together.ts";

/**
 * What a verb asked last, when all of it is on its way and nothing follows: the commit, with what goes with it, is sent behind
 * it without waiting for `answer`, which spares a round trip. To ask for more on the way to the answer is refused.
 */
export class LastWord<T> {
  /** Of what was made, for the trail and for whoever sends the same again. */
  readonly id: string;
  readonly answer: Promise<T>;

  constructor(id: string, answer: Promise<T>) {
    this.id = id;
    this.answer = answer;
    // Told where it is waited for; a verb that throws before that must not end the process.
    answer.catch(() => {});
  }
}

/** Its answer, once that and the commit have come. What failed is told by the part that knows the reason. */
export async function spoken<T>(client: pg.ClientBase, { answer }: LastWord<T>, ended: Promise<void>): Promise<T> {
  const speak = silenced(client);
  try {
    const [said] = await together([answer, ended]);
    return said;
  } finally {
    speak();
  }
}

/** Refuses what is asked of this connection until the function that it answers is called: it would be asked outside of the transaction. */
function silenced(client: pg.ClientBase): () => void {
  const own = client as { query?: unknown };
  own.query = async () => {
    throw new Error("Something was asked after the last word of a transaction.");
  };
  return () => {
    delete own.query;
  };
}
