import { setTimeout as wait } from "node:timers/promises";
import type { Stage } from "../stage.ts";

/** What is heard when all is over though nothing should be: locks that are held, rings of waiting, faults in the log. */
export async function disturbances(stage: Stage): Promise<string[]> {
  const { rows: rings } = await stage.superuser.query(
    "select deadlocks::int as count from pg_stat_database where datname = current_database()",
  );
  const faults = stage.logged.filter((line) => JSON.parse(line).level >= 50);
  return [
    ...(await held(stage)).map((lock) => `a lock is held: ${JSON.stringify(lock)}`),
    ...(rings[0].count > 0 ? [`transactions waited for each other in a ring, ${rings[0].count} times`] : []),
    ...faults.slice(0, 5).map((line) => `the log says ${line.trim()}`),
  ];
}

/** The worker still links the trail now and then, and holds locks under its own ids: what is held goes, or it is a finding. */
async function held(stage: Stage, tries = 20): Promise<unknown[]> {
  const { rows } = await stage.superuser.query(
    `select l.locktype, l.mode, a.application_name as by, a.state, a.query from pg_locks l join pg_stat_activity a on a.pid = l.pid
     where a.datname = current_database() and a.pid <> pg_backend_pid() and a.application_name <> 'therapist-os jobs'
       and (l.locktype = 'advisory' or not l.granted or a.state like 'idle in transaction%')`,
  );
  if (rows.length === 0 || tries === 0) return rows;
  await wait(250);
  return held(stage, tries - 1);
}
