import { UploadRefused } from "#kernel/files/upload-refused.ts";
import { Problem } from "#kernel/http/problem.ts";
import { type PhotoRefusal, photoRefusal } from "./contract.ts";

const sentences: Readonly<Record<PhotoRefusal, readonly [status: 413 | 422, sentence: string]>> = {
  empty: [422, "The file is empty."],
  too_large: [413, "A picture of a client may have at most 20 MB."],
  type_not_allowed: [422, "A picture is a JPEG, PNG, WebP, GIF or HEIC."],
  too_many_pixels: [422, "The picture has more than 60 megapixels."],
  unreadable: [422, "The picture cannot be drawn: it is damaged, or not what it says it is."],
};

/** A picture that is not taken. The one that was there stays. */
export function photoRefused(reason: PhotoRefusal): Problem {
  const [status, sentence] = sentences[reason];
  return new Problem(status, "upload_refused", sentence, { extra: { reason } });
}

/** A fault of drawing as it is told; any other as it came. */
export const toldFault = (fault: unknown): unknown =>
  fault instanceof UploadRefused ? photoRefused(photoRefusal.catch("unreadable").parse(fault.code)) : fault;
