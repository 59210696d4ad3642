import type { Job } from "#kernel/jobs/job.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { partsPrefix } from "./files.ts";
import { sweepUploadTask } from "./jobs.ts";
import { letGo } from "./store.ts";

/** Removes the parts of an upload that is over: finished, given up, or left alone for too long. */
export const sweepUpload: Job = {
  task: sweepUploadTask,
  run: async (house, practiceId, { id }) => {
    const uploadId = String(id);
    const wanted = await house.db.inPractice(systemOf(practiceId), (tx) => letGo(tx, uploadId));
    if (wanted) return;
    for await (const path of house.files.list(partsPrefix(practiceId, uploadId))) await house.files.remove(path);
  },
};
