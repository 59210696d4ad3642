import { Problem } from "#kernel/http/problem.ts";
import type { UploadRefusal } from "../contract.ts";

const sentences: Readonly<Record<UploadRefusal, readonly [status: 409 | 413 | 422 | 503, sentence: string]>> = {
  no_file: [422, "Send the file as a part named “file” of a multipart form."],
  empty: [422, "The file is empty."],
  too_large: [413, "The file is larger than 100 MB."],
  picture_too_large: [413, "A picture may have at most 50 MB."],
  type_not_allowed: [
    422,
    "Pictures (JPEG, PNG, WebP, GIF, HEIC), PDF, audio (MP3, M4A, WAV, OGG, FLAC, WebM), video (MP4, WebM) and documents (DOCX, ODT, TXT, CSV) are taken.",
  ],
  too_many_pixels: [422, "The picture has more than 60 megapixels."],
  unreadable: [422, "The file cannot be read: it is damaged, or not what it says it is."],
  note_not_found: [422, "This is no note of the client."],
  note_signed: [409, "The note is signed; what belongs to it stays as it was."],
  storage_full: [409, "The practice has no room left for files. Remove some that are not needed, then add it again."],
  infected: [422, "The virus scanner found something in this file. Nothing of it was kept."],
  scan_unavailable: [
    503,
    "The virus scanner does not answer, and no file is added unseen. Try again in a few minutes.",
  ],
};

/** An upload that is not taken. Nothing of it is kept. */
export function uploadRefused(reason: UploadRefusal): Problem {
  const [status, sentence] = sentences[reason];
  return new Problem(status, "upload_refused", sentence, { extra: { reason } });
}
