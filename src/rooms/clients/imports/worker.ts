import type { Job } from "#kernel/jobs/job.ts";
import { dropFile } from "./dropping/service.ts";
import { dropTask, undoTask, writeTask } from "./jobs.ts";
import { takeImportBack } from "./undoing/service.ts";
import { writeImport } from "./writing/service.ts";

/** Brings the clients of an import in. */
const write: Job = {
  task: writeTask,
  run: (house, practiceId, { importId }, { last }) => writeImport(house, practiceId, String(importId), last),
};

/** Takes an import back. */
const undo: Job = {
  task: undoTask,
  run: (house, practiceId, { importId }) => takeImportBack(house, practiceId, String(importId)),
};

/** Removes a file from which nothing more is read. */
const drop: Job = {
  task: dropTask,
  run: (house, practiceId, { importId, keyId, dueAt }) =>
    dropFile(house, practiceId, { importId: String(importId), keyId: wordOr(keyId), dueAt: wordOr(dueAt) }),
};

const wordOr = (value: unknown): string | null => (typeof value === "string" ? value : null);

export const importJobs: readonly Job[] = [write, undo, drop];
