import { isDeepStrictEqual } from "node:util";
import { type CopiedRow, type CopiedTable, CopyRefused, type Json } from "./table.ts";

/** A column as it is written: its name in the table, and its type as Postgres says it. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

const moment = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,6})?)?([Zz]|[+-]\d\d(:?\d\d)?)?)?$/;
const span = /^[[(]"?([^",]+)"?,"?([^",]+)"?[\])]$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Counts that grow by one with each change: nobody comes near it, and above it they could not go on. */
const mostVersions = 1_000_000_000;

/**
 * A row of a copy as it may be kept. What stands open in it its table judges, but for what Postgres takes and this program cannot read:
 * an id written otherwise than we compare it, a time without end. What is sealed no table sees, so it is held to the shape that
 * its room gives it, the one a request is held to; a text that comes out of it otherwise than it went in is kept as it came out.
 * Throws CopyRefused, which says where, and never what.
 */
export function judged(table: CopiedTable, columns: ReadonlyMap<string, Column>, said: CopiedRow): CopiedRow {
  for (const [name, value] of Object.entries(said)) {
    const type = columns.get(name)?.type ?? "";
    if (value !== null && !(name in (table.sealed ?? {})) && !isReadable(type, value)) throw refused(table, name);
    if (name === "version" && Number(value) > mostVersions) throw refused(table, name);
  }
  const row: Record<string, Json> = { ...said };
  for (const [name, shape] of Object.entries(table.shapes ?? {})) {
    const value = said[name] ?? null;
    if (value === null) continue;
    const read = shape.safeParse(value);
    if (!read.success) throw refused(table, [name, ...(read.error.issues[0]?.path ?? []).filter(isOurs)].join("."));
    if (!isDeepStrictEqual(read.data, value)) row[name] = read.data as Json;
  }
  return row;
}

function isReadable(type: string, value: Json): boolean {
  if (type === "uuid") return typeof value === "string" && uuid.test(value);
  if (type === "date" || type.startsWith("timestamp")) return typeof value === "string" && moment.test(value);
  if (type !== "tstzrange") return true;
  const ends = typeof value === "string" ? span.exec(value) : null;
  return ends !== null && moment.test(ends[1] ?? "") && moment.test(ends[2] ?? "");
}

/** Names of members are ours to say; what somebody wrote as one is not. */
const isOurs = (part: PropertyKey): part is string => typeof part === "string" && /^[a-z][A-Za-z0-9]{0,30}$/.test(part);

const refused = ({ name }: CopiedTable, where: string): CopyRefused =>
  new CopyRefused(`One of ${name} is not as it should be (${where}).`);
