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
 * one round trip, and one row each.
 */
export async function takenTimes(
  tx: PracticeTx,
  therapistIds: readonly string[],
  range: Interval,
): Promise<Map<string, Taken>> {
  const values = [tx.actor.practiceId, [...therapistIds], instantText(range.from), instantText(range.to)];
  const query = { name: "availability_taken", text: taken, values };
  const { rows } = await tx.client.query<Row>(query);
  return new Map(
    rows.map((row) => {
      const [starts, froms, tos] = [momentsIn(row.starts), momentsIn(row.froms), momentsIn(row.tos)];
      const bookings = starts.map((startsAt, at) => ({ startsAt, blocked: { from: froms[at]!, to: tos[at]! } }));
      const busyTos = momentsIn(row.busy_tos);
      const busy = momentsIn(row.busy_froms).map((from, at) => ({ from, to: busyTos[at]! }));
      return [row.id, { bookings, busy }];
    }),
  );
}

type Row = { readonly id: string } & Readonly<
  Record<"starts" | "froms" | "tos" | "busy_froms" | "busy_tos", Buffer | null>
>;

/** One column of a group of rows as Postgres keeps instants: five thousand epochs in digits took 12 ms, these bytes 4. */
const packed = (column: string) => `string_agg(timestamptz_send(${column}), ''::bytea)`;

/** Epoch milliseconds of such bytes: eight each, the microseconds since 2000. */
function momentsIn(bytes: Buffer | null): number[] {
  const moments: number[] = [];
  for (let at = 0; bytes && at < bytes.length; at += 8) {
    const micros = bytes.readInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
    moments.push(micros / 1000 + year2000);
  }
  return moments;
}

const year2000 = Date.UTC(2000, 0, 1);

/**
 * Visits are found by their start: one lasts at most a day, and buffers and travel add at most eight hours on each side.
 * A day more on both sides, so that the visits of the first and the last day are counted whole.
 */
const taken = `
  select coalesce(v.id, b.id) as id, v.starts, v.froms, v.tos, b.froms as busy_froms, b.tos as busy_tos
  from (select therapist_id as id, ${packed("starts_at")} as starts, ${packed("lower(blocked)")} as froms,
      ${packed("upper(blocked)")} as tos
    from appointments
    where practice_id = $1 and therapist_id = any($2::uuid[]) and status <> 'cancelled'
      and starts_at > $3::timestamptz - interval '56 hours' and starts_at < $4::timestamptz + interval '32 hours'
    group by 1) v
  full join (select member_id as id, ${packed("starts_at")} as froms, ${packed("ends_at")} as tos
    from busy_times
    where practice_id = $1 and member_id = any($2::uuid[])
      and ends_at > $3::timestamptz - interval '1 day' and starts_at < $4::timestamptz + interval '2 days'
    group by 1) b on b.id = v.id`;
