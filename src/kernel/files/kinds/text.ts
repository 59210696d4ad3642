import { type Bytes, type Content, sniffBytes } from "../bytes.ts";
import { UploadRefused } from "../upload-refused.ts";

/** What a program or a browser would run, or another program open, rather than a person read. */
const markup = /^\ufeff?\s*(<[!?/a-z]|#!|%!PS|\{\\rtf)/i;

/** Whether these first bytes are words, in UTF-8, in UTF-16 with its mark, or in a code page of one byte a letter. */
export function looksLikeText(first: Buffer): boolean {
  if (first.length === 0) return false;
  const wide = wideOf(first);
  // A letter of two bytes may be cut at the end.
  if (wide) return isWords(wide.decode(first.subarray(0, first.length & ~1), { stream: true }));
  return !first.some(isControl);
}

/** TXT or CSV, or null when it is text that is not for reading. */
export function textType(first: Buffer): Content | null {
  const text = (wideOf(first) ?? new TextDecoder()).decode(first);
  if (markup.test(text)) return null;
  return { mediaType: isTable(text) ? "text/csv" : "text/plain", kind: "document" };
}

/** Reads all of a text. Throws UploadRefused when there is anything in it that no text holds. */
export async function checkText(bytes: Bytes): Promise<void> {
  const wide = wideOf(await bytes.read(0, 2));
  try {
    for await (const chunk of await bytes.all()) {
      const words = wide ? isWords(wide.decode(chunk, { stream: true })) : !chunk.some(isControl);
      if (!words) throw new UploadRefused("unreadable");
    }
    wide?.decode();
  } catch (fault) {
    throw fault instanceof TypeError ? new UploadRefused("unreadable") : fault;
  }
}

function wideOf(first: Uint8Array): TextDecoder | null {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder("utf-16le", { fatal: true });
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder("utf-16be", { fatal: true });
  return null;
}

const isWords = (text: string): boolean => !/(?![\t\n\f\r\u0085])\p{Cc}/u.test(text);

/** All control characters but tab, line feed, form feed and carriage return. */
const isControl = (byte: number): boolean =>
  byte < 0x20 ? byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 : byte === 0x7f;

/** Several lines, all cut into the same number of fields by the same sign, as far as one sees; in prose a space follows it. */
function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/).slice(0, 20);
  // The last one may be cut.
  if (lines.length > 1 || text.length >= sniffBytes) lines.pop();
  const full = lines.filter((line) => line !== "").map((line) => line.replace(/"[^"]*"/g, ""));
  if (full.length < 2) return false;
  return [",", ";", "\t"].some((sign) => {
    const counts = new Set(full.map((line) => line.split(sign).length));
    const [fields = 1] = counts;
    return counts.size === 1 && fields > 1 && !full.some((line) => line.includes(`${sign} `) || line === sign);
  });
}
