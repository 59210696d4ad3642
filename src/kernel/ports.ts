import type { PracticeTx } from "./db/practice.ts";

/**
 * A port: something a room must be told by rooms to its right, now and in the same transaction. The left room declares
 * `export const badges = port<…>("AppointmentBadges")` in ports.ts, right rooms implement it in door.ts, and
 * main/rooms.ts plugs them together.
 */
export interface Port<Q, A> {
  readonly name: string;
  plug(answer: (tx: PracticeTx, question: Q) => Promise<A>): void;
  /** Every answer, in the order in which rooms stand. */
  ask(tx: PracticeTx, question: Q): Promise<A[]>;
}

export function port<Q, A>(name: string): Port<Q, A> {
  const answers: ((tx: PracticeTx, question: Q) => Promise<A>)[] = [];
  return {
    name,
    plug: (answer) => void answers.push(answer),
    ask: async (tx, question) => {
      const all: A[] = [];
      for (const answer of answers) all.push(await answer(tx, question));
      return all;
    },
  };
}
