import { setImmediate as breath } from "node:timers/promises";
import { aside, TooMuch } from "#kernel/aside/aside.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { directories } from "../../directory/service.ts";
import { findFields } from "../../fields/store.ts";
import { countryOf } from "../../phone/rules.ts";
import { type Place, tableBytes } from "../files.ts";
import { type Column, guess } from "../guessing/rules.ts";
import type { Likeness } from "../likeness/rules.ts";
import type { Asked, Reading } from "../reading/service.ts";
import { tableRefused } from "../refusal.ts";
import type { Choices, DateOrder, Preset } from "../rules.ts";
import type { Surroundings } from "../values/rules.ts";

export type Table = Extract<Reading, { readable: true }>;

const bounds = { ms: 30_000, megabytes: 384 };

/** A file's table, read in a thread of its own. Throws a refusal for what is none. */
export async function tableIn(input: Asked): Promise<Table> {
  const module = new URL("../reading/service.ts", import.meta.url);
  const read = await aside<Reading>({ module, call: "readTable", input }, bounds).catch((fault) => {
    throw fault instanceof TooMuch ? tableRefused("table_too_complex") : fault;
  });
  if (!read.readable) throw tableRefused(read.code, read.count);
  return read;
}

/** The table of an import, from its sealed file. Throws FileMissing, SealBroken, a refusal. */
export async function tableAt(house: House, place: Place, choices: Choices): Promise<Table> {
  return tableIn({ bytes: await tableBytes(house, place), encoding: choices.encoding });
}

/** What the practice is like, as far as reading needs it. */
export async function surroundings(tx: PracticeTx): Promise<Surroundings> {
  const practice = await practiceOf(tx);
  const today = tx.now.toZonedDateTimeISO(practice.timeZone).toPlainDate().toString();
  return { locale: practice.locale, country: countryOf(practice), today, fields: await findFields(tx) };
}

/** Columns with values enough to guess by; five of them are shown. */
export function columnsIn({ rows }: Table, headingsAt: number | null, most: number): Column[] {
  const below = rows.slice(headingsAt === null ? 0 : headingsAt + 1);
  return (rows[0] ?? []).map((_, at) => {
    const samples = new Set<string>();
    for (const row of below) {
      if (row[at]) samples.add(row[at].slice(0, 60));
      if (samples.size >= most) break;
    }
    return { heading: headingsAt === null ? "" : (rows[headingsAt]?.[at] ?? "").slice(0, 80), samples: [...samples] };
  });
}

/** What its columns seem to be. */
export function guessed(
  table: Table,
  headingsAt: number | null,
  around: Surroundings,
): Pick<Choices, "columns" | "dates"> & { preset: Preset | null } {
  const usual: DateOrder = around.country === "US" ? "mdy" : "dmy";
  const known = { fields: around.fields, usual, thisYear: Number(around.today.slice(0, 4)) };
  return guess(columnsIn(table, headingsAt, 500), known);
}

/** The lines with anything in them below the headings, with their numbers as a spreadsheet counts them. */
export function linesIn({ rows }: Table, headingsAt: number | null): { line: number; cells: string[] }[] {
  return rows.flatMap((cells, at) =>
    (headingsAt !== null && at <= headingsAt) || cells.every((cell) => cell === "") ? [] : [{ line: at + 1, cells }],
  );
}

const atOnce = 200;

/** Adds everybody whom the practice knows; `lines` says which of them came in with this file. */
export async function addKnown(
  tx: PracticeTx,
  likeness: Likeness,
  lines: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  let added = 0;
  for (const { client } of (await directories.of(tx)).inOrder()) {
    likeness.add(client, { id: client.id, line: lines.get(client.id) ?? null });
    added += 1;
    if (added % atOnce === 0) await breath();
  }
}
