import { StoreFull } from "#kernel/files/store.ts";
import { UploadRefused } from "#kernel/files/upload-refused.ts";
import { Problem } from "#kernel/http/problem.ts";
import { type ScanRefusal, scanRefusal } from "./contract.ts";

const sentences: Readonly<Record<ScanRefusal, readonly [status: 409 | 413 | 422 | 503, sentence: string]>> = {
  no_file: [422, "Send the scan as a part named “file” of a multipart form."],
  no_consent: [422, "Send what was agreed to as a field named “consent”, before the file."],
  empty: [422, "The file is empty."],
  too_large: [413, "The file is larger than 20 MB."],
  type_not_allowed: [422, "A scan is a PDF or a picture (JPEG, PNG, WebP, HEIC)."],
  unreadable: [422, "The file cannot be read: it is damaged, or not what it says it is."],
  storage_full: [409, "The practice has no room left for files. Remove some that are not needed, then add it again."],
  infected: [422, "The virus scanner found something in this file. Nothing of it was kept."],
  scan_unavailable: [
    503,
    "The virus scanner does not answer, and no file is added unseen. Try again in a few minutes.",
  ],
};

/** A scan that is not taken. Nothing of it is kept. */
export function scanRefused(reason: ScanRefusal): Problem {
  const [status, sentence] = sentences[reason];
  return new Problem(status, "upload_refused", sentence, { extra: { reason } });
}

/** What a fault is told as; null when it is none that the member can do anything about. */
export function problemOf(fault: unknown): Problem | null {
  if (fault instanceof Problem) return fault;
  if (fault instanceof UploadRefused) return scanRefused(scanRefusal.catch("unreadable").parse(fault.code));
  if (fault instanceof StoreFull)
    return new Problem(507, "disk_full", "There is no room left to keep this file. Nothing was changed.");
  return null;
}
