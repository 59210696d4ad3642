-- Notes in the practice's own words, seen by fewer, and signed by two.

-- A form of notes that the practice made: {name, sections: [{key, title, hint}]}, sealed under the practice's own key.
-- Archived, it is not offered any more; what was written in it keeps its own copy.
create table note_templates (
  practice_id uuid not null,
  id uuid not null,
  words sealed not null,
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  archived_at timestamptz,
  primary key (practice_id, id)
);
select clinical_table('note_templates');

-- How the practice keeps its notes; a practice without a row keeps them as the defaults say.
create table record_settings (
  practice_id uuid primary key,
  default_template text not null default 'soap' check (default_template in ('soap', 'dap', 'birp', 'free', 'own')),
  default_template_id uuid,
  hidden_templates text[] not null default '{}' check (hidden_templates <@ array['soap', 'dap', 'birp', 'free']),
  -- owners: they read private notes. break_glass: only for an hour at a time, with a reason, and the author is told.
  private_notes text not null default 'owners' check (private_notes in ('owners', 'break_glass')),
  -- For how many years after its signature a note is not purged, whatever lies in the bin: professional law.
  keep_signed_years smallint not null default 5 check (keep_signed_years between 0 and 50),
  version integer not null default 1 check (version > 0),
  foreign key (practice_id, default_template_id) references note_templates (practice_id, id),
  check ((default_template = 'own') = (default_template_id is not null))
);
select clinical_table('record_settings');

-- form: the name and the sections of the template as they were when the note was begun, so that changing the template
-- changes no note. psychotherapy: the author's alone, which makes it private all the more.
alter table notes
  drop constraint notes_template_check,
  add constraint notes_template_check check (template in ('soap', 'dap', 'birp', 'free', 'own')),
  add column template_id uuid,
  add column form sealed,
  add column psychotherapy boolean not null default false,
  add foreign key (practice_id, template_id) references note_templates (practice_id, id),
  add constraint notes_own_form check ((template = 'own') = (template_id is not null) and (template = 'own') = (form is not null)),
  add constraint psychotherapy_is_private check (private or not psychotherapy);

-- A second signature that an author asked of a colleague, usually a supervisor. It is given for the text that stood as
-- version, or the note goes back with words; each asking is a row, and an answered one stays as it is.
create table countersignatures (
  practice_id uuid not null,
  id uuid not null,
  note_id uuid not null,
  asked_by uuid not null,
  member_id uuid not null check (member_id <> asked_by),
  asked_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'given', 'returned', 'withdrawn')),
  answered_at timestamptz,
  version integer check (version > 0),
  words sealed,
  primary key (practice_id, id),
  foreign key (practice_id, note_id) references notes (practice_id, id),
  foreign key (practice_id, asked_by) references members (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id),
  check ((state = 'waiting') = (answered_at is null)),
  check ((state in ('given', 'returned')) = (version is not null)),
  check ((state = 'returned') = (words is not null))
);
create unique index countersignatures_waiting on countersignatures (practice_id, note_id) where state = 'waiting';
create index countersignatures_by_note on countersignatures (practice_id, note_id, asked_at desc);
create index countersignatures_by_member on countersignatures (practice_id, member_id) where state = 'waiting';
select clinical_table('countersignatures');
revoke delete on countersignatures from app;

create function keep_countersignatures() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  me uuid := nullif(current_setting('app.member_id', true), '')::uuid;
begin
  if old.state <> 'waiting' or (new.practice_id, new.id, new.note_id, new.asked_by, new.member_id, new.asked_at)
      is distinct from (old.practice_id, old.id, old.note_id, old.asked_by, old.member_id, old.asked_at) then
    raise exception 'what was answered stays' using errcode = '23514', constraint = 'countersignatures_stay';
  end if;
  if me is distinct from (case when new.state = 'withdrawn' then old.asked_by else old.member_id end) then
    raise exception 'an answer is its member''s' using errcode = '23514', constraint = 'countersignatures_are_ones_own';
  end if;
  return new;
end $$;
create trigger countersignatures_stay before update on countersignatures
  for each row execute function keep_countersignatures();

-- Break-glass: an owner opened a private note, and said why. It lasts one hour by the database's own clock.
create table note_openings (
  practice_id uuid not null,
  id uuid not null,
  note_id uuid not null,
  member_id uuid not null,
  reason sealed not null,
  at timestamptz not null,
  until timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, note_id) references notes (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id)
);
create index note_openings_by_note on note_openings (practice_id, note_id, at desc);
select clinical_table('note_openings');
revoke update, delete on note_openings from app;

create function open_for_an_hour() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.until := now() + interval '1 hour';
  return new;
end $$;
create trigger openings_last_an_hour before insert on note_openings for each row execute function open_for_an_hour();

-- Whether the actor sees a private note that is not their own. A function, so that lists of shared notes do not pay for
-- the question; it reads as owner, so that these tables may ask in turn whether the note is visible.
create function sees_private_note(note uuid, is_psychotherapy boolean) returns boolean
  language plpgsql security definer set search_path = public, pg_temp stable as $$
declare
  practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
  me uuid := nullif(current_setting('app.member_id', true), '')::uuid;
  me_as text := current_setting('app.role', true);
begin
  if is_psychotherapy then return false; end if;
  if me_as = 'system' then return true; end if;
  if exists (select from countersignatures c where c.practice_id = practice and c.note_id = note
      and c.member_id = me and c.state <> 'withdrawn') then return true; end if;
  if me_as is distinct from 'owner' then return false; end if;
  if not exists (select from record_settings s where s.practice_id = practice and s.private_notes = 'break_glass') then
    return true;
  end if;
  return exists (select from note_openings o
    where o.practice_id = practice and o.note_id = note and o.member_id = me and o.until > now());
end $$;
grant execute on function sees_private_note(uuid, boolean) to app;

drop policy private_notes on notes;
create policy private_notes on notes as restrictive for all to app
  using (not private
    or author_id = (select nullif(current_setting('app.member_id', true), '')::uuid)
    or sees_private_note(id, psychotherapy))
  with check (not private
    or author_id = (select nullif(current_setting('app.member_id', true), '')::uuid)
    or sees_private_note(id, psychotherapy));

create policy of_visible_notes on countersignatures as restrictive for all to app
  using (exists (select from notes n where n.practice_id = countersignatures.practice_id and n.id = countersignatures.note_id))
  with check (exists (select from notes n where n.practice_id = countersignatures.practice_id and n.id = countersignatures.note_id));

create policy of_visible_notes on note_openings as restrictive for select to app
  using (exists (select from notes n where n.practice_id = note_openings.practice_id and n.id = note_openings.note_id));
create policy by_owners on note_openings as restrictive for insert to app
  with check (member_id = (select nullif(current_setting('app.member_id', true), '')::uuid)
    and (select current_setting('app.role', true)) = 'owner');
