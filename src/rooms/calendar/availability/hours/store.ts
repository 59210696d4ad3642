import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Interval } from "#kernel/time/interval.ts";
import { instantText } from "../../store.ts";
import type { Schedule } from "../rules.ts";
import type { Days } from "./rules.ts";

/** A schedule as free times are worked out from it, with its exceptions near the range. */
export type KeptSchedule = Omit<Schedule, "travelMinutes"> & { readonly therapistId: string };

export interface Kept {
  readonly schedules: readonly KeptSchedule[];
  readonly timesOff: readonly (Days & { readonly therapistId: string })[];
  /** The minutes to each location and back. */
  readonly travel: Readonly<Record<string, number>>;
}

/**
 * What these therapists keep, in one round trip: archived schedules, and those at an archived location, are left out.
 * Exceptions and times off are those of the dates that `range` can touch in any zone.
 */
export async function keptHours(tx: PracticeTx, therapistIds: readonly string[], range: Interval): Promise<Kept> {
  const [from, to] = [instantText(range.from).slice(0, 10), instantText(range.to).slice(0, 10)];
  const { practiceId } = tx.actor;
  const ids = [...therapistIds];
  const { rows } = await sql<Kept>`
    select (select coalesce(json_agg(json_build_object('therapistId', s.member_id, 'timeZone', s.time_zone, 'weekly', s.weekly,
        'inForceFrom', s.in_force_from, 'inForceUntil', s.in_force_until, 'locationId', s.location_id,
        'minimumNoticeMinutes', s.minimum_notice_minutes, 'horizonDays', s.horizon_days, 'stepMinutes', s.step_minutes,
        'maximumPerDay', s.maximum_per_day,
        'exceptions', (select coalesce(json_agg(json_build_object('onDate', e.on_date, 'hours', e.hours)), '[]')
          from schedule_exceptions e where e.practice_id = s.practice_id and e.schedule_id = s.id
          and e.on_date between ${from}::date - 2 and ${to}::date + 2)) order by s.id), '[]')
      from schedules s left join locations l on l.practice_id = s.practice_id and l.id = s.location_id
      where s.practice_id = ${practiceId} and s.member_id = any(${ids}::uuid[]) and s.archived_at is null
        and l.archived_at is null) as schedules,
    (select coalesce(json_agg(json_build_object('therapistId', member_id, 'startsOn', starts_on, 'endsOn', ends_on)), '[]')
      from times_off where practice_id = ${practiceId} and member_id = any(${ids}::uuid[])
        and ends_on >= ${from}::date - 2 and starts_on <= ${to}::date + 2) as "timesOff",
    (select coalesce(json_object_agg(id, travel_minutes), '{}') from locations
      where practice_id = ${practiceId} and archived_at is null) as travel`.execute(tx.db);
  return rows[0]!;
}
