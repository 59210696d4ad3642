import type { RoomWork } from "#kernel/jobs/job.ts";
import { invitationJob } from "./invitations/worker.ts";
import { signInLinkJob } from "./sign-in/worker.ts";

export const work: RoomWork = { jobs: [invitationJob], globalJobs: [signInLinkJob] };
