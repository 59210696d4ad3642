import type pg from "pg";

/**
 * The queue goes by the database's clock, and a journey by one of its own, which stands on a day that is long over by now. So a
 * timer is put into the queue's time as it comes: an hour stays an hour. What is due at once has no time of its own.
 */
export async function keepQueueTime(superuser: pg.Client): Promise<void> {
  await superuser.query(`
    create schema journey;
    create table journey.clock as select interval '0' as behind;
    create function journey.into_queue_time() returns trigger language plpgsql security definer set search_path = journey as $$
    begin
      if new.run_at <> now() then
        new.run_at := new.run_at + (select behind from clock);
      end if;
      return new;
    end $$;
    create trigger into_queue_time before insert on graphile_worker._private_jobs
      for each row execute function journey.into_queue_time()`);
}

/** The journey's clock was set: timers wait as much longer or shorter as it was moved, and what is over by now is due. */
export async function setQueueTime(superuser: pg.Client, at: string): Promise<void> {
  await superuser.query(
    `with clock as (update journey.clock set behind = clock_timestamp() - $1::timestamptz returning new.behind - old.behind as by)
     update graphile_worker._private_jobs set run_at = run_at + clock.by from clock where run_at > now()`,
    [at],
  );
}
