import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Interval, merge, subtract } from "#kernel/time/interval.ts";
import { api } from "#web/client.ts";
import { type Column, isIn } from "./columns.ts";
import { rangeOf } from "./days.ts";
import { intervalOf, type Piece, piecesOf, type Times } from "./layout.ts";

/** Minutes of a day. */
export interface Minutes {
  from: number;
  to: number;
}

/** The hours in which therapists can be booked, by the therapist; who keeps no schedule is left out. */
export interface OpenHours {
  items: readonly (Times & { therapistId: string })[];
  without: readonly string[];
  /** Of what time this is known. */
  range: Interval;
}

/** The open hours of so many days from `first` on, of everyone or of one. Without `first` nothing is asked. */
export function hoursQuery(first: string | undefined, days: number, therapistId: string | null, zone: string) {
  const asked = {
    ...(first === undefined ? { from: "", to: "" } : rangeOf(first, days, zone)),
    ...(therapistId !== null && { therapistId }),
  };
  return queryOptions({
    queryKey: ["availability", "hours", asked],
    enabled: first !== undefined,
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<OpenHours> => {
      const answer = await api.GET("/availability/hours", { params: { query: asked }, signal });
      const range = intervalOf({ startsAt: asked.from, endsAt: asked.to });
      return { items: answer.data?.items ?? [], without: answer.data?.withoutSchedule ?? [], range };
    },
  });
}

/** The same of days in a row, as far as they are known. Nothing is shaded while they are not. */
export function useOpenHours(days: readonly string[], therapistId: string | null, zone: string): OpenHours | null {
  return useQuery(hoursQuery(days[0], days.length, therapistId, zone)).data ?? null;
}

/** What is open in each column, by its key; a column is missing where somebody in it keeps no schedule, since that says nothing. */
export function openIn(columns: readonly Column[], open: OpenHours, zone: string): Map<string, Minutes[]> {
  const pieces: (Piece & { therapistId: string })[] = open.items.flatMap((item, at) =>
    piecesOf({ id: String(at), ...item }, zone).map((piece) => ({ ...piece, therapistId: item.therapistId })),
  );
  const told = columns.filter((column) => !open.without.some((therapistId) => isIn(column, therapistId)));
  return new Map(
    told.map((column) => {
      const own = pieces.filter(({ date, therapistId }) => date === column.date && isIn(column, therapistId));
      return [column.key, merge(own.map(({ from, to }) => ({ from, to })))];
    }),
  );
}

/** What is closed of the hours shown, in minutes. */
export function closedOf(open: readonly Minutes[], hours: { first: number; last: number }): Minutes[] {
  return subtract([{ from: hours.first * 60, to: hours.last * 60 }], open);
}

/** The open minutes of each column, the same as long as nothing changes. */
export function useOpen(columns: readonly Column[], open: OpenHours | null, zone: string) {
  return useMemo(
    () => (open === null ? new Map<string, Minutes[]>() : openIn(columns, open, zone)),
    [columns, open, zone],
  );
}
