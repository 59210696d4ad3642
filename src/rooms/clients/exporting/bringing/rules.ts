import type { Copied, CopiedRow } from "#kernel/copying/table.ts";
import { type ExportHead, exportFormat, exportVersion } from "../rules.ts";

/** Why what somebody brings is not one of our own exports of a practice; the sentence stands on the command line. */
export class NotOurs extends Error {
  override readonly name = "NotOurs";
}

/** What an archive says of itself. Throws NotOurs. */
export function headOfArchive(said: unknown): ExportHead {
  const head = (said ?? {}) as Partial<ExportHead>;
  if (head.format !== exportFormat) throw new NotOurs("This is no export of this program.");
  if (head.version !== exportVersion)
    throw new NotOurs(`This export is of version ${head.version}; this program reads version ${exportVersion}.`);
  if (head.scope !== "practice")
    throw new NotOurs(
      "This is the record of clients, to be read. Only the export of a whole practice can be brought in.",
    );
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(head.practiceId)))
    throw new NotOurs("This export does not say of which practice it is.");
  return head as ExportHead;
}

/** Without the rows that name one of these clients: whoever was erased is nobody's partner or parent any more. */
export function withoutGone(rows: Copied, gone: ReadonlySet<string>): Copied {
  if (gone.size === 0) return rows;
  const names = (row: CopiedRow) => Object.values(row).some((value) => typeof value === "string" && gone.has(value));
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, list.filter((row) => !names(row))]));
}

/** Lists of rows by name, as every JSON file of an archive holds them. What the rows say their tables judge. Throws NotOurs. */
export function rowsOf(said: unknown, path: string): Copied {
  const isRow = (row: unknown): row is CopiedRow => typeof row === "object" && row !== null && !Array.isArray(row);
  const isList = (list: unknown): list is CopiedRow[] => Array.isArray(list) && list.every(isRow);
  if (!isRow(said) || !Object.values(said).every(isList)) throw new NotOurs(`${path} holds no lists of rows.`);
  return said as unknown as Copied;
}
