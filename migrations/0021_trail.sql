-- The audit screen: the trail found by time, by what it is about, by who acted and by what was done. Every read pays for
-- each of these (a row 0.09 ms instead of 0.04, measured), so there is none that no filter needs. At a million rows of a
-- practice a page takes 5 to 50 ms; by kind of subject, which has no index, a third of a second.
create index audit_events_by_time on audit_events (practice_id, at desc, id desc);
create index audit_events_by_subject on audit_events (practice_id, subject_id, at desc, id desc)
  where subject_id is not null;
create index audit_events_by_member on audit_events (practice_id, member_id, at desc, id desc);
create index audit_events_by_action on audit_events (practice_id, action, at desc, id desc);

-- Of psychotherapy notes nobody but their author learns that there are any, from the trail neither: neither while they are
-- there, nor when they are gone, nor by the files and charts that lie with them.
create table unspoken (
  practice_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  primary key (practice_id, id),
  foreign key (practice_id, member_id) references members (practice_id, id)
);
select clinical_table('unspoken');
revoke insert, update, delete on unspoken from app;
create policy ones_own on unspoken as restrictive for all to app
  using (member_id = (select nullif(current_setting('app.member_id', true), '')::uuid));

create function keep_unspoken() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  author uuid;
begin
  if tg_table_name = 'notes' then
    if old.psychotherapy then author := old.author_id; end if;
  elsif old.note_id is not null then
    select n.author_id into author from notes n
      where n.practice_id = old.practice_id and n.id = old.note_id and n.psychotherapy;
  end if;
  if author is not null then
    insert into unspoken (practice_id, id, member_id) values (old.practice_id, old.id, author) on conflict do nothing;
  end if;
  return old;
end $$;
create trigger psychotherapy_stays_unspoken before delete on notes for each row execute function keep_unspoken();
create trigger psychotherapy_stays_unspoken before delete on attachments for each row execute function keep_unspoken();
create trigger psychotherapy_stays_unspoken before delete on body_charts for each row execute function keep_unspoken();
create trigger psychotherapy_stays_unspoken before delete on uploads for each row execute function keep_unspoken();

-- What the trail does not speak of to this member.
create function unspoken_to_me() returns setof uuid
  language sql security definer set search_path = public, pg_temp stable as $$
  with me as (select nullif(current_setting('app.practice_id', true), '')::uuid as practice,
      nullif(current_setting('app.member_id', true), '')::uuid as id),
    others as materialized (select n.id from notes n, me
      where n.practice_id = me.practice and n.psychotherapy and n.author_id is distinct from me.id)
  select id from others
  union all select a.id from attachments a, me where a.practice_id = me.practice and a.note_id in (select id from others)
  union all select c.id from body_charts c, me where c.practice_id = me.practice and c.note_id in (select id from others)
  union all select u.id from uploads u, me where u.practice_id = me.practice and u.note_id in (select id from others)
  union all select s.id from unspoken s, me where s.practice_id = me.practice and s.member_id is distinct from me.id
$$;
grant execute on function unspoken_to_me() to app;

-- Which acts a practice's trail knows: one look into the index for each, however long the trail is.
create function acts_of_trail() returns setof text
  language sql security invoker set search_path = public, pg_temp stable as $$
  with recursive known (action) as (
    (select e.action from audit_events e
      where e.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid order by e.action limit 1)
    union all
    select (select e.action from audit_events e
      where e.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and e.action > known.action
      order by e.action limit 1)
    from known where known.action is not null)
  select action from known where action is not null
$$;
grant execute on function acts_of_trail() to app;

-- Every opening of a private note, also when its hour is over and the note is closed again: for owners those of the practice,
-- for an author those of their own notes. Newest first, after the one with this id.
create function openings_of_practice(after uuid, most integer) returns table (id uuid, note_id uuid, client_id uuid,
  author_id uuid, happened_at timestamptz, member_id uuid, reason sealed, at timestamptz, until timestamptz, is_open boolean)
  language sql security definer set search_path = public, pg_temp stable as $$
  select o.id, o.note_id, n.client_id, n.author_id, n.happened_at, o.member_id, o.reason, o.at, o.until, o.until > now()
  from note_openings o join notes n on n.practice_id = o.practice_id and n.id = o.note_id
  where o.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and not n.psychotherapy
    and (current_setting('app.role', true) = 'owner'
      or n.author_id = nullif(current_setting('app.member_id', true), '')::uuid and current_setting('app.role', true) = 'therapist')
    and (after is null or (o.at, o.id) < (select p.at, p.id from note_openings p
      where p.practice_id = o.practice_id and p.id = after))
  order by o.at desc, o.id desc limit most
$$;
create index note_openings_by_time on note_openings (practice_id, at desc, id desc);
grant execute on function openings_of_practice(uuid, integer) to app;
