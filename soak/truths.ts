import type { Ledger } from "./ledger.ts";
import type { Stage } from "./stage.ts";

/** What must be true of the rows afterwards, whatever was done at the same time: each query finds what breaks it. */
const truths: Readonly<Record<string, string>> = {
  "no therapist is in two places, but for a reason": `
    select a.id, b.id as other from appointments a join appointments b
      on b.practice_id = a.practice_id and b.therapist_id = a.therapist_id and a.id < b.id and a.blocked && b.blocked
    where a.status <> 'cancelled' and b.status <> 'cancelled' and not a.stands_outside and not b.stands_outside`,
  "whoever stands outside gave a reason, and lies over a visit that was there before": `
    select a.id from appointments a where a.stands_outside and (a.override_reason is null or not exists (
      select from appointments b where b.practice_id = a.practice_id and b.therapist_id = a.therapist_id and b.id <> a.id
        and b.status <> 'cancelled' and b.blocked && a.blocked and b.time_set_at < a.time_set_at))`,
  "the constraint behind it stands": `
    select 'appointments_hold_their_time' as missing where not exists (
      select from pg_constraint c join pg_index i on i.indexrelid = c.conindid
      where c.conname = 'appointments_hold_their_time' and c.contype = 'x' and c.convalidated and i.indisvalid)`,
  "each change of a visit is one event": `
    select a.id, a.version, count(e.id) as events from appointments a
      left join domain_events e on e.practice_id = a.practice_id and e.subject_id = a.id and e.kind like 'appointment.%'
    group by a.practice_id, a.id, a.version having count(e.id) <> a.version`,
  "the last event of a visit says how it stands": `
    select a.id, a.status, e.kind from appointments a
    cross join lateral (select kind from domain_events e where e.practice_id = a.practice_id and e.subject_id = a.id
      and e.kind ~ '^appointment\\.(booked|cancelled|restored|attended|no_show)$' order by e.id desc limit 1) e
    where a.status <> case split_part(e.kind, '.', 2) when 'booked' then 'scheduled' when 'restored' then 'scheduled'
      else split_part(e.kind, '.', 2) end`,
  "no event is of a visit that does not exist": `
    select e.id from domain_events e where e.kind like 'appointment.%'
      and not exists (select from appointments a where a.practice_id = e.practice_id and a.id = e.subject_id)`,
  "no group has more joined or offered than places": `
    select g.id, g.capacity, count(*) from groups g join group_places p on p.practice_id = g.practice_id and p.group_id = g.id
    where p.state in ('joined', 'offered') group by g.practice_id, g.id, g.capacity having count(*) > g.capacity`,
  "nobody waits while a place is free in a group that goes on": `
    select g.id from groups g where g.cancelled_at is null
      and exists (select from group_places p where p.practice_id = g.practice_id and p.group_id = g.id and p.state = 'waiting')
      and exists (select from appointments a where a.practice_id = g.practice_id and a.group_id = g.id and a.status = 'scheduled' and a.starts_at > now())
      and g.capacity > (select count(*) from group_places p where p.practice_id = g.practice_id and p.group_id = g.id and p.state in ('joined', 'offered'))`,
  "each place was asked for once": `
    select g.id from groups g where (select count(*) from group_places p where p.practice_id = g.practice_id and p.group_id = g.id)
      <> (select count(*) from audit_events e where e.practice_id = g.practice_id and e.subject_id = g.id and e.action = 'group.join')`,
  "sessions of a group keep apart": `
    select a.id from appointments a join appointments b on b.practice_id = a.practice_id and b.group_id = a.group_id and a.id < b.id
    where a.status <> 'cancelled' and b.status <> 'cancelled' and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`,
  "every event was dispatched": `
    select t.identifier, j.attempts from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'dispatch_event'`,
};

/** Every truth that does not hold, with the first rows that break it. */
export async function broken(stage: Stage, ledger: Ledger): Promise<string[]> {
  const found = [...ledger.strange.map((answer) => `answered ${answer}`)];
  for (const [sentence, query] of Object.entries(truths)) {
    const { rows, rowCount } = await stage.superuser.query(query);
    if (rowCount) found.push(`${sentence}: ${rowCount} break it, as ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return [...found, ...(await auditBroken(stage, ledger)), ...(await versionsBroken(stage, ledger))];
}

/** Every change that was answered has its audit row, and every audit row of a change was answered. */
async function auditBroken({ superuser }: Stage, ledger: Ledger): Promise<string[]> {
  const { rows } = await superuser.query(
    `select action || ' ' || subject_id as name, count(*)::int as count from audit_events
     where action ~ '^(appointment|appointment_series|group|attendance)\\.' and action !~ '\\.(read|list|refused|offer_lapsed)$'
       and action !~ 'refused$' group by 1`,
  );
  const kept = new Map<string, number>(rows.map(({ name, count }) => [name, count]));
  const all = new Set([...kept.keys(), ...ledger.audited.keys()]);
  return [...all]
    .filter((name) => kept.get(name) !== ledger.audited.get(name))
    .map((name) => `audit: ${name} answered ${ledger.audited.get(name) ?? 0} times, kept ${kept.get(name) ?? 0} times`)
    .slice(0, 5);
}

/** Of a visit that stands alone every version was somebody's answer, so no change was lost and none was made twice. */
async function versionsBroken({ superuser }: Stage, ledger: Ledger): Promise<string[]> {
  const { rows } = await superuser.query(
    "select id, version from appointments where series_id is null and group_id is null",
  );
  return rows
    .filter(({ id, version }) => ledger.versions.get(id)?.size !== version)
    .map(
      ({ id, version }) =>
        `visit ${id} is at version ${version}, answered were ${[...(ledger.versions.get(id) ?? [])]}`,
    )
    .slice(0, 5);
}
