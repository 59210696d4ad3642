import type { JobHelpers, TaskList } from "graphile-worker";
import type pg from "pg";
import type { TestClock } from "./clock.ts";

interface DueJob {
  id: string;
  task: string;
  payload: unknown;
  attempts: number;
  max_attempts: number;
  run_at: Date;
}

/** What waits for a time of its own has a key to be moved by. An event's job has one, too, and is due at once. */
const isTimer = "j.key is not null and j.payload ->> 'eventId' is null";

/**
 * Runs every job that is due by the test's clock, and those they queue, until none is left. The queue's own runner goes
 * by the database's clock, so it is left aside here; journeys and worker tests use it. A job that fails stays, one
 * attempt older and a minute later, and its code is answered.
 */
export async function runDueJobs(superuser: pg.Client, tasks: TaskList, clock: TestClock): Promise<string[]> {
  const failures: string[] = [];
  for (let round = 0; round < 200; round++) {
    const { rows } = await superuser.query<DueJob>(
      `select j.id, t.identifier as task, j.payload, j.attempts, j.max_attempts, j.run_at
       from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where j.run_at <= greatest($1::timestamptz, case when j.attempts = 0 and not (${isTimer}) then now() end) and j.attempts < j.max_attempts
       order by j.run_at, j.id limit 50`,
      [clock.now().toString()],
    );
    if (rows.length === 0) return failures;
    for (const job of rows) await runOne(superuser, tasks, clock, job, failures);
  }
  throw new Error("The jobs never come to rest.");
}

async function runOne(
  superuser: pg.Client,
  tasks: TaskList,
  clock: TestClock,
  job: DueJob,
  failures: string[],
): Promise<void> {
  const run = tasks[job.task];
  if (!run) throw new Error(`No worker knows the job ${job.task}.`);
  const { task, attempts, max_attempts, run_at } = job;
  const spoken = { task_identifier: task, attempts: attempts + 1, max_attempts, run_at };
  // Held as a worker holds it: a timer with the same key that the job sets is another job.
  await superuser.query(
    "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'test' where id = $1",
    [job.id],
  );
  try {
    await run(job.payload, { job: spoken } as unknown as JobHelpers);
    await superuser.query("delete from graphile_worker._private_jobs where id = $1", [job.id]);
  } catch (fault) {
    failures.push((fault as Error).message);
    const later = clock.now().add({ minutes: 1 }).toString();
    await superuser.query(
      "update graphile_worker._private_jobs set attempts = attempts + 1, last_error = $2, run_at = $3, locked_at = null, locked_by = null where id = $1",
      [job.id, (fault as Error).message, later],
    );
  }
}
