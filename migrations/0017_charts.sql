-- Body charts: where it hurts, and what became of it.

-- marks: a list of places with kind, intensity and words, sealed under the client's key as one JSON. A note has at most
-- one chart; one without a note belongs to the record alone.
create table body_charts (
  practice_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  note_id uuid,
  author_id uuid not null,
  at timestamptz not null,
  marks sealed not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, client_id) references clients (practice_id, id),
  foreign key (practice_id, note_id, client_id) references notes (practice_id, id, client_id),
  foreign key (practice_id, author_id) references members (practice_id, id)
);
create index body_charts_by_client on body_charts (practice_id, client_id, at desc, id desc);
create unique index body_charts_by_note on body_charts (practice_id, note_id) where note_id is not null;
select clinical_table('body_charts');

create policy of_visible_notes on body_charts as restrictive for all to app
  using (note_id is null
    or exists (select from notes n where n.practice_id = body_charts.practice_id and n.id = body_charts.note_id))
  with check (note_id is null
    or exists (select from notes n where n.practice_id = body_charts.practice_id and n.id = body_charts.note_id));

-- A chart keeps its place, its client and its author; that of a signed note is part of what was signed, and goes only
-- with the note, once that may be purged.
create function keep_signed_charts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  chart body_charts := case tg_op when 'INSERT' then new else old end;
begin
  if chart.note_id is not null and exists (
      select from notes n where n.practice_id = chart.practice_id and n.id = chart.note_id and n.status = 'signed') then
    if tg_op = 'DELETE' then
      if exists (select from notes n where n.practice_id = chart.practice_id and n.id = chart.note_id
          and purge_due_at(n) <= now()) then
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
create trigger signed_notes_keep_charts before insert or update or delete on body_charts
  for each row execute function keep_signed_charts();
