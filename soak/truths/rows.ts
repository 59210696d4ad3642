import type { Stage } from "../stage.ts";

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
  "the first visit of a client is the one that is kept as the first": `
    select c.id from clients c left join first_visits f on f.practice_id = c.practice_id and f.client_id = c.id
    where f.starts_at is distinct from (select min(a.starts_at) from appointments a
      where a.practice_id = c.practice_id and a.client_id = c.id and a.status <> 'cancelled')`,
  "the constraint behind it stands": `
    select 'appointments_hold_their_time' as missing where not exists (
      select from pg_constraint c join pg_index i on i.indexrelid = c.conindid
      where c.conname = 'appointments_hold_their_time' and c.contype = 'x' and c.convalidated and i.indisvalid)`,
  "each change of a visit is one event; of a series, that goes on under another name, one at most": `
    select a.id, a.version, count(e.id) as events, bool_or(e.payload ? 'seriesId') as "ofSeries" from appointments a
      left join domain_events e on e.practice_id = a.practice_id and e.subject_id = a.id and e.kind like 'appointment.%'
    group by a.practice_id, a.id, a.version
    having count(e.id) > a.version or (count(e.id) <> a.version and not coalesce(bool_or(e.payload ? 'seriesId'), false))`,
  "the last event of a visit says how it stands": `
    select a.id, a.status, e.kind from appointments a
    cross join lateral (select kind from domain_events e where e.practice_id = a.practice_id and e.subject_id = a.id
      and e.kind ~ '^appointment\\.(booked|cancelled|restored|attended|no_show)$' order by e.id desc limit 1) e
    where a.status <> case split_part(e.kind, '.', 2) when 'booked' then 'scheduled' when 'restored' then 'scheduled'
      else split_part(e.kind, '.', 2) end`,
  "the last event of a visit says when it is, and with whom": `
    select a.id, e.kind, e.payload from appointments a
    cross join lateral (select kind, payload from domain_events e where e.practice_id = a.practice_id and e.subject_id = a.id
      and e.kind like 'appointment.%' order by e.id desc limit 1) e
    where (e.payload ->> 'startsAt')::timestamptz <> a.starts_at or (e.payload ->> 'endsAt')::timestamptz <> a.ends_at
      or (e.payload ->> 'therapistId')::uuid <> a.therapist_id`,
  "each event of a visit takes up where the one before left it": `
    select id, kind from (select id, kind, payload, lag(payload) over (partition by practice_id, subject_id order by id) as was
      from domain_events where kind like 'appointment.%') e
    where was is not null and ((payload ->> 'beforeStartsAt')::timestamptz <> (was ->> 'startsAt')::timestamptz
      or payload ->> 'beforeTherapistId' <> was ->> 'therapistId')`,
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
  "a cancelled group has no session to come": `
    select g.id, a.id as session from groups g join appointments a on a.practice_id = g.practice_id and a.group_id = g.id
    where g.cancelled_at is not null and a.status = 'scheduled' and a.starts_at > now()`,
  "a cancelled group offers no place": `
    select g.id from groups g join group_places p on p.practice_id = g.practice_id and p.group_id = g.id
    where g.cancelled_at is not null and p.state = 'offered'`,
  "nobody has two places in a group, nor two people one": `
    select group_id from group_places where state <> 'left' group by practice_id, group_id
    having count(*) <> count(distinct client_id) or count(seat) <> count(distinct seat)`,
  "sessions of a group keep apart": `
    select a.id from appointments a join appointments b on b.practice_id = a.practice_id and b.group_id = a.group_id and a.id < b.id
    where a.status <> 'cancelled' and b.status <> 'cancelled' and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`,
  "every event was dispatched": `
    select t.identifier, j.attempts from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'dispatch_event'`,
};

/** Every truth that does not hold, with the first rows that break it. */
export async function brokenRows({ superuser }: Stage): Promise<string[]> {
  const found: string[] = [];
  for (const [sentence, query] of Object.entries(truths)) {
    const { rows, rowCount } = await superuser.query(query);
    if (rowCount) found.push(`${sentence}: ${rowCount} break it, as ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return found;
}
