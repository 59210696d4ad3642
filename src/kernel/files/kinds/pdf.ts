import type { Bytes } from "../bytes.ts";
import { UploadRefused } from "../upload-refused.ts";

/** What some programs leave behind the end. */
const tailBytes = 4_096;

/**
 * Whether a PDF has its end: the place of its table of contents stands there, and lies within the file. A download that
 * broke off has neither. The pages themselves are left to the viewer, which runs in the browser's cage.
 */
export async function checkPdf(bytes: Bytes): Promise<void> {
  const tail = (await bytes.read(bytes.size - tailBytes, bytes.size)).toString("latin1");
  const [, place] = /.*startxref\s+(\d{1,10})\s+%%EOF/s.exec(tail) ?? [];
  if (place === undefined || Number(place) >= bytes.size) throw new UploadRefused("unreadable");
}
