-- Takes a timer back and says whether it was still waiting. What a timer clears away may be kept only by whoever takes it back before it
-- begins: on a machine that slept, a timer of an hour is due before the request that set it ends. A worker that holds it is not waited for.
set local role jobs;
create function jobs.take_back(key text) returns boolean
  language plpgsql security definer set search_path = graphile_worker, pg_temp as $$
begin
  delete from _private_jobs j
  where j.key = nullif(current_setting('app.practice_id', true), '') || ':' || take_back.key and j.locked_at is null and j.attempts = 0;
  return found;
end $$;
grant execute on function jobs.take_back(text) to app;
