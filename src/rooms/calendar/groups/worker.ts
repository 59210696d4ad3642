import { type Job, systemOf } from "#kernel/jobs/job.ts";
import { lapseTask } from "./jobs.ts";
import { lapseOffer } from "./places/service.ts";

/** Lets an offer lapse that nobody answered; the world is read again first. */
export const lapseGroupOffer: Job = {
  task: lapseTask,
  run: (house, practiceId, { placeId }) =>
    house.db.inPractice(systemOf(practiceId), (tx) => lapseOffer(tx, String(placeId))),
};
