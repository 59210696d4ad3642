import { type TimelineEntry, type TimelineKind, timelineKinds } from "./contract.ts";

/** A place in the order of a timeline: after this entry. */
export type Position = Pick<TimelineEntry, "at" | "id">;

/** Entries of several sources in one order, newest first; those of one instant by id, as the sources sort them too. */
export function newestFirst(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries
    .map((entry) => ({ entry, at: Temporal.Instant.from(entry.at) }))
    .sort((a, b) => Temporal.Instant.compare(b.at, a.at) || (a.entry.id < b.entry.id ? 1 : -1))
    .map(({ entry }) => entry);
}

/** Of the kinds asked for (`note,file`; nothing means all) those that may be seen. */
export function kindsWanted(asked: string | undefined, seen: readonly TimelineKind[]): TimelineKind[] {
  const wanted = asked?.split(",") ?? timelineKinds;
  return seen.filter((kind) => wanted.includes(kind));
}

/** The cursor of a place: when and which, in base64url. */
export const cursorOf = ({ at, id }: Position): string =>
  btoa(`${at} ${id}`).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

/** The place a cursor names; null when it is none of ours. */
export function positionIn(cursor: string): Position | null {
  try {
    const [at = "", id = ""] = atob(cursor.replaceAll("-", "+").replaceAll("_", "/")).split(" ");
    return /^[0-9a-f-]{36}$/.test(id) ? { at: Temporal.Instant.from(at).toString(), id } : null;
  } catch {
    return null;
  }
}
