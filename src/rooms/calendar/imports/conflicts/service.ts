import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Interval } from "#kernel/time/interval.ts";
import type { Conflict } from "../../holding/contract.ts";
import { instantText } from "../../store.ts";
import { findBusyTimes } from "../store.ts";

/** A day with more than this in the way is busy enough to say so. */
const mostTold = 20;

/** What imported calendars hold where a visit is meant to go. It is told, and a visit may be booked over it all the same. */
export async function busyWith(tx: PracticeTx, therapistId: string, blocked: Interval): Promise<Conflict[]> {
  const range = { from: instantText(blocked.from), to: instantText(blocked.to), therapistId };
  const met = (await findBusyTimes(tx, range)).slice(0, mostTold);
  return met.map(({ startsAt, endsAt }) => ({
    startsAt,
    endsAt,
    blockedFrom: startsAt,
    blockedUntil: endsAt,
    because: "busy",
  }));
}
