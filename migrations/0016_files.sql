-- Files of every kind that a record needs, uploads that come in chunks, and how much a practice keeps.

alter table attachments
  drop constraint attachments_kind_check,
  add constraint attachments_kind_check check (kind in ('image', 'pdf', 'audio', 'video', 'document'));

-- What a practice keeps in files, and has begun to send: the sizes of the originals. Triggers count it in the transaction of
-- the row that is counted, so two uploads at once cannot both take the last room; the program may only read it.
create table stored_files (
  practice_id uuid not null primary key references practices (practice_id),
  bytes bigint not null default 0 check (bytes >= 0)
);
select tenant_table('stored_files');
revoke insert, update, delete on stored_files from app;

-- A file on its way: what came so far lies in the file store in sealed parts, under ids of their own. `attachment_id` is what
-- became of it; then it counts no more, and says to whoever asks again that it is done.
create table uploads (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  note_id uuid,
  author_id uuid not null,
  name sealed not null,
  key_id uuid not null,
  bytes bigint not null check (bytes > 0),
  received bigint not null default 0 check (received between 0 and bytes),
  attachment_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  foreign key (practice_id, note_id, client_id) references notes (practice_id, id, client_id) on delete set null (note_id),
  foreign key (practice_id, author_id) references members (practice_id, id),
  foreign key (practice_id, attachment_id) references attachments (practice_id, id) on delete cascade,
  check (attachment_id is null or received = bytes),
  check (expires_at > created_at)
);
create index uploads_by_note on uploads (practice_id, note_id) where note_id is not null;
create index uploads_by_attachment on uploads (practice_id, attachment_id) where attachment_id is not null;
select clinical_table('uploads');

create table upload_parts (
  practice_id uuid not null,
  upload_id uuid not null,
  starts_at bigint not null check (starts_at >= 0),
  id uuid not null,
  bytes integer not null check (bytes > 0),
  primary key (practice_id, upload_id, starts_at),
  foreign key (practice_id, upload_id) references uploads (practice_id, id) on delete cascade
);
select clinical_table('upload_parts');

create function count_stored_files() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  practice uuid := coalesce(new.practice_id, old.practice_id);
  change bigint := 0;
begin
  if tg_table_name = 'uploads' then
    change := case when tg_op <> 'DELETE' and new.attachment_id is null then new.bytes else 0 end
      - case when tg_op <> 'INSERT' and old.attachment_id is null then old.bytes else 0 end;
  else
    change := case when tg_op <> 'DELETE' then new.bytes else 0 end - case when tg_op <> 'INSERT' then old.bytes else 0 end;
  end if;
  if change > 0 then
    insert into stored_files as s (practice_id, bytes) values (practice, change)
    on conflict (practice_id) do update set bytes = s.bytes + excluded.bytes;
  elsif change < 0 then
    update stored_files set bytes = bytes + change where practice_id = practice;
  end if;
  return null;
end $$;
create trigger count_stored_files after insert or delete or update of bytes on attachments
  for each row execute function count_stored_files();
create trigger count_stored_files after insert or delete or update of attachment_id on uploads
  for each row execute function count_stored_files();

insert into stored_files (practice_id, bytes) select practice_id, sum(bytes) from attachments group by practice_id;
