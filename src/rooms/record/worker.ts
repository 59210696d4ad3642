import type { RoomWork } from "#kernel/jobs/job.ts";
import { sweepUpload } from "./attachments/chunked/worker.ts";
import { sweepOrphanFiles } from "./attachments/worker.ts";
import { purgeNote } from "./bin/worker.ts";

export const work: RoomWork = { jobs: [sweepOrphanFiles, sweepUpload, purgeNote] };
