import type pg from "pg";
import { readRule } from "#rooms/calendar/series/rule/rules.ts";
import { datesOf, visitOn } from "#rooms/calendar/series/rules.ts";

/**
 * Whether series keep to their rules: what is scheduled, still to come and no exception is exactly what its series says;
 * whoever is an exception is not; no date is there twice, and none of the rule's dates to come is missing without a trace.
 */
export async function brokenSeries(superuser: pg.Client): Promise<string[]> {
  const { rows } = await superuser.query<Row>(
    `select s.id as series, s.rule, replace(s.starts_local::text, ' ', 'T') as starts, s.time_zone, s.duration_minutes,
       s.ended_at is not null as ended, replace(a.series_slot::text, ' ', 'T') as slot, a.status, a.detached,
       (extract(epoch from a.starts_at) * 1000)::float8 as "from", (extract(epoch from a.ends_at) * 1000)::float8 as "to",
       (s.therapist_id, s.service_id, s.location_id) is not distinct from (a.therapist_id, a.service_id, a.location_id) as same
     from appointment_series s join appointments a on a.practice_id = s.practice_id and a.series_id = s.id`,
  );
  const found: string[] = [];
  for (const [series, visits] of Map.groupBy(rows, (row) => row.series)) {
    const first = visits[0]!;
    const read = readRule(first.rule);
    if ("mistake" in read) found.push(`series ${series}: ${read.mistake}`);
    else if (new Set(visits.map(({ slot }) => slot)).size < visits.length)
      found.push(`series ${series} has a date twice`);
    else {
      const dates = new Set(first.ended ? [] : datesOf(read.rule, first.starts));
      for (const visit of visits)
        found.push(...mistakeOf(visit, dates).map((what) => `series ${series}, ${visit.slot}: ${what}`));
    }
  }
  return found.slice(0, 5);
}

interface Row {
  readonly series: string;
  readonly rule: string;
  readonly starts: string;
  readonly time_zone: string;
  readonly duration_minutes: number;
  readonly ended: boolean;
  readonly slot: string;
  readonly status: string;
  readonly detached: boolean;
  readonly from: number;
  readonly to: number;
  readonly same: boolean;
}

function mistakeOf(row: Row, dates: ReadonlySet<string>): string[] {
  if (row.status !== "scheduled") return [];
  const onRule = dates.has(row.slot);
  const { from, to } = visitOn(row.slot, { timeZone: row.time_zone, durationMinutes: row.duration_minutes });
  const asSaid = onRule && row.same && row.from === from && row.to === to;
  if (!row.detached && !asSaid) return [onRule ? "it is not what its series says" : "it is on no date of its rule"];
  return row.detached && asSaid ? ["it is exactly what its series says, and marked an exception"] : [];
}
