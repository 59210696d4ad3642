import { expect, test } from "vitest";
import { openPool } from "#kernel/db/pool.ts";
import { openWorld } from "#testing/world.ts";
import { Liveness } from "./liveness.ts";
import { enqueue } from "./queue.ts";

const world = await openWorld();
const marta = await world.owner();

test("what the queue holds for a worker that does not know of it is free again; what it knows of, or has just ended, is not", async () => {
  await world.superuser.query("delete from graphile_worker._private_jobs");
  await world.inPractice(marta.actor, async (tx) => {
    for (let n = 0; n < 4; n++) enqueue(tx, "count", { n });
  });
  const { rows: jobs } = await world.superuser.query<{ id: string; n: number }>(
    `update graphile_worker._private_jobs set locked_by = 'ours', attempts = 1,
      locked_at = now() - case when payload ->> 'n' = '3' then interval '5 seconds' else interval '1 hour' end
     returning id, (payload ->> 'n')::int as n`,
  );
  const [known, ended] = jobs.sort((a, b) => a.n - b.n);
  const pool = openPool(world.test.database.jobsUrl, { max: 2, name: "liveness" });
  const liveness = new Liveness(pool, world.house);
  const tell = (event: string, what: object) => (liveness.events as NodeJS.EventEmitter).emit(event, what);
  tell("pool:create", { workerPool: { id: "ours" } });
  tell("localQueue:getJobs:complete", { jobs: [known, ended] });
  tell("job:complete", { job: ended });
  await liveness.start();
  const { rows } = await world.superuser.query(
    "select payload ->> 'n' as n, attempts, locked_by from graphile_worker._private_jobs order by 1",
  );
  expect(rows).toEqual([
    { n: "0", attempts: 1, locked_by: "ours" },
    { n: "1", attempts: 1, locked_by: "ours" },
    { n: "2", attempts: 0, locked_by: null },
    { n: "3", attempts: 1, locked_by: "ours" }, // taken a moment ago: the answer may be on its way
  ]);
  await liveness.stop();
  await pool.end();
});
