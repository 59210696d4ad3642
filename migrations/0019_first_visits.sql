-- When each client came, or comes, for the first time. Asked of every visit of every week on screen, looking for an
-- earlier one cost as much as finding the week itself; so it is kept. A visit that was cancelled does not count.
create table first_visits (
  practice_id uuid not null,
  client_id uuid not null,
  starts_at timestamptz not null,
  primary key (practice_id, client_id),
  foreign key (practice_id, client_id) references clients (practice_id, id) on delete cascade
);
select tenant_table('first_visits');

insert into first_visits (practice_id, client_id, starts_at)
  select practice_id, client_id, min(starts_at) from appointments
  where client_id is not null and status <> 'cancelled' group by practice_id, client_id;

-- A visit that comes to count moves the first one forward at most; only when the first itself goes is the next looked
-- for, and then under the row's lock, in a statement that begins after whoever held it is done.
create function keep_first_visits() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  counted boolean := tg_op <> 'INSERT' and old.client_id is not null and old.status <> 'cancelled';
  counts boolean := tg_op <> 'DELETE' and new.client_id is not null and new.status <> 'cancelled';
begin
  if counts then
    insert into first_visits as kept (practice_id, client_id, starts_at)
      values (new.practice_id, new.client_id, new.starts_at)
      on conflict (practice_id, client_id) do update set starts_at = excluded.starts_at
      where kept.starts_at > excluded.starts_at;
  end if;
  if not counted or counts and new.client_id = old.client_id and new.starts_at <= old.starts_at then
    return null;
  end if;
  perform from first_visits
    where practice_id = old.practice_id and client_id = old.client_id and starts_at >= old.starts_at for update;
  if found then
    delete from first_visits kept
      where kept.practice_id = old.practice_id and kept.client_id = old.client_id
        and not exists (select from appointments a where a.practice_id = kept.practice_id
          and a.client_id = kept.client_id and a.status <> 'cancelled');
    update first_visits kept set starts_at = (
        select min(a.starts_at) from appointments a
        where a.practice_id = kept.practice_id and a.client_id = kept.client_id and a.status <> 'cancelled')
      where kept.practice_id = old.practice_id and kept.client_id = old.client_id;
  end if;
  return null;
end $$;
create trigger first_visits_are_kept after insert or delete or update of client_id, starts_at, status on appointments
  for each row execute function keep_first_visits();
