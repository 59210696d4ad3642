-- Two rows that are one person. The former client's row goes, everything that belonged to it belongs to the other from then on,
-- each row under the key it was sealed with; for thirty days it can be taken apart again.

-- Who was merged into whom. key_id: the former client's key, which still opens what was written of them; it goes when the
-- survivor is erased. at_work is true only inside the two functions that move rows.
create table merged_clients (
  practice_id uuid not null,
  id uuid not null,
  into_id uuid not null check (into_id <> id),
  key_id uuid not null,
  merged_at timestamptz not null,
  merged_by uuid not null,
  at_work boolean not null default false,
  primary key (practice_id, id),
  foreign key (practice_id, into_id) references clients (practice_id, id),
  foreign key (practice_id, key_id) references person_keys (practice_id, id),
  foreign key (practice_id, merged_by) references members (practice_id, id)
);
create index merged_clients_by_survivor on merged_clients (practice_id, into_id, merged_at desc);
select tenant_table('merged_clients');
revoke insert, update, delete on merged_clients from app;

-- What a merge did, row by row: as it was, and as it became. Null in `was`: added; null in `became`: gone. Words stand in it as
-- they stood in their row: sealed. row_id: a row that went over, and goes on being sealed under the former client's key.
create table merged_rows (
  practice_id uuid not null,
  merged_id uuid not null,
  rows_of text not null,
  key text not null,
  row_id uuid,
  was jsonb,
  became jsonb,
  primary key (practice_id, merged_id, rows_of, key),
  foreign key (practice_id, merged_id) references merged_clients (practice_id, id) on delete cascade
);
create index merged_rows_by_row on merged_rows (practice_id, row_id) where row_id is not null;
select tenant_table('merged_rows');
revoke insert, update, delete on merged_rows from app;
-- It names notes that nobody but their author may know of.
create policy of_the_house on merged_rows as restrictive for all to app using (false);

-- Two clients of whom somebody said that they are two people; the smaller id first.
create table distinct_clients (
  practice_id uuid not null,
  client_id uuid not null,
  other_id uuid not null check (client_id < other_id),
  said_by uuid,
  said_at timestamptz not null,
  primary key (practice_id, client_id, other_id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  foreign key (practice_id, other_id) references clients (practice_id, id),
  foreign key (practice_id, said_by) references members (practice_id, id)
);
create index distinct_clients_by_other on distinct_clients (practice_id, other_id);
select tenant_table('distinct_clients');

-- What hangs on a row of the same client moves with it: both ends in one step, looked at when the step is done.
do $$
declare
  hangs record;
begin
  for hangs in
    select distinct k.conrelid::regclass as rows_of, k.conname from pg_constraint k
    join pg_attribute a on a.attrelid = k.confrelid and a.attnum = any (k.confkey)
    where k.contype = 'f' and a.attname = 'client_id' loop
    execute format('alter table %s alter constraint %I deferrable', hangs.rows_of, hangs.conname);
  end loop;
end $$;

-- Every column that says whose a row is, of tables that come later, too.
create function columns_of_clients() returns table (rows_of text, its text)
  language sql stable set search_path = public, pg_temp as $$
  select k.conrelid::regclass::text, a.attname::text
  from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
  where k.contype = 'f' and k.confrelid = 'public.clients'::regclass and k.confdeltype in ('a', 'r') and a.attname <> 'practice_id'
  union
  select k.conrelid::regclass::text, a.attname::text
  from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
    join pg_attribute t on t.attrelid = k.confrelid and t.attnum = any (k.confkey)
  where k.contype = 'f' and a.attname = 'client_id' and t.attname = 'client_id'
$$;

-- The key of a row `t` as text, and what finds the row by it.
create function key_in_sql(rows_of text) returns text language sql stable set search_path = public, pg_temp as $$
  select format('jsonb_build_object(%s)::text', string_agg(format('%L, t.%I', a.attname, a.attname), ', ' order by a.attname))
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = rows_of::regclass and i.indisprimary and a.attname <> 'practice_id'
$$;
create function found_in_sql(rows_of text) returns text language sql stable set search_path = public, pg_temp as $$
  select 't.practice_id = r.practice_id and ' || string_agg(format('t.%I = (r.key::jsonb ->> %L)::%s', a.attname, a.attname,
    format_type(a.atttypid, a.atttypmod)), ' and ')
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = rows_of::regclass and i.indisprimary and a.attname <> 'practice_id'
$$;

-- Whether a row may go from one client to another: only while the merge of the two is done or taken apart.
create function is_merging(practice uuid, one uuid, other uuid) returns boolean
  language sql security definer set search_path = public, pg_temp stable as $$
  select exists (select from merged_clients m where m.practice_id = practice and m.at_work
    and (m.id = one and m.into_id = other or m.id = other and m.into_id = one))
$$;
grant execute on function is_merging(uuid, uuid, uuid) to app;

-- Who is merged is no client any more when the transaction ends.
create function merged_is_gone() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from merged_clients m where m.practice_id = new.practice_id and m.id = new.id)
      and exists (select from clients c where c.practice_id = new.practice_id and c.id = new.id) then
    raise exception 'who is merged is not there any more' using errcode = '23514', constraint = 'merged_is_gone';
  end if;
  return null;
end $$;
create constraint trigger merged_is_gone after insert or update on merged_clients
  deferrable initially deferred for each row execute function merged_is_gone();

create function practice_of_merging() returns uuid language plpgsql stable set search_path = public, pg_temp as $$
begin
  if coalesce(current_setting('app.role', true), '') <> 'owner' then
    raise exception 'clients are merged by an owner' using errcode = '42501';
  end if;
  return nullif(current_setting('app.practice_id', true), '')::uuid;
end $$;

-- Begins a merge: notes every row of both as it stands. Both clients must be held.
create function begin_merge(former uuid, survivor uuid, at_time timestamptz, member uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  practice uuid := practice_of_merging();
  ref record;
begin
  insert into merged_clients (practice_id, id, into_id, key_id, merged_at, merged_by)
    select practice, c.id, survivor, c.key_id, at_time, member from clients c where c.practice_id = practice and c.id = former;
  for ref in select 'clients' as rows_of, 'id' as its union all select * from columns_of_clients() loop
    execute format('insert into merged_rows (practice_id, merged_id, rows_of, key, was)
      select $1, $2, %L, %s, to_jsonb(t) from %s t where t.practice_id = $1 and t.%I in ($2, $3) on conflict do nothing',
      ref.rows_of, key_in_sql(ref.rows_of), ref.rows_of, ref.its) using practice, former, survivor;
  end loop;
end $$;

-- Gives what is left of the former client to the survivor, removes the former client's row, and keeps what differs from before.
create function finish_merge(former uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  practice uuid := practice_of_merging();
  survivor uuid;
  ref record;
begin
  update merged_clients m set at_work = true where m.practice_id = practice and m.id = former returning m.into_id into survivor;
  set constraints all deferred;
  for ref in select * from columns_of_clients() loop
    execute format('update %s t set %I = $3 where t.practice_id = $1 and t.%2$I = $2', ref.rows_of, ref.its)
      using practice, former, survivor;
  end loop;
  delete from clients c where c.practice_id = practice and c.id = former;
  update merged_clients m set at_work = false where m.practice_id = practice and m.id = former;
  set constraints all immediate;
  for ref in select 'clients' as rows_of, 'id' as its union all select * from columns_of_clients() loop
    execute format('update merged_rows r set became = to_jsonb(t) from %s t
      where r.practice_id = $1 and r.merged_id = $2 and r.rows_of = %L and %s', ref.rows_of, ref.rows_of, found_in_sql(ref.rows_of))
      using practice, former;
    execute format('insert into merged_rows (practice_id, merged_id, rows_of, key, became)
      select $1, $2, %L, %s, to_jsonb(t) from %s t where t.practice_id = $1 and t.%I = $3 on conflict do nothing',
      ref.rows_of, key_in_sql(ref.rows_of), ref.rows_of, ref.its) using practice, former, survivor;
  end loop;
  delete from merged_rows r where r.practice_id = practice and r.merged_id = former and r.was = r.became;
  update merged_rows r set row_id = (r.key::jsonb ->> 'id')::uuid
    where r.practice_id = practice and r.merged_id = former and r.became is not null and (r.was ->> 'client_id')::uuid = former;
end $$;

-- Puts one row back as it was; answers false where something else stands in its place by now.
create function put_back(rows_of text, was jsonb) returns boolean
  language plpgsql set search_path = public, pg_temp as $$
declare
  columns text;
begin
  select string_agg(format('%I', a.attname), ', ' order by a.attnum) into columns from pg_attribute a
    where a.attrelid = rows_of::regclass and a.attnum > 0 and not a.attisdropped;
  execute format('insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, $1)
    on conflict on constraint %3$I do update set (%2$s) = row(%4$s)', rows_of, columns,
    (select k.conname from pg_constraint k where k.conrelid = rows_of::regclass and k.contype = 'p'),
    (select string_agg(format('excluded.%I', a.attname), ', ' order by a.attnum) from pg_attribute a
      where a.attrelid = rows_of::regclass and a.attnum > 0 and not a.attisdropped)) using was;
  return true;
exception when integrity_constraint_violation then
  return false;
end $$;

-- Takes a merge apart. What nobody touched since stands as it did before; what was changed since stays as it is, with whom it
-- was; what was added since stays with the survivor, but for what hangs on a row that goes back.
create function undo_merge(former uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  practice uuid := practice_of_merging();
  survivor uuid;
  ref record;
  one record;
  stands boolean;
  whose text[] := array(select distinct c.its from columns_of_clients() c);
begin
  update merged_clients m set at_work = true where m.practice_id = practice and m.id = former returning m.into_id into survivor;
  set constraints all deferred;
  insert into clients select back.* from merged_rows r, jsonb_populate_record(null::clients,
      r.was || jsonb_build_object('version', (r.was ->> 'version')::int + 2)) as back
    where r.practice_id = practice and r.merged_id = former and r.rows_of = 'clients' and r.became is null;
  for one in select * from merged_rows r where r.practice_id = practice and r.merged_id = former and r.rows_of <> 'clients'
      and r.was - whose <> r.became - whose loop
    execute format('select to_jsonb(t) = r.became from %s t, merged_rows r where r.practice_id = $1 and r.merged_id = $2
      and r.rows_of = $3 and r.key = $4 and %s', one.rows_of, found_in_sql(one.rows_of))
      into stands using practice, former, one.rows_of, one.key;
    if stands then perform put_back(one.rows_of, one.was); end if;
  end loop;
  for ref in select * from columns_of_clients() loop
    execute format('update %1$s t set %2$I = $2 from merged_rows r where r.practice_id = $1 and r.merged_id = $2
      and r.rows_of = %1$L and (r.was ->> %2$L)::uuid = $2 and r.became is not null and t.%2$I = $3 and %3$s',
      ref.rows_of, ref.its, found_in_sql(ref.rows_of)) using practice, former, survivor;
  end loop;
  loop
    update appointment_series t set client_id = former from appointment_series s where t.practice_id = practice
      and t.client_id = survivor and s.practice_id = practice and s.id = t.split_from and s.client_id = former;
    exit when not found;
  end loop;
  update appointments a set client_id = former from appointment_series s where a.practice_id = practice
    and a.client_id = survivor and s.practice_id = practice and s.id = a.series_id and s.client_id = former;
  update notes n set client_id = former from appointments a where n.practice_id = practice
    and n.client_id = survivor and a.practice_id = practice and a.id = n.appointment_id and a.client_id = former;
  update attachments f set client_id = former from notes n where f.practice_id = practice
    and f.client_id = survivor and n.practice_id = practice and n.id = f.note_id and n.client_id = former;
  update uploads u set client_id = former from notes n where u.practice_id = practice
    and u.client_id = survivor and n.practice_id = practice and n.id = u.note_id and n.client_id = former;
  update attachments f set client_id = former from merged_clients m where f.practice_id = practice and f.client_id = survivor
    and f.note_id is null and m.practice_id = practice and m.id = former and f.key_id = m.key_id;
  update body_charts b set client_id = former from notes n where b.practice_id = practice
    and b.client_id = survivor and n.practice_id = practice and n.id = b.note_id and n.client_id = former;
  update attendances t set client_id = former from group_places p where t.practice_id = practice
    and t.client_id = survivor and p.practice_id = practice and p.id = t.place_id and p.client_id = former;
  for one in select * from merged_rows r where r.practice_id = practice and r.merged_id = former and r.rows_of <> 'clients'
      and r.was is not null and r.became is null loop
    execute format('select exists (select from %s t, merged_rows r where r.practice_id = $1 and r.merged_id = $2
      and r.rows_of = $3 and r.key = $4 and %s)', one.rows_of, found_in_sql(one.rows_of))
      into stands using practice, former, one.rows_of, one.key;
    if not stands then perform put_back(one.rows_of, one.was); end if;
  end loop;
  for ref in select distinct c.rows_of from columns_of_clients() c loop
    execute format('delete from %s t using merged_rows r where r.practice_id = $1 and r.merged_id = $2 and r.rows_of = %L
      and r.was is null and r.became = to_jsonb(t) and %s', ref.rows_of, ref.rows_of, found_in_sql(ref.rows_of))
      using practice, former;
  end loop;
  update merged_clients m set at_work = false where m.practice_id = practice and m.id = former;
  delete from merged_clients m where m.practice_id = practice and m.id = former;
  set constraints all immediate;
end $$;

-- The two clients of a merge as they were, and the survivor as the merge left them: their sealed cells.
create function states_of_merge(former uuid) returns table (client_id uuid, was jsonb, became jsonb)
  language sql security definer set search_path = public, pg_temp stable as $$
  select (r.key::jsonb ->> 'id')::uuid, r.was, r.became from merged_rows r
  where r.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and r.merged_id = former and r.rows_of = 'clients'
$$;

-- After its time nothing can be taken apart any more, and what it would need is forgotten.
create function forget_merge(former uuid) returns void
  language sql security definer set search_path = public, pg_temp as $$
  delete from merged_rows r where r.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and r.merged_id = former and current_setting('app.role', true) = 'system'
$$;

-- The key that seals what is written of a client; of a row that came over by a merge which may be taken apart, or of what hangs on
-- one, the key it came with: it goes back with it, and must not need another's key then.
create function key_for(of_client uuid, belonging uuid[]) returns uuid
  language sql security definer set search_path = public, pg_temp stable as $$
  with recursive visits as (
      select unnest(belonging) as id
      union select n.appointment_id from notes n
        where n.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and n.id = any (belonging)),
    all_of_it (id) as (
      select id from visits
      union select a.series_id from appointments a join visits v on a.id = v.id
        where a.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
      union select s.split_from from appointment_series s join all_of_it on s.id = all_of_it.id
        where s.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)
  select coalesce((select m.key_id from merged_rows r
      join merged_clients m on m.practice_id = r.practice_id and m.id = r.merged_id
      where r.practice_id = c.practice_id and r.row_id in (select id from all_of_it) and m.into_id = c.id
      order by m.merged_at limit 1), c.key_id)
  from clients c where c.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and c.id = of_client
$$;
grant execute on function begin_merge(uuid, uuid, timestamptz, uuid), finish_merge(uuid), undo_merge(uuid),
  states_of_merge(uuid), forget_merge(uuid), key_for(uuid, uuid[]) to app;

-- A signed note goes with its client, and nothing of it is different then.
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
      new.status, new.practice_id, new.id, new.author_id, new.template, new.template_id, new.form,
      new.psychotherapy, new.happened_at, new.created_at, new.signed_at, new.signed_by) is distinct from (
      old.status, old.practice_id, old.id, old.author_id, old.template, old.template_id, old.form,
      old.psychotherapy, old.happened_at, old.created_at, old.signed_at, old.signed_by)
      or old.status = 'signed' and new.sections is not null
      or old.status = 'signed' and new.client_id <> old.client_id
        and not is_merging(old.practice_id, old.client_id, new.client_id) then
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

create or replace function keep_signed_charts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chart body_charts := case tg_op when 'INSERT' then new else old end;
begin
  if tg_op = 'UPDATE' and new.client_id <> old.client_id and is_merging(old.practice_id, old.client_id, new.client_id)
      and to_jsonb(new) - 'client_id' = to_jsonb(old) - 'client_id' then
    return new;
  end if;
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

-- Whoever was merged into the client is erased with them, the keys of both.
create or replace function forget_client(of_client uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
  keys uuid[];
  refers record;
begin
  if not is_erased(practice, of_client) then
    raise exception 'a client is erased with a reason' using errcode = '42501';
  end if;
  perform 1 from clients c where c.practice_id = practice and c.id = of_client for update;
  keys := array(
    select c.key_id from clients c where c.practice_id = practice and c.id = of_client
    union all
    select m.key_id from merged_clients m where m.practice_id = practice and of_client in (m.id, m.into_id));
  delete from merged_clients m where m.practice_id = practice and of_client in (m.id, m.into_id);
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
  delete from person_keys p where p.practice_id = practice and p.id = any (keys);
end $$;
