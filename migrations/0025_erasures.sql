-- Retention and erasure: how long a practice keeps what it knows of a client, and that a client was forgotten.

-- For how many years after the last visit everything is kept, and for who was a minor then, after coming of age. Without a
-- row it is what the law of the practice's country asks (src/rooms/clients/retention/rules.ts).
create table retention_rules (
  practice_id uuid primary key references practices (practice_id),
  jurisdiction text not null check (jurisdiction in ('ES', 'ES-CT', 'IT', 'IL', 'UK', 'US', 'DE', 'other')),
  years smallint not null check (years between 0 and 50),
  minor_years smallint check (minor_years between 0 and 50),
  version integer not null default 1 check (version > 0)
);
select tenant_table('retention_rules');

-- That a client was erased: the ledger. Ids, times and a reason of a closed list; nothing that says who it was. What was
-- certified is worked out from the row and signed, so whoever changes the row is found out (clients/erasing/rules.ts).
create table erasures (
  practice_id uuid not null references practices (practice_id),
  id uuid not null,
  client_id uuid not null,
  reason text not null check (reason in ('time_over', 'asked', 'never_a_client', 'wrong_record', 'court_order', 'reapplied')),
  erased_at timestamptz not null,
  erased_by uuid,
  public_key bytea not null check (octet_length(public_key) = 32),
  signature bytea not null check (octet_length(signature) = 64),
  -- Rows and keys go in the transaction of this row; files after it.
  files_gone_at timestamptz check (files_gone_at >= erased_at),
  primary key (practice_id, id),
  unique (practice_id, client_id),
  foreign key (practice_id, erased_by) references members (practice_id, id)
);
create index erasures_by_time on erasures (practice_id, erased_at desc, id desc);
select tenant_table('erasures');
revoke insert, update, delete on erasures from app;
create policy of_owners on erasures as restrictive for all to app
  using ((select current_setting('app.role', true)) in ('owner', 'system'));

-- Files that an erasure has still to remove: paths of the file store, which are made of ids; one that ends in * is a beginning.
create table erasure_files (
  practice_id uuid not null,
  erasure_id uuid not null,
  path text not null check (path ~ '^[a-z]+/[a-z0-9/-]+[*]?$' and length(path) <= 200),
  primary key (practice_id, erasure_id, path),
  foreign key (practice_id, erasure_id) references erasures (practice_id, id)
);
select tenant_table('erasure_files');

-- What stays of visits that took place: when, who gave what and where, and how it ended. Under ids of their own, without
-- anything that leads to who came.
create table past_visits (
  practice_id uuid not null,
  id uuid not null default gen_random_uuid(),
  therapist_id uuid not null,
  service_id uuid,
  location_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  status text not null check (status in ('scheduled', 'attended', 'cancelled', 'no_show')),
  primary key (practice_id, id),
  foreign key (practice_id, therapist_id) references members (practice_id, id),
  foreign key (practice_id, service_id) references services (practice_id, id),
  foreign key (practice_id, location_id) references locations (practice_id, id)
);
select tenant_table('past_visits');
revoke update, delete on past_visits from app;

create function is_erased(practice uuid, client uuid) returns boolean
  language sql security definer set search_path = public, pg_temp stable as $$
  select exists (select from erasures e where e.practice_id = practice and e.client_id = client)
$$;
grant execute on function is_erased(uuid, uuid) to app;

-- Who may say that a client is erased: an owner, and the house itself when a backup brought somebody back.
create function note_erasure(erasure uuid, of_client uuid, because text, at_time timestamptz, member uuid,
    signing_key bytea, signed bytea) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if coalesce(current_setting('app.role', true), '') not in ('owner', 'system') then
    raise exception 'a client is erased by an owner' using errcode = '42501';
  end if;
  insert into erasures (practice_id, id, client_id, reason, erased_at, erased_by, public_key, signature)
    values (nullif(current_setting('app.practice_id', true), '')::uuid, erasure, of_client, because, at_time, member,
      signing_key, signed)
    on conflict (practice_id, client_id) do update set files_gone_at = null;
end $$;

create function note_files_gone(erasure uuid, at_time timestamptz) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update erasures set files_gone_at = greatest(at_time, erased_at)
  where practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and id = erasure and files_gone_at is null
    and not exists (select from erasure_files f where f.practice_id = erasures.practice_id and f.erasure_id = erasures.id)
$$;
grant execute on function note_erasure(uuid, uuid, text, timestamptz, uuid, bytea, bytea),
  note_files_gone(uuid, timestamptz) to app;

-- What a signature fixes stays fixed, unless its client is erased: then it goes whole.
create or replace function keep_signed_notes() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if old.status = 'signed' and coalesce(purge_due_at(old) > now(), true)
        and not is_erased(old.practice_id, old.client_id) then
      raise exception 'a signed note is not deleted' using errcode = '23514', constraint = 'signed_notes_stay';
    end if;
    return old;
  end if;
  if old.status = 'signed' and (
      new.status, new.practice_id, new.id, new.client_id, new.author_id, new.template, new.template_id, new.form,
      new.psychotherapy, new.happened_at, new.created_at, new.signed_at, new.signed_by) is distinct from (
      old.status, old.practice_id, old.id, old.client_id, old.author_id, old.template, old.template_id, old.form,
      old.psychotherapy, old.happened_at, old.created_at, old.signed_at, old.signed_by)
      or old.status = 'signed' and new.sections is not null then
    raise exception 'what was signed does not change' using errcode = '23514', constraint = 'signed_notes_stay';
  end if;
  if new.version < old.version then
    raise exception 'a version does not go back' using errcode = '23514', constraint = 'note_versions_go_forward';
  end if;
  if (new.private, new.psychotherapy) <> (old.private, old.psychotherapy)
      and old.author_id is distinct from nullif(current_setting('app.member_id', true), '')::uuid then
    raise exception 'privacy is the author''s' using errcode = '23514', constraint = 'privacy_is_the_authors';
  end if;
  if old.status = 'draft' and new.status = 'signed' and not exists (
      select from note_versions v
      where v.practice_id = new.practice_id and v.note_id = new.id and v.version = new.version) then
    raise exception 'a note is signed with its text' using errcode = '23514', constraint = 'signed_notes_have_a_text';
  end if;
  if old.binned_at is not null and new.binned_at is not null and (new.binned_at, new.binned_by, new.bin_reason)
      is distinct from (old.binned_at, old.binned_by, old.bin_reason) then
    raise exception 'what lies in the bin lies there as it was put' using errcode = '23514', constraint = 'the_bin_stays';
  end if;
  new.binned_since := case when new.binned_at is null then null else coalesce(old.binned_since, now()) end;
  return new;
end $$;

create or replace function keep_signed_texts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' and exists (select from notes n where n.practice_id = old.practice_id and n.id = old.note_id
      and (purge_due_at(n) <= now() or is_erased(n.practice_id, n.client_id))) then
    return old;
  end if;
  raise exception 'a signed text stays' using errcode = '23514', constraint = 'signed_texts_stay';
end $$;

create or replace function keep_signed_attachments() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.note_id is not null and (tg_op = 'DELETE' or new.note_id is distinct from old.note_id)
      and not is_erased(old.practice_id, old.client_id) and exists (
      select from notes n where n.practice_id = old.practice_id and n.id = old.note_id and n.status = 'signed'
        and coalesce(purge_due_at(n) > now(), true)) then
    raise exception 'a signed note keeps its files' using errcode = '23514', constraint = 'signed_notes_keep_files';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create or replace function keep_signed_charts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chart body_charts := case tg_op when 'INSERT' then new else old end;
begin
  if chart.note_id is not null and exists (
      select from notes n where n.practice_id = chart.practice_id and n.id = chart.note_id and n.status = 'signed') then
    if tg_op = 'DELETE' then
      if is_erased(old.practice_id, old.client_id) or exists (select from notes n
          where n.practice_id = chart.practice_id and n.id = chart.note_id and purge_due_at(n) <= now()) then
        return old;
      end if;
    end if;
    raise exception 'a signed note keeps its chart' using errcode = '23514', constraint = 'signed_notes_keep_charts';
  end if;
  if tg_op = 'UPDATE' and (new.practice_id, new.id, new.client_id, new.note_id, new.author_id, new.created_at)
      is distinct from (old.practice_id, old.id, old.client_id, old.note_id, old.author_id, old.created_at) then
    raise exception 'a chart stays whose it is' using errcode = '23514', constraint = 'charts_stay_whose_they_are';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

-- Removes the record of a client whose erasure stands written, notes that the owner never saw included, and answers the
-- files that lie in the store: under their own ids, or under those of an upload.
create function forget_record(of_client uuid) returns table (kind text, id uuid)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
  belongs record;
begin
  if not is_erased(practice, of_client) then
    raise exception 'a record goes with its client' using errcode = '42501';
  end if;
  perform 1 from notes n where n.practice_id = practice and n.client_id = of_client for update;
  return query
    select 'file', unnest(array[a.id, a.preview_id, a.thumbnail_id]) from attachments a
      where a.practice_id = practice and a.client_id = of_client
    union all
    select 'upload', u.id from uploads u where u.practice_id = practice and u.client_id = of_client;
  delete from uploads u where u.practice_id = practice and u.client_id = of_client;
  delete from attachments a where a.practice_id = practice and a.client_id = of_client;
  delete from body_charts c where c.practice_id = practice and c.client_id = of_client;
  for belongs in
    select distinct k.conrelid::regclass as rows_of from pg_constraint k
    where k.contype = 'f' and k.confrelid = 'public.notes'::regclass and k.confdeltype in ('a', 'r') loop
    execute format('delete from %s where practice_id = $1 and note_id in (select n.id from notes n
      where n.practice_id = $1 and n.client_id = $2)', belongs.rows_of) using practice, of_client;
  end loop;
  delete from notes n where n.practice_id = practice and n.client_id = of_client;
end $$;

-- When a client was last written about, as far as owners may know that anything was written.
create function last_written(of_client uuid) returns timestamptz
  language sql security definer set search_path = public, pg_temp stable as $$
  select max(n.happened_at) from notes n
  where n.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and n.client_id = of_client
    and not n.psychotherapy and current_setting('app.role', true) in ('owner', 'therapist', 'system')
$$;

create function forget_consents(of_client uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
begin
  if not is_erased(practice, of_client) then
    raise exception 'a consent goes with its client' using errcode = '42501';
  end if;
  delete from consent_withdrawals w using consents c where w.practice_id = practice and c.practice_id = practice
    and c.id = w.consent_id and c.client_id = of_client;
  delete from consents c where c.practice_id = practice and c.client_id = of_client;
end $$;

create trigger count_removed_files after delete on consents
  for each row when (old.bytes is not null) execute function count_stored_files();

-- The client's own row and key, last: whatever a room forgot to forget would hold the row by a foreign key. Rows of a table
-- that came later go with it here, found in the catalogue, so that no new table makes an erasure fail.
create function forget_client(of_client uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
  client_key uuid;
  refers record;
begin
  if not is_erased(practice, of_client) then
    raise exception 'a client is erased with a reason' using errcode = '42501';
  end if;
  select c.key_id into client_key from clients c where c.practice_id = practice and c.id = of_client for update;
  for refers in
    select distinct k.conrelid::regclass as rows_of, a.attname as its, a.attnotnull or a.attname = 'client_id' as goes
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
    where k.contype = 'f' and k.confrelid = 'public.clients'::regclass and k.confdeltype in ('a', 'r')
      and a.attname <> 'practice_id' loop
    if refers.goes then
      execute format('delete from %s where practice_id = $1 and %I = $2', refers.rows_of, refers.its)
        using practice, of_client;
    else
      execute format('update %s set %2$I = null where practice_id = $1 and %2$I = $2', refers.rows_of, refers.its)
        using practice, of_client;
    end if;
  end loop;
  delete from clients c where c.practice_id = practice and c.id = of_client;
  delete from person_keys p where p.practice_id = practice and p.id = client_key;
end $$;
grant execute on function forget_record(uuid), last_written(uuid), forget_consents(uuid), forget_client(uuid) to app;
