-- Availability: the hours in which a therapist can be booked, and the times at which they cannot.

-- A therapist's hours, by the clock of a place. Several stand side by side; what is open is their union. weekly is a list of
-- {weekday 1-7 from Monday, from, to "HH:MM", to also "24:00"}, in order and without overlaps (src/rooms/calendar/
-- availability/schedules/rules.ts). Archived, never deleted, so that a removal can be undone.
create table schedules (
  practice_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  name text not null check (length(name) between 1 and 80),
  time_zone text not null,
  weekly jsonb not null check (jsonb_typeof(weekly) = 'array'),
  in_force_from date,
  in_force_until date,
  location_id uuid,
  minimum_notice_minutes integer not null check (minimum_notice_minutes between 0 and 43200),
  horizon_days integer not null check (horizon_days between 1 and 730),
  step_minutes integer not null check (step_minutes between 5 and 480),
  maximum_per_day integer check (maximum_per_day between 1 and 50),
  archived_at timestamptz,
  version integer not null default 1,
  primary key (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id),
  foreign key (practice_id, location_id) references locations (practice_id, id),
  check (in_force_until >= in_force_from)
);
create index schedules_by_member on schedules (practice_id, member_id);
select tenant_table('schedules');

-- The hours of one date instead of the weekly ones: a list of {from, to}, an empty one being a day off.
create table schedule_exceptions (
  practice_id uuid not null,
  schedule_id uuid not null,
  on_date date not null,
  hours jsonb not null check (jsonb_typeof(hours) = 'array'),
  primary key (practice_id, schedule_id, on_date),
  foreign key (practice_id, schedule_id) references schedules (practice_id, id)
);
select tenant_table('schedule_exceptions');

-- Whole days on which a member is away, first and last included, by the clock of each of their schedules. label says why,
-- under the practice's own key.
create table times_off (
  practice_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  label sealed,
  version integer not null default 1,
  primary key (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id),
  check (ends_on between starts_on and starts_on + 730)
);
create index times_off_by_member on times_off (practice_id, member_id, ends_on);
select tenant_table('times_off');

-- Time that a calendar kept elsewhere holds of a member; import_id is what it came with. summary under the practice's key.
create table busy_times (
  practice_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  import_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  summary sealed,
  primary key (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id),
  check (ends_at > starts_at)
);
-- What is asked for lies ahead, so its end bounds it well; row-level security keeps && from using an index.
create index busy_times_by_end on busy_times (practice_id, member_id, ends_at) include (starts_at);
create index busy_times_by_import on busy_times (practice_id, import_id) where import_id is not null;
select tenant_table('busy_times');
