import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/universal";
import { checkedEntries } from "#kernel/files/kinds/zip.ts";
import { UploadRefused } from "#kernel/files/upload-refused.ts";
import { headPath } from "../../exporting/rules.ts";
import { encodingOf, textOf } from "../encodings/rules.ts";
import { type Encoding, importLimits } from "../rules.ts";
import { separatorOf } from "../separators/rules.ts";

export interface Asked {
  readonly bytes: Uint8Array;
  /** Null finds out. */
  readonly encoding: Encoding | null;
}

/** A table as it stands in the file: lines of cells, of one length, tidied and never worked out. */
export type Reading =
  | {
      readonly readable: true;
      readonly format: "csv" | "xlsx";
      readonly encoding: Encoding | null;
      readonly rows: string[][];
    }
  | { readonly readable: false; readonly code: ReadingFault; readonly count?: number };
type ReadingFault =
  | "table_unreadable"
  | "table_empty"
  | "too_many_columns"
  | "too_many_lines"
  | "old_workbook"
  | "data_not_table"
  | "own_export";

/**
 * Reads a table of clients: text of cells in any of several encodings, or the first sheet of a workbook. A formula is what
 * stands in it as text, or what the workbook says came of it. Runs in a thread of its own (`aside`).
 */
export async function readTable({ bytes, encoding }: Asked): Promise<Reading> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, 4).equals(oldWorkbook)) return { readable: false, code: "old_workbook" };
  try {
    if (file.subarray(0, 4).equals(zip)) return bounded({ format: "xlsx", encoding: null }, await sheetOf(file));
    const told = encoding ?? encodingOf(file);
    const text = textOf(file, told);
    if (looksLikeData(text)) return { readable: false, code: "data_not_table" };
    if (!looksLikeTable(text)) return { readable: false, code: "table_unreadable" };
    return bounded({ format: "csv", encoding: told }, cellsOf(text));
  } catch (fault) {
    if (fault instanceof OwnExport) return { readable: false, code: "own_export" };
    // Whatever a parser makes of a stranger's bytes, the answer is the same.
    return { readable: false, code: "table_unreadable" };
  }
}

const zip = Buffer.from("504b0304", "hex");
const oldWorkbook = Buffer.from("d0cf11e0", "hex");

/** Not a picture, a program or a page: words, of which few are unreadable. */
function looksLikeTable(text: string): boolean {
  const first = text.slice(0, 4_000);
  const strange = first.match(/(?![\t\n\f\r\u0085])\p{Cc}/gu)?.length ?? 0;
  return strange <= 5 && !first.includes("\0") && !/^\s*(<[!?a-z]|%PDF|\{\\rtf|BEGIN:VC)/i.test(first);
}

/** JSON, as FHIR and many programs give it: every comma in it would part a column. */
const looksLikeData = (text: string): boolean => /^\ufeff?\s*(\{\s*["}]|\[\s*[[{"\]])/.test(text);

/** What this program wrote itself is brought in whole, by another way. */
class OwnExport extends Error {}

function cellsOf(text: string): string[][] {
  const { separator, from } = separatorOf(text);
  return parse(text.slice(from), {
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    // One more than may be, so that it is seen that there are too many.
    to: importLimits.lines + 20,
    max_record_size: 2 * 1024 * 1024,
  });
}

async function sheetOf(file: Buffer): Promise<string[][]> {
  const read = async (start: number, end: number) => file.subarray(start, end);
  const entries = await checkedEntries({ size: file.length, read, all: async () => [file] as never });
  if (entries.some(({ name }) => name === headPath)) throw new OwnExport();
  if (!entries.some(({ name }) => name === "xl/workbook.xml")) throw new UploadRefused("type_not_allowed");
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const rows = await readSheet<string>(buffer, { parseNumber: asWritten });
  return rows.map((row) => row.map(cellText));
}

/** A number as somebody would read it: a phone of eleven digits is none in powers of ten. */
const asWritten = (digits: string): string => (/e/i.test(digits) ? String(Number(digits)) : digits);

function cellText(value: unknown): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return "";
    const written = value.toISOString();
    // A time without a day is one of the first days there are.
    return written < "1900-01-01" ? written.slice(11, 16) : written.slice(0, 10);
  }
  return value === null || value === undefined ? "" : String(value);
}

function bounded(
  { format, encoding }: { format: "csv" | "xlsx"; encoding: Encoding | null },
  raw: readonly (readonly string[])[],
): Reading {
  const rows = raw.map((row) => row.map(tidy));
  while (rows.length > 0 && isBlank(rows.at(-1)!)) rows.pop();
  if (rows.length === 0) return { readable: false, code: "table_empty" };
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== "") + 1), 0);
  if (width > importLimits.columns) return { readable: false, code: "too_many_columns", count: width };
  const full = rows.filter((row) => !isBlank(row)).length;
  if (full > importLimits.lines + 10) return { readable: false, code: "too_many_lines", count: full };
  const filled = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  return { readable: true, format, encoding, rows: filled };
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell === "");

/**
 * A cell without what nobody sees, cut where nothing is kept any more. An apostrophe before what a spreadsheet would take for
 * a formula is how exports keep it from being one, and no part of it.
 */
function tidy(cell: string): string {
  const text = cell
    .slice(0, importLimits.cell + 1)
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}|[\u200b\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}
