-- Streams that stay open: whose they are still.

set local role auth;

-- Which of these sessions live, and as whom they stand in which practice. Not a visit: looking makes no session younger.
create function auth.standing(of_sessions uuid[], at_time timestamptz, idle_time interval)
  returns table (session_id uuid, practice_id uuid, member_id uuid, role text)
  language sql security definer set search_path = auth, pg_temp stable as $$
  select s.id, m.practice_id, m.member_id, m.role
  from sessions s join lateral public.memberships_of(s.user_id) m on m.practice_id = s.chosen_practice
  where s.id = any (of_sessions) and s.stage = 'full' and s.ended_at is null
    and s.expires_at > at_time and s.seen_at >= at_time - idle_time
$$;

grant execute on function auth.standing(uuid[], timestamptz, interval) to app;

set local role owner;
