-- Clients. What says who a person is stands sealed under the person's own key: `card` holds what lists and search need
-- (names, pronouns, mail, phone, tags), `profile` the rest, each one JSON object. Clear are states, times, the language
-- of letters and the zone of a client.

create table clients (
  practice_id uuid not null,
  id uuid not null,
  key_id uuid not null,
  card sealed not null,
  profile sealed not null,
  status text not null default 'active' check (status in ('active', 'archived')),
  language text not null check (language in ('en', 'es', 'ca', 'it', 'he')),
  time_zone text check (length(time_zone) between 1 and 64),
  remind_by_mail boolean not null default true,
  -- Grows with every change: memories of clients in several processes keep the highest they have seen.
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  archived_at timestamptz,
  primary key (practice_id, id),
  unique (practice_id, key_id),
  foreign key (practice_id, key_id) references person_keys (practice_id, id),
  check ((status = 'archived') = (archived_at is not null)),
  check (updated_at >= created_at)
);
select tenant_table('clients');
