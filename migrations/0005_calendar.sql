-- The calendar: what is offered, where, and who comes when.

-- What a practice offers. A service is never deleted, since visits point at it: it is archived.
create table services (
  practice_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  duration_minutes integer not null check (duration_minutes between 5 and 1440),
  buffer_before_minutes integer not null default 0 check (buffer_before_minutes between 0 and 240),
  buffer_after_minutes integer not null default 0 check (buffer_after_minutes between 0 and 240),
  price_amount integer check (price_amount between 0 and 100000000),
  price_currency text check (price_currency ~ '^[A-Z]{3}$'),
  hue text not null check (hue in ('pine', 'moss', 'straw', 'amber', 'rose', 'plum', 'dusk', 'lake')),
  mode text not null default 'one_on_one' check (mode in ('one_on_one', 'group')),
  capacity integer not null default 1,
  archived_at timestamptz,
  version integer not null default 1,
  primary key (practice_id, id),
  foreign key (practice_id) references practices (practice_id),
  check ((price_amount is null) = (price_currency is null)),
  check (case mode when 'group' then capacity between 2 and 500 else capacity = 1 end)
);
select tenant_table('services');

-- Where visits take place. whereabouts seals {address, details} under the practice's own key: read and written together.
create table locations (
  practice_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('clinic', 'home', 'online')),
  whereabouts sealed,
  time_zone text,
  travel_minutes integer not null default 0 check (travel_minutes between 0 and 240),
  archived_at timestamptz,
  version integer not null default 1,
  primary key (practice_id, id),
  foreign key (practice_id) references practices (practice_id)
);
select tenant_table('locations');

-- The visits. blocked is what a visit takes of its therapist's time: itself, the service's buffers, the way to the place.
-- Whatever is not cancelled holds it. stands_outside: booked over another, for a reason, while that other is still there
-- (src/rooms/calendar/README.md). A visit lasts at most a day: range queries rely on it to find a first row by starts_at.
create table appointments (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  therapist_id uuid not null,
  service_id uuid,
  location_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  blocked tstzrange not null,
  status text not null default 'scheduled' check (status in ('scheduled', 'attended', 'cancelled', 'no_show')),
  notes sealed,
  cancel_reason sealed,
  override_reason sealed,
  stands_outside boolean not null default false,
  time_set_at timestamptz not null,
  booked_by uuid,
  created_at timestamptz not null,
  cancelled_at timestamptz,
  version integer not null default 1,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  foreign key (practice_id, therapist_id) references members (practice_id, id),
  foreign key (practice_id, booked_by) references members (practice_id, id),
  foreign key (practice_id, service_id) references services (practice_id, id),
  foreign key (practice_id, location_id) references locations (practice_id, id),
  check (ends_at > starts_at and ends_at - starts_at <= interval '24 hours'),
  check (blocked @> tstzrange(starts_at, ends_at)),
  check ((status = 'cancelled') = (cancelled_at is not null)),
  check (not stands_outside or (override_reason is not null and status <> 'cancelled')),
  constraint appointments_hold_their_time
    exclude using gist (practice_id with =, therapist_id with =, blocked with &&)
    where (status <> 'cancelled' and not stands_outside)
);
create index appointments_by_start on appointments (practice_id, starts_at);
create index appointments_by_client on appointments (practice_id, client_id, starts_at);
select tenant_table('appointments');
