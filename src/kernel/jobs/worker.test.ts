import { afterEach, expect, test, vi } from "vitest";
import type { House } from "#kernel/house.ts";
import { openWorld } from "#testing/world.ts";
import type { RoomWork } from "./job.ts";
import { JobFailed } from "./job.ts";
import { enqueue, takeBack } from "./queue.ts";
import { type RunningWorker, startWorker } from "./worker.ts";

/** The queue's own runner, with two workers on one database. */
const world = await openWorld();
const marta = await world.owner();
const running: RunningWorker[] = [];
const begin = async (work: RoomWork) => {
  const worker = await startWorker(world.house, [work], world.test.database.jobsUrl);
  running.push(worker);
  return worker;
};
afterEach(async () => {
  for (const worker of running.splice(0)) await worker.stop();
  await world.superuser.query("delete from graphile_worker._private_jobs");
});

const counting = () => {
  const runs: string[] = [];
  const work: RoomWork = {
    jobs: [
      {
        task: "count",
        run: async (_house: House, practiceId, payload) => void runs.push(`${practiceId} ${payload.n}`),
      },
    ],
  };
  return { runs, work };
};

test("two workers do every job once", async () => {
  const { runs, work } = counting();
  await Promise.all([begin(work), begin(work)]);
  await world.inPractice(marta.actor, async (tx) => {
    for (let n = 0; n < 100; n++) enqueue(tx, "count", { n });
  });
  await vi.waitFor(() => expect(runs).toHaveLength(100), 15_000);
  expect(new Set(runs).size).toBe(100);
  expect(runs[0]).toContain(marta.practiceId);
});

test("a job exists when, and only when, its transaction commits", async () => {
  const failing = world.inPractice(marta.actor, async (tx) => {
    enqueue(tx, "count", { n: 1 });
    throw new Error("rolled back");
  });
  await expect(failing).rejects.toThrow("rolled back");
  const { rows } = await world.superuser.query("select count(*)::int as jobs from graphile_worker._private_jobs");
  expect(rows).toEqual([{ jobs: 0 }]);
});

test("a job cannot be written without a practice, nor into the queue's tables", async () => {
  const { pool } = world.house.db;
  await expect(pool.query("select jobs.enqueue('count', '{}')")).rejects.toMatchObject({ code: "42501" });
  await expect(pool.query("select jobs.enqueue_global('count', '{}')")).rejects.toMatchObject({ code: "42501" });
  await expect(pool.query("select graphile_worker.add_job('count', '{}')")).rejects.toMatchObject({ code: "42501" });
});

test("a later timer with the same key replaces the earlier one", async () => {
  const later = world.clock.now().add({ hours: 24 });
  for (const n of [1, 2])
    await world.inPractice(marta.actor, async (tx) =>
      enqueue(tx, "count", { n }, { key: "timer", runAt: later.add({ hours: n }) }),
    );
  const { rows } = await world.superuser.query("select payload from graphile_worker._private_jobs");
  expect(rows).toEqual([{ payload: { n: 2, practiceId: marta.practiceId } }]);
});

test("a timer that has begun, or failed for good, is not taken for the new one under its key", async () => {
  await world.superuser.query("delete from graphile_worker._private_jobs");
  const timer = (n: number) =>
    world.inPractice(marta.actor, async (tx) =>
      enqueue(tx, "count", { n }, { key: "timer", runAt: world.clock.now() }),
    );
  await timer(1);
  await world.superuser.query("update graphile_worker._private_jobs set locked_by = 'busy', locked_at = now()");
  await timer(2);
  await world.superuser.query(
    "update graphile_worker._private_jobs set attempts = max_attempts where locked_by is null",
  );
  await timer(3);
  const { rows } = await world.superuser.query(
    "select payload ->> 'n' as n, key is null as keyless, attempts from graphile_worker._private_jobs where is_available or locked_by is not null order by 1",
  );
  expect(rows).toEqual([
    { n: "1", keyless: true, attempts: 25 },
    { n: "3", keyless: false, attempts: 0 },
  ]);
});

test("a timer is taken back only while it waits, and never another practice's", async () => {
  await world.superuser.query("delete from graphile_worker._private_jobs");
  const set = () =>
    world.inPractice(marta.actor, async (tx) => enqueue(tx, "count", {}, { key: "sweep", runAt: world.clock.now() }));
  const take = (actor = marta.actor) => world.inPractice(actor, (tx) => takeBack(tx, "sweep"));
  await set();
  expect(await take({ ...marta.actor, practiceId: crypto.randomUUID() })).toBe(false);
  expect([await take(), await take()]).toEqual([true, false]);
  for (const begun of ["locked_by = 'busy', locked_at = now()", "attempts = 1"]) {
    await set();
    await world.superuser.query(`update graphile_worker._private_jobs set ${begun}`);
    expect(await take()).toBe(false);
  }
});

test("a failure is kept as a code, never as a message", async () => {
  await begin({
    jobs: [
      {
        task: "count",
        run: async (_house, _practiceId, payload) => {
          throw payload.n === 1 ? new JobFailed("mail_unreachable") : new Error("Juniper Vale could not be written to");
        },
      },
    ],
  });
  await world.inPractice(marta.actor, async (tx) => {
    enqueue(tx, "count", { n: 1 });
    enqueue(tx, "count", { n: 2 });
  });
  await vi.waitFor(async () => {
    const { rows } = await world.superuser.query("select last_error from graphile_worker._private_jobs order by id");
    expect(rows).toEqual([{ last_error: "mail_unreachable" }, { last_error: "Error" }]);
  }, 15_000);
  expect(world.test.logged.filter((line) => line.includes("Juniper"))).toEqual([]);
});

test("a job of a worker that died is taken over within seconds", async () => {
  const { runs, work } = counting();
  await world.inPractice(marta.actor, async (tx) => enqueue(tx, "count", { n: 7 }));
  await world.superuser.query(
    "update graphile_worker._private_jobs set locked_by = 'worker-dead', locked_at = now() - interval '10 s', attempts = 1",
  );
  await begin(work);
  await vi.waitFor(() => expect(runs).toHaveLength(1), 15_000);
});

test("a job of a worker that lives is left alone, however long it takes", async () => {
  const { runs, work } = counting();
  await world.inPractice(marta.actor, async (tx) => enqueue(tx, "count", { n: 8 }));
  await world.superuser.query(
    "update graphile_worker._private_jobs set locked_by = 'worker-busy', locked_at = now() - interval '1 h', attempts = 1",
  );
  await world.superuser.query("select pg_advisory_lock(hashtextextended('worker-busy', 7))");
  await begin(work);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(runs).toEqual([]);
  await world.superuser.query("select pg_advisory_unlock_all()");
});

test("a job that takes long is not taken over from a worker that lives, whoever comes to look", async () => {
  const runs: number[] = [];
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const run = () => {
    runs.push(1);
    return over;
  };
  const work: RoomWork = { jobs: [{ task: "count", run }] };
  await begin(work);
  await world.inPractice(marta.actor, async (tx) => enqueue(tx, "count", { n: 9 }));
  await vi.waitFor(() => expect(runs).toHaveLength(1), 15_000);
  await world.superuser.query("update graphile_worker._private_jobs set locked_at = now() - interval '1 h'");
  await begin(work);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(runs).toHaveLength(1);
  end();
});

test("a worker that cannot write how a job ended goes on, and the job is done again", async () => {
  const { runs, work } = counting();
  await world.superuser.query(`create function refuse_end() returns trigger language plpgsql as
    $$ begin raise exception 'away' using errcode = '57P01'; end $$;
    create trigger refuse_end before delete on graphile_worker._private_jobs for each row execute function refuse_end()`);
  await begin(work);
  await world.inPractice(marta.actor, async (tx) => enqueue(tx, "count", { n: 10 }));
  await vi.waitFor(() => expect(world.test.logged.join()).toContain("the queue stopped, beginning anew"), 15_000);
  await world.superuser.query("drop trigger refuse_end on graphile_worker._private_jobs; drop function refuse_end()");
  await world.superuser.query("update graphile_worker._private_jobs set locked_at = now() - interval '1 h'");
  await vi.waitFor(async () => {
    const { rows } = await world.superuser.query("select from graphile_worker._private_jobs");
    expect(rows).toEqual([]);
  }, 20_000);
  expect(runs.length).toBeGreaterThan(1);
});
