-- The only doors from the program to the queue. graphile_worker belongs to role jobs; the functions run as that role,
-- and take the practice from the transaction's setting, so that a job can never be written into another practice.
set local role jobs;

create function jobs.enqueue(task text, payload json, run_at timestamptz default null, key text default null,
    max_attempts int default null, queue text default null) returns void
  language plpgsql security definer set search_path = graphile_worker, pg_temp as $$
declare
  practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
begin
  if practice is null then
    raise exception 'a job of a practice needs the practice to be set' using errcode = '42501';
  end if;
  perform graphile_worker.add_job(task, (payload::jsonb || jsonb_build_object('practiceId', practice))::json,
    queue_name => queue, run_at => run_at, max_attempts => max_attempts,
    job_key => case when key is null then null else practice || ':' || key end, job_key_mode => 'replace');
end $$;

create function jobs.dequeue(key text) returns void
  language plpgsql security definer set search_path = graphile_worker, pg_temp as $$
begin
  perform graphile_worker.remove_job(nullif(current_setting('app.practice_id', true), '') || ':' || key);
end $$;

-- Jobs of no practice are few, and named here.
create function jobs.enqueue_global(task text, payload json, run_at timestamptz default null) returns void
  language plpgsql security definer set search_path = graphile_worker, pg_temp as $$
begin
  if task not in ('mail_sign_in_link') then
    raise exception 'no such job outside a practice' using errcode = '42501';
  end if;
  perform graphile_worker.add_job(task, payload, run_at => run_at);
end $$;

grant usage on schema jobs to app, auth;
grant execute on function jobs.enqueue(text, json, timestamptz, text, int, text), jobs.dequeue(text) to app;
grant execute on function jobs.enqueue_global(text, json, timestamptz) to app, auth;
