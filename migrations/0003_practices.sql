-- Who works in a practice, and who may sign in.

alter table practices add column idle_minutes smallint not null default 30 check (idle_minutes between 5 and 240);
alter table practices add foreign key (practice_id, key_id) references person_keys (practice_id, id);

-- Members. user_id names a user of schema auth; nothing there knows of practices, so it is no foreign key.
-- Whoever leaves stays as a row, because what they wrote stays; whoever comes back gets that row again.
create table members (
  practice_id uuid not null references practices (practice_id),
  id uuid not null,
  user_id uuid not null,
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  name text not null check (length(name) <= 120),
  role text not null check (role in ('owner', 'therapist', 'assistant')),
  key_id uuid not null,
  version integer not null default 1,
  joined_at timestamptz not null,
  removed_at timestamptz,
  primary key (practice_id, id),
  constraint members_once unique (practice_id, user_id),
  foreign key (practice_id, key_id) references person_keys (practice_id, id)
);
create index members_by_user on members (user_id) where removed_at is null;
select tenant_table('members');

-- A practice keeps an owner, however many owners step down at once: each takes the practice's row before it looks, so
-- the second one sees what the first one did.
create function keep_an_owner() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform 1 from practices where practice_id = old.practice_id for no key update;
  if found and not exists (select 1 from members
      where practice_id = old.practice_id and role = 'owner' and removed_at is null) then
    raise exception 'a practice keeps an owner' using errcode = '23514', constraint = 'members_keep_an_owner';
  end if;
  return null;
end $$;
create trigger keep_an_owner after update or delete on members for each row
  when (old.role = 'owner' and old.removed_at is null) execute function keep_an_owner();

create table invitations (
  practice_id uuid not null references practices (practice_id),
  id uuid not null,
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  role text not null check (role in ('owner', 'therapist', 'assistant')),
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, invited_by) references members (practice_id, id),
  check (accepted_at is null or revoked_at is null)
);
create unique index invitations_one_waiting on invitations (practice_id, email)
  where accepted_at is null and revoked_at is null;
create index invitations_waiting_by_email on invitations (email) where accepted_at is null and revoked_at is null;
select tenant_table('invitations');

-- The only look across practices: ids, and the role that decides what they mean.
create function memberships_of(of_user uuid) returns table (practice_id uuid, member_id uuid, role text)
  language sql security definer set search_path = public, pg_temp stable as $$
  select m.practice_id, m.id, m.role from members m where m.user_id = of_user and m.removed_at is null
  order by m.joined_at, m.id
$$;

create function invitations_for(of_email text, at_time timestamptz)
  returns table (practice_id uuid, invitation_id uuid, role text)
  language sql security definer set search_path = public, pg_temp stable as $$
  select i.practice_id, i.id, i.role from invitations i
  where i.email = of_email and i.accepted_at is null and i.revoked_at is null and i.expires_at > at_time
  order by i.created_at, i.id
$$;

grant execute on function memberships_of(uuid), invitations_for(text, timestamptz) to app, auth;

-- Sign-in. Everything below belongs to role auth; the program has no right on any of these tables and reaches them
-- through the functions alone, so that no query of it can read a token, a code or somebody's address.
set local role auth;

-- Addresses are kept in lower case as text: citext's operators are not found by a function with a closed search_path.
create table auth.users (
  id uuid primary key,
  email text not null unique check (email = lower(email) and length(email) between 3 and 254),
  name text not null default '' check (length(name) <= 120),
  locale text not null check (locale in ('en', 'es', 'ca', 'it', 'he')),
  last_practice uuid,
  created_at timestamptz not null
);

create table auth.sessions (
  id uuid primary key,
  user_id uuid not null references auth.users (id),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  stage text not null check (stage in ('pending', 'full')),
  chosen_practice uuid,
  user_agent text,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  ended_at timestamptz,
  check (stage = 'full' or chosen_practice is null)
);
create index sessions_by_user on auth.sessions (user_id) where ended_at is null;

-- A wish for a link. The token is made by the job that mails it; used_at is set once.
create table auth.link_requests (
  id uuid primary key,
  email text not null check (email = lower(email)),
  locale text not null check (locale in ('en', 'es', 'ca', 'it', 'he')),
  token_hash bytea unique check (octet_length(token_hash) = 32),
  expires_at timestamptz,
  used_at timestamptz,
  created_at timestamptz not null,
  check ((token_hash is null) = (expires_at is null)),
  check (used_at is null or token_hash is not null)
);
create index link_requests_by_age on auth.link_requests (created_at);

-- last_step: a code of a step that was used, or of one before it, is not taken again.
create table auth.totp (
  user_id uuid primary key references auth.users (id),
  secret sealed not null,
  started_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint,
  check ((confirmed_at is null) = (last_step is null))
);

create table auth.backup_codes (
  user_id uuid not null references auth.totp (user_id) on delete cascade,
  hash bytea not null check (octet_length(hash) = 32),
  used_at timestamptz,
  primary key (user_id, hash)
);

-- A bucket is an HMAC of what is counted, so that neither addresses nor IPs lie here.
create table auth.attempts (
  bucket bytea primary key check (octet_length(bucket) = 32),
  window_start timestamptz not null,
  count integer not null check (count >= 0)
);
create index attempts_by_age on auth.attempts (window_start);

-- Counts one attempt; answers how many there were in the window, and the seconds to wait: 0 for the first `most`.
create function auth.count_attempt(of_bucket bytea, at_time timestamptz, within_time interval, most integer)
  returns table (count integer, wait_seconds integer)
  language sql security definer set search_path = auth, pg_temp as $$
  insert into attempts as a (bucket, window_start, count) values (of_bucket, at_time, 1)
  on conflict (bucket) do update set
    window_start = case when a.window_start + within_time <= at_time then at_time else a.window_start end,
    count = case when a.window_start + within_time <= at_time then 1 else a.count + 1 end
  returning a.count, case when a.count <= most then 0
    else greatest(1, ceil(extract(epoch from a.window_start + within_time - at_time)))::integer end
$$;

create function auth.uncount_attempt(of_bucket bytea) returns void
  language sql security definer set search_path = auth, pg_temp as $$
  update attempts set count = count - 1 where bucket = of_bucket and count > 0
$$;

create function auth.request_link(new_id uuid, of_email text, in_locale text, at_time timestamptz) returns void
  language sql security definer set search_path = auth, pg_temp as $$
  insert into link_requests (id, email, locale, created_at) values (new_id, of_email, in_locale, at_time)
$$;

-- Gives a request its token and answers where to send it. No row: it was used, is older than an hour, or its address
-- may not sign up here.
create function auth.ready_link(of_request uuid, new_hash bytea, at_time timestamptz, until_time timestamptz, may_sign_up boolean)
  returns table (email text, locale text)
  language sql security definer set search_path = auth, pg_temp as $$
  update link_requests r set token_hash = new_hash, expires_at = until_time
  where r.id = of_request and r.used_at is null and r.created_at > at_time - interval '1 hour'
    and (may_sign_up or exists (select 1 from users u where u.email = r.email)
      or exists (select 1 from public.invitations_for(r.email, at_time)))
  returning r.email, coalesce((select u.locale from users u where u.email = r.email), r.locale)
$$;

-- A link for the command line, for a user who exists.
create function auth.issue_link(new_id uuid, of_email text, new_hash bytea, at_time timestamptz, until_time timestamptz) returns boolean
  language sql security definer set search_path = auth, pg_temp as $$
  with issued as (
    insert into link_requests (id, email, locale, token_hash, expires_at, created_at)
    select new_id, u.email, u.locale, new_hash, until_time, at_time from users u where u.email = of_email
    returning 1)
  select exists (select 1 from issued)
$$;

create function auth.ensure_user(new_id uuid, of_email text, new_name text, in_locale text, at_time timestamptz) returns uuid
  language plpgsql security definer set search_path = auth, pg_temp as $$
declare known uuid;
begin
  insert into users (id, email, name, locale, created_at) values (new_id, of_email, new_name, in_locale, at_time)
    on conflict (email) do nothing returning id into known;
  if known is null then select u.id into known from users u where u.email = of_email; end if;
  return known;
end $$;

-- Uses a link up. Of any number of clicks at once exactly one finds it unused. Null: it is not valid (any more).
create function auth.consume_link(of_hash bytea, at_time timestamptz, new_user uuid, may_sign_up boolean) returns uuid
  language plpgsql security definer set search_path = auth, pg_temp as $$
declare request link_requests;
begin
  update link_requests r set used_at = at_time
    where r.token_hash = of_hash and r.used_at is null and r.expires_at > at_time returning r.* into request;
  if request.id is null then return null; end if;
  if not may_sign_up and not exists (select 1 from users u where u.email = request.email)
      and not exists (select 1 from public.invitations_for(request.email, at_time)) then
    return null;
  end if;
  return auth.ensure_user(new_user, request.email, '', request.locale, at_time);
end $$;

create function auth.user_of(of_user uuid)
  returns table (id uuid, email text, name text, locale text, last_practice uuid, second_factor boolean)
  language sql security definer set search_path = auth, pg_temp stable as $$
  select u.id, u.email, u.name, u.locale, u.last_practice,
    exists (select 1 from totp t where t.user_id = u.id and t.confirmed_at is not null)
  from users u where u.id = of_user
$$;

create function auth.change_user(of_user uuid, new_name text, new_locale text) returns void
  language sql security definer set search_path = auth, pg_temp as $$
  update users set name = coalesce(new_name, name), locale = coalesce(new_locale, locale) where id = of_user
$$;

-- A session waits for the second factor whenever one is enrolled: decided here, not by the caller. Answers the stage.
create function auth.open_session(new_id uuid, of_user uuid, new_hash bytea, agent text, at_time timestamptz, until_time timestamptz)
  returns text language sql security definer set search_path = auth, pg_temp as $$
  insert into sessions (id, user_id, token_hash, stage, user_agent, created_at, seen_at, expires_at)
  values (new_id, of_user, new_hash,
    case when exists (select 1 from totp t where t.user_id = of_user and t.confirmed_at is not null) then 'pending' else 'full' end,
    agent, at_time, at_time, until_time)
  returning stage
$$;

-- The living session behind a cookie, seen now; one left alone for longer than idle_time ends instead.
create function auth.resume_session(of_hash bytea, at_time timestamptz, idle_time interval, until_time timestamptz)
  returns table (session_id uuid, user_id uuid, stage text, practice uuid)
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  update sessions s set ended_at = at_time
    where s.token_hash = of_hash and s.ended_at is null and (s.seen_at < at_time - idle_time or s.expires_at <= at_time);
  if found then return; end if;
  update sessions s set seen_at = at_time, expires_at = until_time
    where s.token_hash = of_hash and s.ended_at is null and s.seen_at < at_time - interval '30 seconds';
  return query select s.id, s.user_id, s.stage, s.chosen_practice from sessions s
    where s.token_hash = of_hash and s.ended_at is null;
end $$;

-- After the second factor: a full session under a new token, since the old one was given away before it.
create function auth.complete_session(of_session uuid, new_hash bytea) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  update sessions set stage = 'full', token_hash = new_hash
    where id = of_session and stage = 'pending' and ended_at is null;
  return found;
end $$;

-- Puts a session into a practice of its user; false when it is none of theirs.
create function auth.choose_practice(of_session uuid, of_practice uuid) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
declare of_user uuid;
begin
  update sessions s set chosen_practice = of_practice
    where s.id = of_session and s.ended_at is null and s.stage = 'full'
      and exists (select 1 from public.memberships_of(s.user_id) m where m.practice_id = of_practice)
    returning s.user_id into of_user;
  update users set last_practice = of_practice where id = of_user;
  return of_user is not null;
end $$;

create function auth.sessions_of(of_user uuid, at_time timestamptz, idle_time interval)
  returns table (id uuid, created_at timestamptz, seen_at timestamptz, user_agent text)
  language sql security definer set search_path = auth, pg_temp stable as $$
  select s.id, s.created_at, s.seen_at, s.user_agent from sessions s
  where s.user_id = of_user and s.ended_at is null and s.expires_at > at_time and s.seen_at >= at_time - idle_time
  order by s.seen_at desc, s.id desc limit 200
$$;

create function auth.end_session(of_user uuid, of_session uuid, at_time timestamptz) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  update sessions set ended_at = at_time where id = of_session and user_id = of_user and ended_at is null;
  return found;
end $$;

create function auth.end_sessions(of_user uuid, at_time timestamptz) returns setof uuid
  language sql security definer set search_path = auth, pg_temp as $$
  update sessions set ended_at = at_time where user_id = of_user and ended_at is null returning id
$$;

-- False when a second factor is enrolled already.
create function auth.start_totp(of_user uuid, new_secret bytea, at_time timestamptz) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  insert into totp as t (user_id, secret, started_at) values (of_user, new_secret, at_time)
    on conflict (user_id) do update set secret = excluded.secret, started_at = excluded.started_at
    where t.confirmed_at is null;
  return found;
end $$;

create function auth.totp_of(of_user uuid) returns table (secret bytea, confirmed boolean)
  language sql security definer set search_path = auth, pg_temp stable as $$
  select t.secret::bytea, t.confirmed_at is not null from totp t where t.user_id = of_user
$$;

create function auth.confirm_totp(of_user uuid, with_step bigint, hashes bytea[], at_time timestamptz) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  update totp set confirmed_at = at_time, last_step = with_step where user_id = of_user and confirmed_at is null;
  if not found then return false; end if;
  insert into backup_codes (user_id, hash) select of_user, unnest(hashes);
  return true;
end $$;

create function auth.use_totp_step(of_user uuid, with_step bigint) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  update totp set last_step = with_step where user_id = of_user and last_step < with_step;
  return found;
end $$;

create function auth.use_backup_code(of_user uuid, hashes bytea[], at_time timestamptz) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  update backup_codes set used_at = at_time where user_id = of_user and hash = any (hashes) and used_at is null;
  return found;
end $$;

create function auth.remove_totp(of_user uuid) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  delete from totp where user_id = of_user and confirmed_at is not null;
  return found;
end $$;

-- What is over, and a day old.
create function auth.purge(at_time timestamptz) returns void
  language sql security definer set search_path = auth, pg_temp as $$
  delete from link_requests where created_at < at_time - interval '1 day';
  delete from attempts where window_start < at_time - interval '1 day';
  delete from sessions where coalesce(ended_at, expires_at) < at_time - interval '1 day';
$$;

grant usage on schema auth to app;
grant execute on function
  auth.count_attempt(bytea, timestamptz, interval, integer),
  auth.uncount_attempt(bytea),
  auth.request_link(uuid, text, text, timestamptz),
  auth.ready_link(uuid, bytea, timestamptz, timestamptz, boolean),
  auth.issue_link(uuid, text, bytea, timestamptz, timestamptz),
  auth.ensure_user(uuid, text, text, text, timestamptz),
  auth.consume_link(bytea, timestamptz, uuid, boolean),
  auth.user_of(uuid),
  auth.change_user(uuid, text, text),
  auth.open_session(uuid, uuid, bytea, text, timestamptz, timestamptz),
  auth.resume_session(bytea, timestamptz, interval, timestamptz),
  auth.complete_session(uuid, bytea),
  auth.choose_practice(uuid, uuid),
  auth.sessions_of(uuid, timestamptz, interval),
  auth.end_session(uuid, uuid, timestamptz),
  auth.end_sessions(uuid, timestamptz),
  auth.start_totp(uuid, bytea, timestamptz),
  auth.totp_of(uuid),
  auth.confirm_totp(uuid, bigint, bytea[], timestamptz),
  auth.use_totp_step(uuid, bigint),
  auth.use_backup_code(uuid, bytea[], timestamptz),
  auth.remove_totp(uuid),
  auth.purge(timestamptz)
to app;

set local role owner;
