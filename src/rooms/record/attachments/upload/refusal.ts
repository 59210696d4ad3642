import { Problem } from "#kernel/http/problem.ts";
import type { UploadRefusal } from "../contract.ts";

const sentences: Readonly<Record<UploadRefusal, readonly [status: 409 | 413 | 422, sentence: string]>> = {
  no_file: [422, "Send the file as a part named “file” of a multipart form."],
  empty: [422, "The file is empty."],
  too_large: [413, "The file is larger than 25 MB."],
  type_not_allowed: [422, "Only pictures (JPEG, PNG, WebP, GIF, HEIC) and PDFs are taken."],
  too_many_pixels: [422, "The picture has more than 60 megapixels."],
  unreadable: [422, "The picture cannot be read: it is damaged, or not what it says it is."],
  note_not_found: [422, "This is no note of the client."],
  note_signed: [409, "The note is signed; what belongs to it stays as it was."],
};

/** An upload that is not taken. Nothing of it is kept. */
export function uploadRefused(reason: UploadRefusal): Problem {
  const [status, sentence] = sentences[reason];
  return new Problem(status, "upload_refused", sentence, { extra: { reason } });
}
