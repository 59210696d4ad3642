import type { RoomWork } from "#kernel/jobs/job.ts";
import { sweepScan } from "./consents/scan/worker.ts";
import { removeErasedFiles } from "./erasing/worker.ts";

export const work: RoomWork = { jobs: [sweepScan, removeErasedFiles], subscribers: [] };
