-- The record: notes and what is attached to them.

-- A draft's text lives in sections and may change; signing moves it to note_versions, where nothing can. sections is
-- null in a draft in which nothing was ever written, and in every signed note. version counts every change of the note.
create table notes (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  appointment_id uuid,
  author_id uuid not null,
  template text not null check (template in ('soap', 'dap', 'birp', 'free')),
  status text not null default 'draft' check (status in ('draft', 'signed')),
  private boolean not null default false,
  version integer not null default 1 check (version > 0),
  happened_at timestamptz not null,
  sections sealed,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  signed_at timestamptz,
  signed_by uuid,
  primary key (practice_id, id),
  -- What belongs to a note belongs to its client: attachments refer to both at once.
  unique (practice_id, id, client_id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  foreign key (practice_id, appointment_id) references appointments (practice_id, id),
  foreign key (practice_id, author_id) references members (practice_id, id),
  foreign key (practice_id, signed_by) references members (practice_id, id),
  check ((status = 'signed') = (signed_at is not null)),
  check ((status = 'signed') = (signed_by is not null)),
  check (status = 'draft' or sections is null)
);
create index notes_by_client on notes (practice_id, client_id, happened_at desc, id desc);
create index notes_by_author on notes (practice_id, author_id, happened_at desc, id desc);
create index notes_by_appointment on notes (practice_id, appointment_id) where appointment_id is not null;
select clinical_table('notes');

-- A private note is its author's and, as practices ask today, the owners'.
create policy private_notes on notes as restrictive for all to app
  using (not private
    or author_id = (select nullif(current_setting('app.member_id', true), '')::uuid)
    or (select current_setting('app.role', true)) in ('owner', 'system'))
  with check (not private
    or author_id = (select nullif(current_setting('app.member_id', true), '')::uuid)
    or (select current_setting('app.role', true)) in ('owner', 'system'));

-- Every text that was ever signed. version is the note's at that moment; the newest counts. reason: why it was amended.
create table note_versions (
  practice_id uuid not null,
  id uuid not null,
  note_id uuid not null,
  version integer not null check (version > 0),
  sections sealed not null,
  reason sealed,
  author_id uuid not null,
  at timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, note_id, version),
  foreign key (practice_id, note_id) references notes (practice_id, id),
  foreign key (practice_id, author_id) references members (practice_id, id)
);
select clinical_table('note_versions');

-- Row-level security holds inside a policy too: whoever does not see the note does not see its texts, whatever happens
-- to the note's privacy later.
create policy of_visible_notes on note_versions as restrictive for all to app
  using (exists (select from notes n where n.practice_id = note_versions.practice_id and n.id = note_versions.note_id))
  with check (exists (select from notes n where n.practice_id = note_versions.practice_id and n.id = note_versions.note_id));

-- What a signature fixes stays fixed, for whoever speaks SQL, this program included.
create function keep_signed_notes() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if old.status = 'signed' then
      raise exception 'a signed note is not deleted' using errcode = '23514', constraint = 'signed_notes_stay';
    end if;
    return old;
  end if;
  if old.status = 'signed' and (
      new.status, new.practice_id, new.id, new.client_id, new.author_id, new.template, new.happened_at,
      new.created_at, new.signed_at, new.signed_by) is distinct from (
      old.status, old.practice_id, old.id, old.client_id, old.author_id, old.template, old.happened_at,
      old.created_at, old.signed_at, old.signed_by) or old.status = 'signed' and new.sections is not null then
    raise exception 'what was signed does not change' using errcode = '23514', constraint = 'signed_notes_stay';
  end if;
  if new.version < old.version then
    raise exception 'a version does not go back' using errcode = '23514', constraint = 'note_versions_go_forward';
  end if;
  if new.private <> old.private
      and old.author_id is distinct from nullif(current_setting('app.member_id', true), '')::uuid then
    raise exception 'privacy is the author''s' using errcode = '23514', constraint = 'privacy_is_the_authors';
  end if;
  if old.status = 'draft' and new.status = 'signed' and not exists (
      select from note_versions v
      where v.practice_id = new.practice_id and v.note_id = new.id and v.version = new.version) then
    raise exception 'a note is signed with its text' using errcode = '23514', constraint = 'signed_notes_have_a_text';
  end if;
  return new;
end $$;
create trigger signed_notes_stay before update or delete on notes
  for each row execute function keep_signed_notes();

-- A file of a client. Its content lies in the file store, sealed under a key derived from the client's: the original
-- under the row's own id, the smaller pictures under ids of their own. Without the row nothing opens them.
create table attachments (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  note_id uuid,
  author_id uuid not null,
  kind text not null check (kind in ('image', 'pdf')),
  media_type text not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
  bytes bigint not null check (bytes > 0),
  name sealed not null,
  width integer check (width > 0),
  height integer check (height > 0),
  preview_id uuid,
  thumbnail_id uuid,
  key_id uuid not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  foreign key (practice_id, note_id, client_id) references notes (practice_id, id, client_id),
  foreign key (practice_id, author_id) references members (practice_id, id),
  check ((preview_id is null) = (thumbnail_id is null)),
  check ((preview_id is null) = (width is null)),
  check ((width is null) = (height is null))
);
create index attachments_by_client on attachments (practice_id, client_id, created_at desc, id desc);
create index attachments_by_note on attachments (practice_id, note_id) where note_id is not null;
select clinical_table('attachments');

create policy of_visible_notes on attachments as restrictive for all to app
  using (note_id is null
    or exists (select from notes n where n.practice_id = attachments.practice_id and n.id = attachments.note_id))
  with check (note_id is null
    or exists (select from notes n where n.practice_id = attachments.practice_id and n.id = attachments.note_id));

-- What lies with a signed note belongs to what was signed.
create function keep_signed_attachments() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.note_id is not null and (tg_op = 'DELETE' or new.note_id is distinct from old.note_id) and exists (
      select from notes n where n.practice_id = old.practice_id and n.id = old.note_id and n.status = 'signed') then
    raise exception 'a signed note keeps its files' using errcode = '23514', constraint = 'signed_notes_keep_files';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger signed_notes_keep_files before update or delete on attachments
  for each row execute function keep_signed_attachments();
