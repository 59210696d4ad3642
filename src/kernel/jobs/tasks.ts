import type { Task, TaskList } from "graphile-worker";
import { faultCode } from "#kernel/db/faults.ts";
import type { House } from "#kernel/house.ts";
import { type Dispatch, deliver } from "../events/deliver.ts";
import { JobFailed, outwardTasks, type RoomWork } from "./job.ts";
import type { JobPayload } from "./queue.ts";

/** The queue's task list: every room's jobs, and the dispatch of domain events to the rooms that care. */
export function tasksOf(house: House, rooms: readonly RoomWork[], restoredAt?: Temporal.Instant): TaskList {
  const tasks: TaskList = {};
  const subscribers = rooms.flatMap((room) => room.subscribers ?? []);
  tasks.dispatch_event = guarded(house, (payload) => deliver(house, subscribers, payload as unknown as Dispatch));
  for (const job of rooms.flatMap((room) => room.jobs ?? []))
    tasks[job.task] = guarded(house, (payload, attempt) =>
      job.run(house, String(payload.practiceId), payload, attempt),
    );
  for (const job of rooms.flatMap((room) => room.globalJobs ?? []))
    tasks[job.task] = guarded(house, (payload, attempt) => job.run(house, payload, attempt));
  for (const task of restoredAt ? outwardTasks(rooms) : [])
    tasks[task] = sinceRestored(house, restoredAt, tasks[task]!);
  return tasks;
}

/** What was due before the house was restored was done, or missed, in the life before: a plan made again brings it not back. */
function sinceRestored(house: House, restoredAt: Temporal.Instant | undefined, run: Task): Task {
  return async (payload, helpers) => {
    const due = helpers.job.run_at?.getTime() ?? Number.POSITIVE_INFINITY;
    if (due >= (restoredAt?.epochMilliseconds ?? 0)) return run(payload, helpers);
    house.log.info({ task: helpers.job.task_identifier }, "left out: it was due before the house was restored");
  };
}

/** A failure reaches the queue's table as a code alone, because messages can quote what they were about. */
function guarded(
  house: House,
  run: (payload: JobPayload, attempt: { number: number; last: boolean }) => Promise<void>,
): Task {
  return async (payload, { job }) => {
    try {
      await run(payload as JobPayload, { number: job.attempts, last: job.attempts >= job.max_attempts });
    } catch (fault) {
      const code = fault instanceof JobFailed ? fault.code : faultCode(fault);
      house.log.warn({ task: job.task_identifier, attempt: job.attempts, code, fault }, "a job failed");
      const bare = new Error(code);
      bare.stack = code;
      throw bare;
    }
  };
}
