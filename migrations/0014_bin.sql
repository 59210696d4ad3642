-- The bin: what is put away with a reason, can be taken out again, and goes for good after thirty days.

-- binned_since is the database's own clock, so that nobody makes thirty days pass by saying so.
alter table notes
  add column binned_at timestamptz,
  add column binned_by uuid,
  add column binned_since timestamptz,
  add column bin_reason sealed,
  add foreign key (practice_id, binned_by) references members (practice_id, id),
  add constraint notes_binned_with_reason check (
    (binned_at is null) = (binned_by is null) and (binned_at is null) = (bin_reason is null)
    and (binned_at is null) = (binned_since is null));
create index notes_in_bin on notes (practice_id, binned_at desc) where binned_at is not null;

-- Nobody meets a note in the bin but the verb that looks into it: lists, timelines, badges, texts and files follow.
create policy binned_notes on notes as restrictive for all to app
  using (binned_at is null or (select current_setting('app.bin', true)) = 'open')
  with check (binned_at is null or (select current_setting('app.bin', true)) = 'open');

-- From when on a note may be purged; null outside the bin. A signed one rests as long as the practice's retention says.
create function purge_due_at(n notes) returns timestamptz
  language sql security definer set search_path = public, pg_temp stable as $$
  select case when n.binned_since is not null then greatest(n.binned_since + interval '30 days', n.signed_at + make_interval(
    years => coalesce((select keep_signed_years::int from record_settings s where s.practice_id = n.practice_id), 5))) end
$$;
grant execute on function purge_due_at(notes) to app;

-- What a signature fixes stays fixed, for whoever speaks SQL, this program and the owner of the tables included.
create or replace function keep_signed_notes() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if old.status = 'signed' and coalesce(purge_due_at(old) > now(), true) then
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

create function keep_signed_texts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' and exists (select from notes n where n.practice_id = old.practice_id and n.id = old.note_id
      and purge_due_at(n) <= now()) then
    return old;
  end if;
  raise exception 'a signed text stays' using errcode = '23514', constraint = 'signed_texts_stay';
end $$;
create trigger signed_texts_stay before update or delete on note_versions
  for each row execute function keep_signed_texts();

create function keep_all_notes() returns trigger language plpgsql as $$
begin
  raise exception 'notes are not emptied' using errcode = '23514', constraint = 'signed_notes_stay';
end $$;
create trigger notes_are_not_emptied before truncate on notes execute function keep_all_notes();
create trigger texts_are_not_emptied before truncate on note_versions execute function keep_all_notes();

-- What lies with a signed note goes with it, and not before.
create or replace function keep_signed_attachments() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.note_id is not null and (tg_op = 'DELETE' or new.note_id is distinct from old.note_id) and exists (
      select from notes n where n.practice_id = old.practice_id and n.id = old.note_id and n.status = 'signed'
        and coalesce(purge_due_at(n) > now(), true)) then
    raise exception 'a signed note keeps its files' using errcode = '23514', constraint = 'signed_notes_keep_files';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

-- Jobs keep house among files whose note nobody but its author sees: they must not take them for forgotten ones.
drop policy of_visible_notes on attachments;
create policy of_visible_notes on attachments as restrictive for all to app
  using (note_id is null or (select current_setting('app.role', true)) = 'system'
    or exists (select from notes n where n.practice_id = attachments.practice_id and n.id = attachments.note_id))
  with check (note_id is null or (select current_setting('app.role', true)) = 'system'
    or exists (select from notes n where n.practice_id = attachments.practice_id and n.id = attachments.note_id));

-- Removes a note for good, with every row of any table that belongs to it, and answers null. What has not lain its time
-- is left alone, and so is what was taken out again: the answer is then when to ask next, or null.
create function purge_note(note uuid) returns timestamptz
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
  kept notes;
  belongs record;
begin
  select * into kept from notes where practice_id = practice and id = note for update;
  if not found or kept.binned_at is null then return null; end if;
  if purge_due_at(kept) > now() then return purge_due_at(kept); end if;
  for belongs in
    select distinct k.conrelid::regclass as rows_of from pg_constraint k
    where k.contype = 'f' and k.confrelid = 'public.notes'::regclass and k.confdeltype in ('a', 'r') loop
    execute format('delete from %s where practice_id = $1 and note_id = $2', belongs.rows_of) using practice, note;
  end loop;
  delete from notes where practice_id = practice and id = note;
  return null;
end $$;
grant execute on function purge_note(uuid) to app;

-- What is known of a private note to an owner who must ask to read it: that it is there, whose and of when.
create function closed_notes(of_client uuid, only_note uuid) returns table (id uuid, client_id uuid, author_id uuid, happened_at timestamptz)
  language sql security definer set search_path = public, pg_temp stable as $$
  select n.id, n.client_id, n.author_id, n.happened_at from notes n
  where n.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
    and current_setting('app.role', true) = 'owner'
    and (of_client is null or n.client_id = of_client) and (only_note is null or n.id = only_note)
    and (of_client is not null or only_note is not null)
    and n.private and not n.psychotherapy and n.binned_at is null
    and n.author_id is distinct from nullif(current_setting('app.member_id', true), '')::uuid
    and not sees_private_note(n.id, n.psychotherapy)
  order by n.happened_at desc, n.id desc
$$;
grant execute on function closed_notes(uuid, uuid) to app;
