import { useMemo } from "react";

/** A column of the grid: a day, of everyone in view or of one therapist. */
export interface Column {
  /** "2026-05-12", or "2026-05-12_<member>" where therapists stand beside each other. */
  key: string;
  date: string;
  therapistId: string | null;
}

/** A column for each day; where therapists are named, one for each of them on each day. */
export function columnsOf(days: readonly string[], therapistIds: readonly string[] | null): Column[] {
  if (therapistIds === null) return days.map((date) => ({ key: date, date, therapistId: null }));
  return days.flatMap((date) =>
    therapistIds.map((therapistId) => ({ key: columnKey(date, therapistId), date, therapistId })),
  );
}

export function columnKey(date: string, therapistId: string | null): string {
  return therapistId === null ? date : `${date}_${therapistId}`;
}

/** The date and the therapist that a key names. */
export function columnNamed(key: string): Column {
  return { key, date: key.slice(0, 10), therapistId: key.slice(11) || null };
}

/** Whether what is in a therapist's calendar is drawn in a column. */
export function isIn(column: Pick<Column, "therapistId">, therapistId: string | null): boolean {
  return column.therapistId === null || therapistId === null || column.therapistId === therapistId;
}

/** The columns of the days in view, the same objects as long as nothing changes. */
export function useColumns(days: readonly string[], therapistIds: readonly string[] | null): readonly Column[] {
  return useMemo(() => columnsOf(days, therapistIds), [days, therapistIds]);
}
