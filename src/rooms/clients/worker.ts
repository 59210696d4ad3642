import type { RoomWork } from "#kernel/jobs/job.ts";
import { sweepScan } from "./consents/scan/worker.ts";
import { removeErasedFiles } from "./erasing/worker.ts";
import { importJobs } from "./imports/worker.ts";
import { forgetMerges } from "./merging/worker.ts";

export const work: RoomWork = { jobs: [sweepScan, removeErasedFiles, ...importJobs, forgetMerges], subscribers: [] };
