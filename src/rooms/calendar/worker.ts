import type { RoomWork } from "#kernel/jobs/job.ts";
import { lapseGroupOffer } from "./groups/worker.ts";

export const work: RoomWork = { jobs: [lapseGroupOffer] };
