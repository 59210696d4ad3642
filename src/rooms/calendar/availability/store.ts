import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Interval } from "#kernel/time/interval.ts";
import { instantText } from "../store.ts";
import type { Booking } from "./rules.ts";

/** What holds a therapist's time. Epoch milliseconds. */
export interface Taken {
  readonly bookings: readonly Booking[];
  readonly busy: readonly Interval[];
}

/**
 * What holds the time of these therapists within a day of `range`, by therapist; who is not named has all of it free. In
 * one round trip, and one row each: five thousand rows of two instants cost the driver more than finding them.
 */
export async function takenTimes(
  tx: PracticeTx,
  therapistIds: readonly string[],
  range: Interval,
): Promise<Map<string, Taken>> {
  const values = [tx.actor.practiceId, [...therapistIds], instantText(range.from), instantText(range.to)];
  const query = { name: "availability_taken", text: taken, values };
  const { rows } = await tx.client.query<{ id: string; booked: number[] | null; busy: number[] | null }>(query);
  return new Map(
    rows.map(({ id, booked, busy }) => [
      id,
      {
        bookings: inGroups(booked, 3).map(([startsAt = 0, from = 0, to = 0]) => ({ startsAt, blocked: { from, to } })),
        busy: inGroups(busy, 2).map(([from = 0, to = 0]) => ({ from, to })),
      },
    ]),
  );
}

function inGroups(numbers: readonly number[] | null, size: number): number[][] {
  const groups: number[][] = [];
  for (let i = 0; numbers && i < numbers.length; i += size) groups.push(numbers.slice(i, i + size));
  return groups;
}

const ms = (column: string) => `(extract(epoch from ${column}) * 1000)::bigint`;

/**
 * Visits are found by their start: one lasts at most a day, and buffers and travel add at most eight hours on each side.
 * A day more on both sides, so that the visits of the first and the last day are counted whole.
 */
const taken = `
  select coalesce(v.id, b.id) as id, v.numbers as booked, b.numbers as busy
  from (select therapist_id as id, ('[' || string_agg(${ms("starts_at")} || ',' || ${ms("lower(blocked)")} || ','
      || ${ms("upper(blocked)")}, ',') || ']')::json as numbers
    from appointments
    where practice_id = $1 and therapist_id = any($2::uuid[]) and status <> 'cancelled'
      and starts_at > $3::timestamptz - interval '56 hours' and starts_at < $4::timestamptz + interval '32 hours'
    group by 1) v
  full join (select member_id as id, ('[' || string_agg(${ms("starts_at")} || ',' || ${ms("ends_at")}, ',') || ']')::json as numbers
    from busy_times
    where practice_id = $1 and member_id = any($2::uuid[])
      and ends_at > $3::timestamptz - interval '1 day' and starts_at < $4::timestamptz + interval '2 days'
    group by 1) b on b.id = v.id`;
