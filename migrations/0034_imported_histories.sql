-- An import brings histories, too: what came with a client goes with them when it is taken back.

-- As in 0028, but a history nobody touched since (its first version, of the very moment of the client) is the import's own.
create or replace function take_back_import(import uuid, at_line integer) returns text
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
    select distinct k.conrelid::regclass as rows_of, a.attname as its, case k.conrelid
        when 'public.client_histories'::regclass then 'version > 1 or updated_at <> $3' else 'true' end as counts
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
    where k.contype = 'f' and k.confrelid = 'public.clients'::regclass and a.attname <> 'practice_id'
      and k.conrelid <> 'public.client_import_lines'::regclass loop
    execute format('select exists (select from %s where practice_id = $1 and %I = $2 and (%s or $3 is null))',
      refers.rows_of, refers.its, refers.counts) into found_one using practice, made, client.created_at;
    if found_one then
      update client_import_lines l set outcome = 'stayed', stays = 'used'
        where l.practice_id = practice and l.import_id = import and l.line = at_line;
      return 'used';
    end if;
  end loop;
  update client_import_lines l set made_id = null, outcome = 'removed'
    where l.practice_id = practice and l.import_id = import and l.line = at_line;
  update client_import_lines l set like_id = null where l.practice_id = practice and l.like_id = made;
  delete from client_histories h where h.practice_id = practice and h.client_id = made;
  delete from clients c where c.practice_id = practice and c.id = made;
  delete from person_keys p where p.practice_id = practice and p.id = client.key_id;
  return 'removed';
end $$;
