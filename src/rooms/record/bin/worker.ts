import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { type Job, systemOf } from "#kernel/jobs/job.ts";
import { sweepNow } from "../attachments/jobs.ts";
import { purgeLater, purgeTask } from "./jobs.ts";
import { fileIdsOf, purge } from "./store.ts";

/** Purges one note whose time in the bin is over: the database decides whether it is. */
export const purgeNote: Job = {
  task: purgeTask,
  run: (house, practiceId, { noteId }) =>
    house.db.inPractice(systemOf(practiceId), (tx) => purgeOrAskAgain(tx, String(noteId))),
};

/** The rows go now, the contents of its files by their own job once that is committed. */
async function purgeOrAskAgain(tx: PracticeTx, id: string): Promise<void> {
  const files = await fileIdsOf(tx, id);
  const next = await purge(tx, id);
  // The practice keeps signed notes for longer than it did; never sooner than tomorrow, were the clocks at odds.
  if (next !== null) return purgeLater(tx, id, later(next, tx.now.add({ hours: 24 })));
  for (const file of files) sweepNow(tx, file);
  audit(tx, { action: "note.purged", subject: { kind: "note", id }, detail: { files: files.length } });
}

function later(due: string, other: Temporal.Instant): string {
  return Temporal.Instant.compare(due, other) > 0 ? due : other.toString();
}
