-- Clients brought in from a file: what was uploaded, what becomes of each line, and how a layout was read before.

-- key_id: a key of the import's own, under which the file and `words` ({columns: [{heading, samples}]}) lie. It is destroyed
-- with them as soon as nothing more is read from the file. name: the file's, under the practice's own key. choices: what each
-- column is taken for and how it is read, without a word of the file.
create table client_imports (
  practice_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'undoing', 'undone')),
  key_id uuid,
  name sealed not null,
  words sealed,
  format text not null check (format in ('csv', 'xlsx')),
  preset text check (preset ~ '^[a-z_]+$'),
  choices jsonb not null,
  lines integer not null check (lines >= 0),
  -- The place in the table from which the next batch is read: it moves with the rows of the batch, so no line is read twice.
  next_place integer not null default 0 check (next_place >= 0),
  imported integer not null default 0 check (imported >= 0),
  duplicates integer not null default 0 check (duplicates >= 0),
  refused integer not null default 0 check (refused >= 0),
  removed integer not null default 0 check (removed >= 0),
  stayed integer not null default 0 check (stayed >= 0),
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  undone_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id),
  foreign key (practice_id, key_id) references person_keys (practice_id, id),
  check ((key_id is null) = (words is null)),
  check ((key_id is not null) = (state in ('waiting', 'running'))),
  check ((state = 'waiting') = (started_at is null)),
  check ((ended_at is null) = (state in ('waiting', 'running'))),
  check ((undone_at is not null) = (state = 'undone')),
  check (removed + stayed <= imported)
);
-- One at a time: what one brings in, the next one must know, or both bring in the same people.
create unique index client_imports_one_at_a_time on client_imports (practice_id) where state in ('running', 'undoing');
select tenant_table('client_imports');

-- What became of each line of the file: ids and codes, no words. made_id: the client it became; like_id: whom it resembles.
-- Neither holds a client back: who is erased is taken out of it.
create table client_import_lines (
  practice_id uuid not null,
  import_id uuid not null,
  line integer not null check (line > 0),
  outcome text not null check (outcome in ('imported', 'duplicate', 'refused', 'removed', 'stayed')),
  made_id uuid,
  like_id uuid,
  like_line integer check (like_line < line),
  problems jsonb not null default '[]',
  stays text check (stays in ('changed', 'used')),
  primary key (practice_id, import_id, line),
  foreign key (practice_id, import_id) references client_imports (practice_id, id),
  foreign key (practice_id, made_id) references clients (practice_id, id),
  foreign key (practice_id, like_id) references clients (practice_id, id),
  check (made_id is null or outcome in ('imported', 'stayed')),
  check ((stays is not null) = (outcome = 'stayed'))
);
create index client_import_lines_by_made on client_import_lines (practice_id, made_id) where made_id is not null;
create index client_import_lines_by_like on client_import_lines (practice_id, like_id) where like_id is not null;
create index client_import_lines_by_outcome on client_import_lines (practice_id, import_id, outcome, line);
select tenant_table('client_import_lines');

-- How files of this layout were read the last time. digest: of the headings, under the practice's key; choices as above.
create table client_import_layouts (
  practice_id uuid not null references practices (practice_id),
  digest bytea not null check (octet_length(digest) = 32),
  choices jsonb not null,
  used_at timestamptz not null,
  primary key (practice_id, digest)
);
select tenant_table('client_import_layouts');

create policy of_owners on client_imports as restrictive for all to app
  using ((select current_setting('app.role', true)) in ('owner', 'system'));
create policy of_owners on client_import_lines as restrictive for all to app
  using ((select current_setting('app.role', true)) in ('owner', 'system'));
create policy of_owners on client_import_layouts as restrictive for all to app
  using ((select current_setting('app.role', true)) in ('owner', 'system'));

-- Takes back what a line brought in, unless somebody has touched it since: answers `removed`, or why the client stays
-- (`changed`: what is known of them; `used`: something was booked, written or kept). The catalogue says what refers to a
-- client, so that no table can be forgotten here. Null when there is nothing to take back.
create function take_back_import(import uuid, at_line integer) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
  client clients;
  made uuid;
  refers record;
  found_one boolean;
begin
  if coalesce(current_setting('app.role', true), '') not in ('owner', 'system') then
    raise exception 'an import is an owner''s' using errcode = '42501';
  end if;
  select l.made_id into made from client_import_lines l
    where l.practice_id = practice and l.import_id = import and l.line = at_line and l.outcome = 'imported' for update;
  if made is null then
    return null;
  end if;
  select * into client from clients c where c.practice_id = practice and c.id = made for update;
  if client.version > 1 then
    update client_import_lines l set outcome = 'stayed', stays = 'changed'
      where l.practice_id = practice and l.import_id = import and l.line = at_line;
    return 'changed';
  end if;
  for refers in
    select distinct k.conrelid::regclass as rows_of, a.attname as its
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
    where k.contype = 'f' and k.confrelid = 'public.clients'::regclass and a.attname <> 'practice_id'
      and k.conrelid <> 'public.client_import_lines'::regclass loop
    execute format('select exists (select from %s where practice_id = $1 and %I = $2)', refers.rows_of, refers.its)
      into found_one using practice, made;
    if found_one then
      update client_import_lines l set outcome = 'stayed', stays = 'used'
        where l.practice_id = practice and l.import_id = import and l.line = at_line;
      return 'used';
    end if;
  end loop;
  update client_import_lines l set made_id = null, outcome = 'removed'
    where l.practice_id = practice and l.import_id = import and l.line = at_line;
  update client_import_lines l set like_id = null where l.practice_id = practice and l.like_id = made;
  delete from clients c where c.practice_id = practice and c.id = made;
  delete from person_keys p where p.practice_id = practice and p.id = client.key_id;
  return 'removed';
end $$;
grant execute on function take_back_import(uuid, integer) to app;
