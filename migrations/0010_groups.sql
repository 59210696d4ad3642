-- Groups: several clients who come together, to one session or to many. A session is an appointment whose client_id is
-- empty and whose group_id is not, so every rule of time holds for it unchanged.

-- name says what is offered, like a service's, never who comes: it stands in the clear. note and what is written of the
-- sessions are sealed under the group's own key.
create table groups (
  practice_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  service_id uuid,
  therapist_id uuid not null,
  location_id uuid,
  capacity integer not null check (capacity between 1 and 500),
  note sealed,
  cancel_reason sealed,
  key_id uuid not null,
  created_by uuid,
  created_at timestamptz not null,
  cancelled_at timestamptz,
  version integer not null default 1 check (version > 0),
  primary key (practice_id, id),
  -- Places refer to the capacity they were given under, so that a seat beyond it cannot be written.
  unique (practice_id, id, capacity),
  foreign key (practice_id, service_id) references services (practice_id, id),
  foreign key (practice_id, therapist_id) references members (practice_id, id),
  foreign key (practice_id, location_id) references locations (practice_id, id),
  foreign key (practice_id, created_by) references members (practice_id, id),
  foreign key (practice_id, key_id) references person_keys (practice_id, id),
  check (cancel_reason is null or cancelled_at is not null)
);
select tenant_table('groups');

-- A place in a group, from the wish to the leaving. joined and offered hold a seat, a number from 1 to the capacity that
-- nobody else has. A place that was left stays as it was; whoever comes back takes another.
create table group_places (
  practice_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  client_id uuid not null,
  state text not null check (state in ('joined', 'waiting', 'offered', 'left')),
  seat integer,
  capacity integer,
  asked_at timestamptz not null,
  joined_at timestamptz,
  offered_at timestamptz,
  offered_until timestamptz,
  left_at timestamptz,
  -- How it ended: the client left, said no to the offer, or let it lapse.
  ended text check (ended in ('left', 'declined', 'lapsed')),
  version integer not null default 1 check (version > 0),
  primary key (practice_id, id),
  unique (practice_id, id, client_id),
  foreign key (practice_id, group_id) references groups (practice_id, id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  constraint group_places_within_capacity
    foreign key (practice_id, group_id, capacity) references groups (practice_id, id, capacity) on update cascade,
  constraint group_places_one_a_seat unique (practice_id, group_id, seat),
  constraint group_places_seat_within_capacity check (seat between 1 and capacity),
  check ((state in ('joined', 'offered')) = (seat is not null)),
  check ((seat is null) = (capacity is null)),
  check ((state = 'offered') = (offered_until is not null)),
  check ((offered_at is null) = (offered_until is null)),
  check (offered_until > offered_at),
  check ((state = 'left') = (left_at is not null)),
  check ((state = 'left') = (ended is not null)),
  check (state <> 'joined' or joined_at is not null),
  check (state = 'left' or state = 'joined' or joined_at is null),
  check (left_at >= joined_at)
);
create unique index group_places_one_a_client on group_places (practice_id, group_id, client_id) where state <> 'left';
create index group_places_in_order on group_places (practice_id, group_id, asked_at, id);
create index group_places_by_client on group_places (practice_id, client_id);
select tenant_table('group_places');

alter table appointments
  alter column client_id drop not null,
  add column group_id uuid,
  add foreign key (practice_id, group_id) references groups (practice_id, id),
  add constraint appointments_of_a_client_or_a_group check (num_nonnulls(client_id, group_id) = 1),
  -- Whoever has a place could not be in both; no reason makes that possible.
  add constraint group_sessions_keep_apart
    exclude using gist (practice_id with =, group_id with =, tstzrange(starts_at, ends_at) with &&)
    where (group_id is not null and status <> 'cancelled');
create index appointments_by_group on appointments (practice_id, group_id, starts_at) where group_id is not null;

-- Who of a group came to a session. Without a row nothing is known of it.
create table attendances (
  practice_id uuid not null,
  appointment_id uuid not null,
  client_id uuid not null,
  place_id uuid not null,
  state text not null check (state in ('attended', 'no_show', 'excused')),
  noted_by uuid,
  noted_at timestamptz not null,
  primary key (practice_id, appointment_id, client_id),
  foreign key (practice_id, appointment_id) references appointments (practice_id, id),
  foreign key (practice_id, place_id, client_id) references group_places (practice_id, id, client_id),
  foreign key (practice_id, noted_by) references members (practice_id, id)
);
create index attendances_by_client on attendances (practice_id, client_id);
select tenant_table('attendances');

-- The sessions that are a client's own: those of a group while they had a place in it, and those whose attendance says
-- something of them, as a record made afterwards does. Row-level security holds: it runs as whoever asks.
create function sessions_of_client(of_client uuid) returns uuid[] language sql stable set search_path = public, pg_temp as $$
  select coalesce(array_agg(id), '{}') from (
    select a.id from group_places p join appointments a on a.practice_id = p.practice_id and a.group_id = p.group_id
    where p.client_id = of_client and p.joined_at < a.ends_at and (p.left_at is null or a.starts_at < p.left_at)
    union
    select appointment_id from attendances where client_id = of_client) as sessions
$$;
grant execute on function sessions_of_client(uuid) to app;
