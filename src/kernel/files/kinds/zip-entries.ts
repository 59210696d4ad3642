import type { Bytes } from "../bytes.ts";
import { UploadRefused } from "../upload-refused.ts";

/** One entry of a ZIP as its central directory has it. */
export interface Entry {
  readonly name: string;
  readonly at: number;
  readonly compressedSize: number;
  /** As it claims. */
  readonly size: number;
}

const mostEntries = 5_000;
const mostDirectoryBytes = 2 * 1024 * 1024;
const endBytes = 22;
const mostCommentBytes = 65_535;
const signatures = { end: 0x06054b50, central: 0x02014b50 };
/** Stored and deflated; nothing else is in a document. */
const methods = new Set([0, 8]);

/** The entries of a ZIP, read from its end. Throws UploadRefused when they are not all there, or nothing a document holds. */
export async function entriesOf(bytes: Bytes): Promise<Entry[]> {
  const tailAt = Math.max(0, bytes.size - endBytes - mostCommentBytes);
  const tail = await bytes.read(tailAt, bytes.size);
  const end = endIn(tail);
  if (end < 0) throw broken();
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const from = tail.readUInt32LE(end + 16);
  // Larger files have larger numbers elsewhere (ZIP64); no document of ours is so large.
  if (count > mostEntries || size > mostDirectoryBytes || from + size > tailAt + end) throw broken();
  const directory = await bytes.read(from, from + size);
  const entries: Entry[] = [];
  let at = 0;
  for (let nth = 0; nth < count; nth++) {
    const entry = entryAt(directory, at);
    entries.push(entry);
    at = entry.next;
  }
  return entries;
}

/** Where the end record stands; a comment may follow it, of just the length that it says. */
function endIn(tail: Buffer): number {
  for (let at = tail.length - endBytes; at >= 0; at--)
    if (tail.readUInt32LE(at) === signatures.end && at + endBytes + tail.readUInt16LE(at + 20) === tail.length)
      return at;
  return -1;
}

function entryAt(directory: Buffer, at: number): Entry & { next: number } {
  if (at + 46 > directory.length || directory.readUInt32LE(at) !== signatures.central) throw broken();
  const encrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
  const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
  const name = directory.toString("utf8", at + 46, nameEnd);
  if (encrypted || !methods.has(directory.readUInt16LE(at + 10)) || leadsAway(name)) throw broken();
  return {
    name,
    at: directory.readUInt32LE(at + 42),
    compressedSize: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    next: nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32),
  };
}

const leadsAway = (name: string): boolean => /^[/\\]|(^|[/\\])\.\.([/\\]|$)|\0/.test(name);

const broken = () => new UploadRefused("unreadable");
