-- Calendars beyond our own: public holidays, feeds that other programs subscribe to, and what is imported from them.

-- Whose public holidays the calendar shows: ISO 3166-1, and a part of that country as `date-holidays` names it.
alter table practices
  add column country text check (country ~ '^[A-Z]{2}$'),
  add column region text check (region ~ '^[A-Za-z0-9]{1,12}$'),
  add constraint practices_region_of_a_country check (region is null or country is not null);

-- Practices that were there before take the country of their zone where it is one of ours; the others choose.
update practices set country = case
  when time_zone in ('Europe/Madrid', 'Atlantic/Canary', 'Africa/Ceuta') then 'ES'
  when time_zone = 'Europe/Andorra' then 'AD'
  when time_zone = 'Europe/Rome' then 'IT'
  when time_zone in ('Asia/Jerusalem', 'Asia/Tel_Aviv') then 'IL'
  when time_zone = 'Europe/London' then 'GB'
  when time_zone = 'Europe/Dublin' then 'IE'
end;

-- A member's appointments, for another program to read at an address. The name is the member's words for it, sealed under
-- the member's key. What opens it is its token, which stands as a hash in schema auth.
create table calendar_feeds (
  practice_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  name sealed not null,
  clients text not null default 'initials' check (clients in ('id', 'initials', 'first_name', 'full_name')),
  created_at timestamptz not null,
  renewed_at timestamptz,
  read_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id),
  check (renewed_at >= created_at),
  check (read_at >= created_at)
);
create index calendar_feeds_by_member on calendar_feeds (practice_id, member_id);
select tenant_table('calendar_feeds');

-- Who a token is of, while they work there. Ids, and the role that decides what they see.
create function standing_of(of_practice uuid, of_member uuid) returns text
  language sql security definer set search_path = public, pg_temp stable as $$
  select m.role from members m where m.practice_id = of_practice and m.id = of_member and m.removed_at is null
$$;
grant execute on function standing_of(uuid, uuid) to auth;

set local role auth;

create table auth.feed_tokens (
  feed_id uuid primary key,
  practice uuid not null,
  member uuid not null,
  token_hash bytea not null unique check (octet_length(token_hash) = 32)
);
create index feed_tokens_by_member on auth.feed_tokens (practice, member);

-- The practice and the member are those of the transaction, so nobody can put a token on another's feed.
create function auth.give_feed_token(of_feed uuid, new_hash bytea) returns void
  language sql security definer set search_path = auth, pg_temp as $$
  insert into feed_tokens as t (feed_id, practice, member, token_hash)
  values (of_feed, current_setting('app.practice_id')::uuid, current_setting('app.member_id')::uuid, new_hash)
  on conflict (feed_id) do update set token_hash = excluded.token_hash
    where t.practice = excluded.practice and t.member = excluded.member
$$;

create function auth.take_feed_token(of_feed uuid) returns void
  language sql security definer set search_path = auth, pg_temp as $$
  delete from feed_tokens where feed_id = of_feed and practice = current_setting('app.practice_id')::uuid
    and member = current_setting('app.member_id')::uuid
$$;

-- No row: no such token, or its member does not work there any more.
create function auth.feed_of(of_hash bytea) returns table (feed_id uuid, practice_id uuid, member_id uuid, role text)
  language sql security definer set search_path = auth, pg_temp stable as $$
  select t.feed_id, t.practice, t.member, standing.role
  from feed_tokens t, public.standing_of(t.practice, t.member) as standing (role)
  where t.token_hash = of_hash and standing.role is not null
$$;

create function auth.take_feed_tokens(of_practice uuid, of_member uuid) returns void
  language sql security definer set search_path = auth, pg_temp as $$
  delete from feed_tokens where practice = of_practice and member = of_member
$$;

grant execute on function auth.give_feed_token(uuid, bytea), auth.take_feed_token(uuid), auth.feed_of(bytea) to app;
grant usage on schema auth to owner;
grant execute on function auth.take_feed_tokens(uuid, uuid) to owner;

set local role owner;

-- Whoever leaves takes their feeds with them: coming back opens none of the old addresses again.
create function close_feeds() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform auth.take_feed_tokens(new.practice_id, new.id);
  delete from calendar_feeds where practice_id = new.practice_id and member_id = new.id;
  return null;
end $$;
create trigger close_feeds after update of removed_at on members for each row
  when (new.removed_at is not null and old.removed_at is null) execute function close_feeds();

-- Calendar files that members brought along. name is the file's, sealed under the practice's key; skipped says which events
-- hold no time and why, by number.
create table calendar_imports (
  practice_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  name sealed not null,
  events integer not null check (events >= 0),
  imported integer not null check (imported >= 0),
  skipped jsonb not null default '[]',
  begins_at timestamptz,
  ends_at timestamptz,
  imported_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id),
  check ((imported > 0) = (begins_at is not null)),
  check ((imported > 0) = (ends_at is not null)),
  check (ends_at > begins_at)
);
create index calendar_imports_by_member on calendar_imports (practice_id, member_id);
select tenant_table('calendar_imports');

-- The same event again replaces what it held: it is known by a digest of its UID under the practice's key.
alter table busy_times
  add column event_digest bytea check (octet_length(event_digest) = 32),
  add check ((import_id is null) = (event_digest is null)),
  add foreign key (practice_id, import_id) references calendar_imports (practice_id, id) on delete cascade;
create index busy_times_by_event on busy_times (practice_id, member_id, event_digest) where event_digest is not null;
