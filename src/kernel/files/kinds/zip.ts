import type { Bytes } from "../bytes.ts";
import { UploadRefused } from "../upload-refused.ts";
import { type Entry, entriesOf } from "./zip-entries.ts";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const odt = "application/vnd.oasis.opendocument.text";

/** What a text with its pictures may unfold to. Markup shrinks to a fiftieth; what claims far more is there to fill disks. */
const mostUnfolded = 500_000_000;
const mostRatio = 100;
const alwaysUnfolded = 20_000_000;

/**
 * Which kind of text document a ZIP is, by the list of its entries alone: nothing is unfolded to find out. Throws
 * UploadRefused for any other ZIP, one with macros, one that claims to unfold to more than a document can be, and one
 * whose entries lie over one another.
 */
export async function documentOf(bytes: Bytes): Promise<string> {
  const entries = await checkedEntries(bytes);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("[Content_Types].xml") && names.has("word/document.xml")) {
    if (entries.some(({ name }) => /vbaproject\.bin$/i.test(name))) throw new UploadRefused("type_not_allowed");
    return docx;
  }
  if (names.has("content.xml") && (await declares(bytes, entries, odt))) return odt;
  throw new UploadRefused("type_not_allowed");
}

/** The entries of a ZIP that unfolds to what it may. Throws UploadRefused for a broken one and for a bomb. */
export async function checkedEntries(bytes: Bytes): Promise<Entry[]> {
  const entries = await entriesOf(bytes);
  refuseBomb(entries, bytes.size);
  return entries;
}

function refuseBomb(entries: readonly Entry[], size: number): void {
  const unfolded = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unfolded > mostUnfolded || unfolded > alwaysUnfolded + size * mostRatio) throw new UploadRefused("unreadable");
  let free = 0;
  for (const { at, compressedSize, name } of [...entries].sort((a, b) => a.at - b.at)) {
    if (at < free) throw new UploadRefused("unreadable");
    free = at + 30 + Buffer.byteLength(name) + compressedSize;
  }
  if (free > size) throw new UploadRefused("unreadable");
}

/** An open document begins with its type, in the clear. */
async function declares(bytes: Bytes, entries: readonly Entry[], type: string): Promise<boolean> {
  const first = entries.find(({ name }) => name === "mimetype");
  if (first?.at !== 0) return false;
  const head = await bytes.read(0, 1_024);
  const from = 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  return head.toString("latin1", from, from + first.size) === type;
}
