import type { Attendance, PlaceState } from "../groups/rules.ts";

/** Which of two places in one group a single client keeps: a seat before an offer, an offer before waiting; else their own. */
export function placeToEnd<Place extends { readonly state: PlaceState }>(theirs: Place, own: Place): Place {
  return weight[theirs.state] > weight[own.state] ? own : theirs;
}

const weight: Readonly<Record<PlaceState, number>> = { joined: 3, offered: 2, waiting: 1, left: 0 };

/** Whoever came as one of two came; whoever was excused as one of two did not just stay away. */
export const attendanceOfBoth = (one: Attendance, other: Attendance): Attendance =>
  ranked.find((state) => state === one || state === other) ?? one;

const ranked: readonly Attendance[] = ["attended", "excused", "no_show"];
