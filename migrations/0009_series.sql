-- Series: visits that repeat. A series is a rule in wall-clock time; its dates are appointments like any other, each with
-- the slot it was made for: the rule's date and time of day, which stays its name when the visit is moved by itself.

create table appointment_series (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  therapist_id uuid not null,
  service_id uuid,
  location_id uuid,
  -- RFC 5545, as series/rule/rules.ts writes it: bounded by COUNT or UNTIL, without the RRULE: before it.
  rule text not null check (rule ~ '^FREQ=[A-Z]+(;[A-Z]+=[A-Z0-9,+-]+)+$' and rule ~ ';(COUNT|UNTIL)=' and length(rule) <= 300),
  starts_local timestamp(0) not null,
  time_zone text not null check (length(time_zone) between 1 and 64),
  duration_minutes integer not null check (duration_minutes between 1 and 1440),
  -- The series this one was split from, when dates from one on were changed.
  split_from uuid,
  -- Since when none of its dates hold any more.
  ended_at timestamptz,
  created_by uuid,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  foreign key (practice_id, therapist_id) references members (practice_id, id),
  foreign key (practice_id, created_by) references members (practice_id, id),
  foreign key (practice_id, service_id) references services (practice_id, id),
  foreign key (practice_id, location_id) references locations (practice_id, id),
  foreign key (practice_id, split_from) references appointment_series (practice_id, id),
  check (split_from <> id)
);
select tenant_table('appointment_series');

-- detached: changed by itself, so what changes its series leaves it where it is.
alter table appointments
  add column series_id uuid,
  add column series_slot timestamp(0),
  add column detached boolean not null default false,
  add foreign key (practice_id, series_id) references appointment_series (practice_id, id),
  add check ((series_id is null) = (series_slot is null)),
  add check (not detached or series_id is not null);
-- No date of a series is made twice.
create unique index appointments_of_series on appointments (practice_id, series_id, series_slot)
  where series_id is not null;

-- A series tells of each of its visits: many jobs are queued in one call, which costs a fifth of as many calls.
set local role jobs;
create function jobs.enqueue_each(task text, payloads jsonb[]) returns void
  language plpgsql security definer set search_path = graphile_worker, pg_temp as $$
declare
  practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
begin
  if practice is null then
    raise exception 'a job of a practice needs the practice to be set' using errcode = '42501';
  end if;
  perform graphile_worker.add_jobs(array(
    select row(task, (payload || jsonb_build_object('practiceId', practice))::json, null, null, null, null, null, null)::job_spec
    from unnest(payloads) with ordinality as each (payload, place) order by place));
end $$;
grant execute on function jobs.enqueue_each(text, jsonb[]) to app;
