import type { Job } from "#kernel/jobs/job.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { sweepTask } from "./jobs.ts";
import { attachmentStands } from "./store.ts";
import { pathOf } from "./upload/files.ts";

/** Removes the content of an attachment unless its row stands: after an upload that died, and after a removal. */
export const sweepOrphanFiles: Job = {
  task: sweepTask,
  run: async (house, practiceId, { id, previewId, thumbnailId }) => {
    const stands = await house.db.inPractice(systemOf(practiceId), (tx) => attachmentStands(tx, String(id)));
    if (stands) return;
    for (const fileId of [id, previewId, thumbnailId]) {
      if (typeof fileId === "string") await house.files.remove(pathOf(practiceId, fileId));
    }
  },
};
