import type { PracticeTx } from "#kernel/db/practice.ts";
import { calendarsBeyond } from "./store.ts";

/** Answers the clients' port `processing`. */
export async function calendarProcessing(tx: PracticeTx) {
  const { feeds, imports } = await calendarsBeyond(tx);
  return ["appointments", ...(feeds ? ["feeds"] : []), ...(imports ? ["imports"] : [])] as (
    | "appointments"
    | "feeds"
    | "imports"
  )[];
}
