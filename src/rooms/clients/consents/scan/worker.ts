import { type Job, systemOf } from "#kernel/jobs/job.ts";
import { scanStands } from "../store.ts";
import { pathOf } from "./files.ts";
import { sweepTask } from "./jobs.ts";

/** Removes a scan whose consent was never written: its upload died on the way. */
export const sweepScan: Job = {
  task: sweepTask,
  run: async (house, practiceId, { scanId }) => {
    const stands = await house.db.inPractice(systemOf(practiceId), (tx) => scanStands(tx, String(scanId)));
    if (!stands) await house.files.remove(pathOf(practiceId, String(scanId)));
  },
};
