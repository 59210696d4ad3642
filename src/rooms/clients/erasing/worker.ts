import type { Job } from "#kernel/jobs/job.ts";
import { removeTask } from "./jobs.ts";
import { removeFiles } from "./removing/service.ts";

/** Removes the files of somebody who was erased, and writes them into the ledger outside the database. */
export const removeErasedFiles: Job = {
  task: removeTask,
  run: (house, practiceId, { erasureId, keyId }) =>
    removeFiles(house, practiceId, { erasureId: String(erasureId), keyId: typeof keyId === "string" ? keyId : null }),
};
