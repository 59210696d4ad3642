import type { RoomWork } from "#kernel/jobs/job.ts";
import { sweepOrphanFiles } from "./attachments/worker.ts";

export const work: RoomWork = { jobs: [sweepOrphanFiles] };
