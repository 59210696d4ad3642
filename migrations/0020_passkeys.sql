-- Passkeys; when a session's user last proved who they are; a second factor that the practice asks of its members.

alter table practices add column second_factor_required boolean not null default false;

-- The one thing sign-in must know of a practice before anybody stands in it.
create function demands_second_factor(of_practice uuid) returns boolean
  language sql security definer set search_path = public, pg_temp stable as $$
  select coalesce((select p.second_factor_required from practices p where p.practice_id = of_practice), false)
$$;
grant execute on function demands_second_factor(uuid) to app, auth;

set local role auth;

-- The public half of a key whose other half never leaves its device. counter: of the device's signatures, where it counts.
create table auth.passkeys (
  id uuid primary key,
  user_id uuid not null references auth.users (id),
  credential_id bytea not null unique check (octet_length(credential_id) between 16 and 1023),
  public_key bytea not null check (octet_length(public_key) <= 4096),
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_by_user on auth.passkeys (user_id);

-- What a device is asked to sign: good once and for minutes, and only for the session or browser that asked for it.
create table auth.passkey_challenges (
  hash bytea primary key check (octet_length(hash) = 32),
  bound_to bytea not null check (octet_length(bound_to) = 32),
  expires_at timestamptz not null
);
create index passkey_challenges_by_age on auth.passkey_challenges (expires_at);

-- Backup codes stand for whichever second factor there is, so they are the user's and no longer the authenticator's.
alter table auth.backup_codes drop constraint backup_codes_user_id_fkey;
alter table auth.backup_codes add foreign key (user_id) references auth.users (id);

alter table auth.sessions add column proven_at timestamptz;
update auth.sessions set proven_at = created_at;
alter table auth.sessions alter column proven_at set not null;

create function auth.factors_of(of_users uuid[]) returns table (user_id uuid, authenticator boolean, passkeys integer)
  language sql security definer set search_path = auth, pg_temp stable as $$
  select u.id, exists (select 1 from totp t where t.user_id = u.id and t.confirmed_at is not null),
    (select count(*)::integer from passkeys k where k.user_id = u.id)
  from unnest(of_users) as u (id)
$$;

create function auth.enrolled(of_user uuid) returns boolean
  language sql security definer set search_path = auth, pg_temp stable as $$
  select exists (select 1 from totp t where t.user_id = of_user and t.confirmed_at is not null)
    or exists (select 1 from passkeys k where k.user_id = of_user)
$$;

create or replace function auth.user_of(of_user uuid)
  returns table (id uuid, email text, name text, locale text, last_practice uuid, second_factor boolean)
  language sql security definer set search_path = auth, pg_temp stable as $$
  select u.id, u.email, u.name, u.locale, u.last_practice, auth.enrolled(u.id) from users u where u.id = of_user
$$;

create or replace function auth.open_session(new_id uuid, of_user uuid, new_hash bytea, agent text, at_time timestamptz, until_time timestamptz)
  returns text language sql security definer set search_path = auth, pg_temp as $$
  insert into sessions (id, user_id, token_hash, stage, user_agent, created_at, seen_at, proven_at, expires_at)
  values (new_id, of_user, new_hash, case when auth.enrolled(of_user) then 'pending' else 'full' end,
    agent, at_time, at_time, at_time, until_time)
  returning stage
$$;

-- Who signs with a passkey gave both factors: the device, and what opens it. Null: it signed too often before (see
-- auth.use_passkey), or is gone.
create function auth.open_session_by_passkey(new_id uuid, of_passkey uuid, new_counter bigint, new_hash bytea, agent text, at_time timestamptz, until_time timestamptz)
  returns uuid language plpgsql security definer set search_path = auth, pg_temp as $$
declare of_user uuid;
begin
  if not auth.use_passkey(of_passkey, new_counter, at_time) then return null; end if;
  insert into sessions (id, user_id, token_hash, stage, user_agent, created_at, seen_at, proven_at, expires_at)
    select new_id, k.user_id, new_hash, 'full', agent, at_time, at_time, at_time, until_time
    from passkeys k where k.id = of_passkey
    returning user_id into of_user;
  return of_user;
end $$;

drop function auth.complete_session(uuid, bytea);
create function auth.complete_session(of_session uuid, new_hash bytea, at_time timestamptz) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  update sessions set stage = 'full', token_hash = new_hash, proven_at = at_time
    where id = of_session and stage = 'pending' and ended_at is null;
  return found;
end $$;

create function auth.prove_session(of_session uuid, at_time timestamptz) returns void
  language sql security definer set search_path = auth, pg_temp as $$
  update sessions set proven_at = at_time where id = of_session and stage = 'full' and ended_at is null
$$;

create function auth.proven_at(of_session uuid) returns timestamptz
  language sql security definer set search_path = auth, pg_temp stable as $$
  select s.proven_at from sessions s where s.id = of_session and s.stage = 'full' and s.ended_at is null
$$;

create function auth.end_other_sessions(of_user uuid, but_session uuid, at_time timestamptz) returns setof uuid
  language sql security definer set search_path = auth, pg_temp as $$
  update sessions set ended_at = at_time where user_id = of_user and id <> but_session and ended_at is null returning id
$$;

create or replace function auth.standing(of_sessions uuid[], at_time timestamptz, idle_time interval)
  returns table (session_id uuid, practice_id uuid, member_id uuid, role text)
  language sql security definer set search_path = auth, pg_temp stable as $$
  select s.id, m.practice_id, m.member_id, m.role
  from sessions s join lateral public.memberships_of(s.user_id) m on m.practice_id = s.chosen_practice
  where s.id = any (of_sessions) and s.stage = 'full' and s.ended_at is null
    and s.expires_at > at_time and s.seen_at >= at_time - idle_time
    and (not public.demands_second_factor(m.practice_id) or auth.enrolled(s.user_id))
$$;

create function auth.keep_challenge(new_hash bytea, to_whom bytea, until_time timestamptz) returns void
  language sql security definer set search_path = auth, pg_temp as $$
  insert into passkey_challenges (hash, bound_to, expires_at) values (new_hash, to_whom, until_time)
$$;

-- Used up by the first look, whatever comes of it.
create function auth.use_challenge(of_hash bytea, by_whom bytea, at_time timestamptz) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  delete from passkey_challenges where hash = of_hash and bound_to = by_whom and expires_at > at_time;
  return found;
end $$;

-- Who holds no factor gets these backup codes with their first one. Null: twenty are enough, or the key is known here.
create function auth.add_passkey(new_id uuid, of_user uuid, new_credential bytea, new_key bytea, new_counter bigint, by_transports text[], new_name text, hashes bytea[], at_time timestamptz)
  returns text language plpgsql security definer set search_path = auth, pg_temp as $$
declare held boolean;
begin
  perform 1 from users u where u.id = of_user for no key update;
  held := auth.enrolled(of_user);
  if (select count(*) from passkeys k where k.user_id = of_user) >= 20 then return null; end if;
  insert into passkeys (id, user_id, credential_id, public_key, counter, transports, name, created_at)
    values (new_id, of_user, new_credential, new_key, new_counter, by_transports, new_name, at_time)
    on conflict (credential_id) do nothing;
  if not found then return null; end if;
  if held then return 'added'; end if;
  delete from backup_codes b where b.user_id = of_user;
  insert into backup_codes (user_id, hash) select of_user, unnest(hashes);
  return 'first';
end $$;

create function auth.passkeys_of(of_user uuid)
  returns table (id uuid, credential_id bytea, transports text[], name text, created_at timestamptz, used_at timestamptz)
  language sql security definer set search_path = auth, pg_temp stable as $$
  select k.id, k.credential_id, k.transports, k.name, k.created_at, k.used_at from passkeys k
  where k.user_id = of_user order by k.created_at, k.id
$$;

create function auth.passkey_by_credential(of_credential bytea)
  returns table (id uuid, user_id uuid, public_key bytea, counter bigint, transports text[])
  language sql security definer set search_path = auth, pg_temp stable as $$
  select k.id, k.user_id, k.public_key, k.counter, k.transports from passkeys k where k.credential_id = of_credential
$$;

-- False when a device that counts its signatures does not count on: there may be two of it.
create function auth.use_passkey(of_passkey uuid, new_counter bigint, at_time timestamptz) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  update passkeys set counter = new_counter, used_at = at_time
    where id = of_passkey and (new_counter > counter or (new_counter = 0 and counter = 0));
  return found;
end $$;

create function auth.rename_passkey(of_user uuid, of_passkey uuid, new_name text) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  update passkeys set name = new_name where id = of_passkey and user_id = of_user;
  return found;
end $$;

-- Backup codes go with the last factor they stand for.
create function auth.remove_passkey(of_user uuid, of_passkey uuid) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  perform 1 from users u where u.id = of_user for no key update;
  delete from passkeys where id = of_passkey and user_id = of_user;
  if not found then return false; end if;
  delete from backup_codes b where b.user_id = of_user and not auth.enrolled(of_user);
  return true;
end $$;

create or replace function auth.confirm_totp(of_user uuid, with_step bigint, hashes bytea[], at_time timestamptz) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  perform 1 from users u where u.id = of_user for no key update;
  update totp set confirmed_at = at_time, last_step = with_step where user_id = of_user and confirmed_at is null;
  if not found then return false; end if;
  delete from backup_codes b where b.user_id = of_user;
  insert into backup_codes (user_id, hash) select of_user, unnest(hashes);
  return true;
end $$;

create or replace function auth.remove_totp(of_user uuid) returns boolean
  language plpgsql security definer set search_path = auth, pg_temp as $$
begin
  perform 1 from users u where u.id = of_user for no key update;
  delete from totp where user_id = of_user and confirmed_at is not null;
  if not found then return false; end if;
  delete from backup_codes b where b.user_id = of_user and not auth.enrolled(of_user);
  return true;
end $$;

create or replace function auth.purge(at_time timestamptz) returns void
  language sql security definer set search_path = auth, pg_temp as $$
  delete from link_requests where created_at < at_time - interval '1 day';
  delete from attempts where window_start < at_time - interval '1 day';
  delete from sessions where coalesce(ended_at, expires_at) < at_time - interval '1 day';
  delete from passkey_challenges where expires_at < at_time;
$$;

grant execute on function
  auth.factors_of(uuid[]),
  auth.enrolled(uuid),
  auth.open_session_by_passkey(uuid, uuid, bigint, bytea, text, timestamptz, timestamptz),
  auth.complete_session(uuid, bytea, timestamptz),
  auth.prove_session(uuid, timestamptz),
  auth.proven_at(uuid),
  auth.end_other_sessions(uuid, uuid, timestamptz),
  auth.keep_challenge(bytea, bytea, timestamptz),
  auth.use_challenge(bytea, bytea, timestamptz),
  auth.add_passkey(uuid, uuid, bytea, bytea, bigint, text[], text, bytea[], timestamptz),
  auth.passkeys_of(uuid),
  auth.passkey_by_credential(bytea),
  auth.use_passkey(uuid, bigint, timestamptz),
  auth.rename_passkey(uuid, uuid, text),
  auth.remove_passkey(uuid, uuid)
to app;

set local role owner;
