-- What no link holds yet comes in the order in which it was finished, of all practices mixed: then whoever links goes on where
-- the last batch ended. Ordered by practice, each batch of a long rest looked through all of it (a million rows took hours).
create or replace function audit_unlinked(since xid8, horizon xid8, most integer)
  returns table (practice_id uuid, event_id uuid, xid xid8, mac bytea, head_position bigint, head_mac bytea)
  language sql security definer set search_path = public, pg_temp stable as $$
  select e.practice_id, e.id, e.xid, e.mac, head.position, head.mac
  from audit_events e
  left join lateral (
    select l.position, l.mac, l.xid, l.event_id from audit_links l
    where l.practice_id = e.practice_id order by l.position desc limit 1) head on true
  where e.xid >= since and e.xid < horizon and (head.xid is null or (e.xid, e.id) > (head.xid, head.event_id))
  order by e.xid, e.id limit most
$$;
