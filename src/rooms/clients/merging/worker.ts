import { type Job, systemOf } from "#kernel/jobs/job.ts";
import { forgetTask } from "./jobs.ts";
import { forgetWhenOver } from "./service.ts";

/** Forgets what a merge remembers, when its time is over. */
export const forgetMerges: Job = {
  task: forgetTask,
  run: (house, practiceId, { formerId }) =>
    house.db.inPractice(systemOf(practiceId), (tx) => forgetWhenOver(tx, String(formerId))),
};
