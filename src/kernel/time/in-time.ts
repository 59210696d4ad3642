import { setTimeout as wait } from "node:timers/promises";

/**
 * Whether something happens within so many milliseconds. It is not stopped by being late, so it must be nothing that asks a
 * transaction: rooms do not race such parts (`npm run check`).
 */
export async function inTime(milliseconds: number, happening: Promise<unknown>): Promise<boolean> {
  const late = Symbol("late");
  return (await Promise.race([happening, wait(milliseconds, late, { ref: false })])) !== late;
}
