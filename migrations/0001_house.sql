-- The house: what every room stands on. Roles exist already (src/kernel/db/roles.ts); this file runs as role owner.

-- A sealed value: version, key id, key version, nonce, text and tag (see kernel/crypto/envelope.ts), so never under 47 bytes.
create domain sealed as bytea check (octet_length(value) >= 47);

-- Turns a table with practice_id into a tenant table: row-level security on and forced, one policy for the program,
-- one for the owner who migrates. Tables named after versions or the audit trail are only ever added to.
create function tenant_table(t regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy practice on %s for all to app
    using (practice_id = (select nullif(current_setting(''app.practice_id'', true), '''')::uuid))
    with check (practice_id = (select nullif(current_setting(''app.practice_id'', true), '''')::uuid))', t);
  execute format('create policy keeper on %s for all to owner using (true) with check (true)', t);
  if t::text ~ '(audit|version)' then
    execute format('grant select, insert on %s to app', t);
  else
    execute format('grant select, insert, update, delete on %s to app', t);
  end if;
end $$;

-- Clinical is a property of the table: role assistant meets no row of it, whatever the code above it does.
create function clinical_table(t regclass) returns void language plpgsql as $$
begin
  perform tenant_table(t);
  execute format('create policy clinical on %s as restrictive for all to app
    using ((select current_setting(''app.role'', true)) in (''owner'', ''therapist'', ''system''))
    with check ((select current_setting(''app.role'', true)) in (''owner'', ''therapist'', ''system''))', t);
end $$;

-- The tenant. key_id is the practice's own key (kind group) for what belongs to no person.
create table practices (
  practice_id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
  time_zone text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  locale text not null check (locale in ('en', 'es', 'ca', 'it', 'he')),
  week_starts_on smallint not null default 1 check (week_starts_on between 1 and 7),
  terminology text not null default 'client' check (terminology in ('patient', 'client', 'consultant')),
  tier text not null default 'center' check (tier in ('builder', 'pro', 'center')),
  key_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null
);
select tenant_table('practices');

-- The wrapped keys of §5 in architecture: a practice key per version, and person keys with ids of their own.
create table practice_keys (
  practice_id uuid not null,
  id uuid not null,
  version integer not null check (version > 0),
  wrapped bytea not null,
  root_key_id text not null,
  created_at timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, version)
);
select tenant_table('practice_keys');

create table person_keys (
  practice_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('member', 'person', 'group')),
  practice_key_version integer not null,
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, practice_key_version) references practice_keys (practice_id, version)
);
select tenant_table('person_keys');

-- Who read, changed or was refused what. mac seals the row itself; xid orders rows by transaction, so that the linker
-- can tell what is finished (below the snapshot's xmin nothing new appears).
create table audit_events (
  practice_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  member_id uuid,
  role text not null,
  action text not null check (action ~ '^[a-z_.]+$'),
  subject_kind text,
  subject_id uuid,
  ip text,
  user_agent text,
  detail jsonb not null default '{}',
  mac bytea not null,
  xid xid8 not null default pg_current_xact_id(),
  primary key (practice_id, id)
);
-- The linker's only. Every read pays for each index here, so those of the audit screen come with the audit screen.
create index audit_events_by_xid on audit_events (xid);
select tenant_table('audit_events');

create table audit_links (
  practice_id uuid not null,
  position bigint not null check (position > 0),
  event_id uuid not null,
  xid xid8 not null,
  mac bytea not null,
  primary key (practice_id, position),
  unique (practice_id, event_id)
);
select tenant_table('audit_links');

-- What no link holds yet, of all practices, with each practice's newest link: ids, order and seals, for the linker. A round
-- of its own for each practice cost more than the requests whose rows it links (measured at 1,000 practices).
create function audit_unlinked(since xid8, horizon xid8, most integer)
  returns table (practice_id uuid, event_id uuid, xid xid8, mac bytea, head_position bigint, head_mac bytea)
  language sql security definer set search_path = public, pg_temp stable as $$
  select e.practice_id, e.id, e.xid, e.mac, head.position, head.mac
  from audit_events e
  left join lateral (
    select l.position, l.mac, l.xid, l.event_id from audit_links l
    where l.practice_id = e.practice_id order by l.position desc limit 1) head on true
  where e.xid >= since and e.xid < horizon and (head.xid is null or (e.xid, e.id) > (head.xid, head.event_id))
  order by e.practice_id, e.xid, e.id limit most
$$;

-- Adds the links made for them. Keys and constraints of audit_links hold; a link without the right seal shows in verify.
create function audit_link(practices uuid[], positions bigint[], events uuid[], xids text[], macs bytea[]) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into audit_links (practice_id, position, event_id, xid, mac)
  select p, n, e, x::xid8, m from unnest(practices, positions, events, xids, macs) as link (p, n, e, x, m)
$$;

create function all_practice_ids() returns setof uuid
  language sql security definer set search_path = public, pg_temp stable as $$
  select practice_id from practices order by practice_id
$$;

-- What happened, for whoever to the right of the room cares to know. Ids, times and states, never words.
create table domain_events (
  practice_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null check (kind ~ '^[a-z_]+\.[a-z_]+$'),
  subject_id uuid not null,
  member_id uuid,
  payload jsonb not null default '{}',
  primary key (practice_id, id)
);
create index domain_events_by_subject on domain_events (practice_id, subject_id, id);
select tenant_table('domain_events');

-- A handler runs once per (event, subscriber): the row commits with what the handler wrote.
create table event_deliveries (
  practice_id uuid not null,
  event_id uuid not null,
  subscriber text not null,
  at timestamptz not null,
  primary key (practice_id, event_id, subscriber),
  foreign key (practice_id, event_id) references domain_events (practice_id, id)
);
select tenant_table('event_deliveries');

-- What was done to the outside world. key is unique: one letter per reason to write it.
create table effects (
  practice_id uuid not null,
  id uuid not null,
  kind text not null,
  key text not null,
  state text not null check (state in ('sending', 'sent', 'failed', 'skipped')),
  reason text check (reason ~ '^[a-z_]+$'),
  subject_id uuid,
  attempts integer not null default 0,
  claimed_at timestamptz not null,
  settled_at timestamptz,
  primary key (practice_id, id),
  unique (practice_id, key),
  check ((state = 'sending') = (settled_at is null))
);
create index effects_by_subject on effects (practice_id, subject_id);
select tenant_table('effects');

-- Idempotency-Key: the digest of key, member and route, with the status and the resource to read again.
create table idempotency_keys (
  practice_id uuid not null,
  digest bytea not null,
  status smallint,
  resource_id uuid,
  at timestamptz not null,
  primary key (practice_id, digest)
);
select tenant_table('idempotency_keys');

-- Things the installation itself must remember, outside any practice: the root key's fingerprint, the linker's horizon.
create table house_facts (
  name text primary key,
  value text not null
);
grant select, insert, update on house_facts to app;

grant usage on schema public to app, jobs, auth;
grant execute on function audit_unlinked(xid8, xid8, integer), audit_link(uuid[], bigint[], uuid[], text[], bytea[]),
  all_practice_ids() to app;
