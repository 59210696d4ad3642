import { type Column, isIn } from "../columns.ts";
import { piecesOf } from "../layout.ts";
import type { Minutes } from "../shade.ts";
import type { BusyTime } from "./queries.ts";

/** A stretch of one day in which a member is busy elsewhere: what overlaps is one stretch. */
export interface Band extends Minutes {
  ids: readonly string[];
  therapistId: string;
  /** What it is, where that is the caller's own and known. */
  summaries: readonly string[];
}

const dayMinutes = 1440;

/** What is busy on each date, member by member, in the order of the day. */
export function bandsByDate(busy: readonly BusyTime[], zone: string): Map<string, Band[]> {
  const byDate = new Map<string, Band[]>();
  for (const one of [...busy].sort(byStart))
    for (const { date, from, to } of piecesOf(one, zone)) {
      const bands = byDate.get(date) ?? [];
      if (bands.length === 0) byDate.set(date, bands);
      lay(bands, one, { from, to });
    }
  return byDate;
}

/** What is drawn busy in each column, by its key. */
export function bandsIn(columns: readonly Column[], byDate: ReadonlyMap<string, Band[]>): Map<string, Band[]> {
  return new Map(
    columns.map((column) => {
      const bands = byDate.get(column.date) ?? [];
      return [column.key, bands.filter(({ therapistId }) => isIn(column, therapistId))];
    }),
  );
}

/** The part of a band within the hours that are drawn, or null. */
export function clipped<T extends Minutes>(band: T, { first, last }: { first: number; last: number }): T | null {
  const [from, to] = [Math.max(band.from, first * 60), Math.min(band.to, last * 60)];
  return from < to ? { ...band, from, to } : null;
}

export function isWholeDay({ from, to }: Minutes): boolean {
  return from <= 0 && to >= dayMinutes;
}

function lay(bands: Band[], { id, therapistId, summary }: BusyTime, { from, to }: Minutes): void {
  const summaries = summary === null ? [] : [summary];
  const at = bands.findLastIndex((band) => band.therapistId === therapistId);
  const last = bands[at];
  if (last === undefined || last.to <= from) bands.push({ from, to, ids: [id], therapistId, summaries });
  else
    bands[at] = {
      ...last,
      to: Math.max(last.to, to),
      ids: [...last.ids, id],
      summaries: [...new Set([...last.summaries, ...summaries])],
    };
}

const byStart = (a: BusyTime, b: BusyTime): number => a.time.from - b.time.from || (a.id < b.id ? -1 : 1);
