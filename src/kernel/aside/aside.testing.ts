/** What aside.test.ts runs in a thread. */
export const doubled = (numbers: number[]) => numbers.map((number) => number * 2);

export function endless(): never {
  for (;;);
}

export function greedy(): never {
  const held: string[][] = [];
  for (;;) held.push(Array.from({ length: 10_000 }, (_, n) => `${n} of ${held.length}`));
}

export function broken(): never {
  throw new Error("It broke.");
}
