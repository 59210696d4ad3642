import { keepPreviousData, type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { Appointment, AppointmentDetail, Notify } from "../../contract.ts";
import { freshen, placeVisit, type VisitChange } from "../../ui/changes.ts";
import { visitsKey } from "../../ui/visits.ts";
import type { Preview, Series } from "../contract.ts";

/** What is asked of a series: a visit, and how it repeats. */
export interface NewSeries {
  clientId: string;
  therapistId?: string;
  serviceId?: string | null;
  locationId?: string | null;
  startsAt: string;
  endsAt: string;
  rule: string;
  notes?: string | null;
  skip?: string[];
  override?: { reason: string };
}

/** What becomes of several visits of a series. */
export interface SeriesChange extends VisitChange {
  scope: Scope;
  /** The visit in hand. */
  from: string;
  rule?: string;
  skip?: string[];
  includeExceptions?: boolean;
}

export type Scope = "following" | "all";

export const seriesKey = ["series"] as const;

/** A series with the state of each of its visits. */
export const seriesQuery = (id: string) =>
  queryOptions({
    queryKey: [...seriesKey, id],
    staleTime: 5_000,
    queryFn: async ({ signal }): Promise<Series> => {
      const { data } = await api.GET("/appointment-series/{id}", { params: { path: { id } }, signal });
      return data as Series;
    },
  });

/**
 * Which dates are free, asked anew whenever the calendar changes; nothing is held by asking. Those of the question before stand until
 * the new ones are there, so that the focus among them is not lost.
 */
export function useSeriesPreview(asked: NewSeries | null) {
  return useQuery({
    queryKey: ["conflicts", "series", asked],
    enabled: asked !== null,
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const { data } = await api.POST("/appointment-series", {
        params: { query: { preview: "1" } },
        body: asked!,
        signal,
      });
      return data as Preview;
    },
  });
}

/** Books a series; answers its id and its first visit. */
export async function bookSeries(body: NewSeries, key: string): Promise<{ series: Series; visit: Appointment }> {
  const { data } = await api.POST("/appointment-series", { body, headers: { "Idempotency-Key": key } });
  const series = data as Series;
  const path = { id: series.occurrences[0]?.id ?? "" };
  const first = await api.GET("/appointments/{id}", { params: { path } });
  return { series, visit: first.data as AppointmentDetail };
}

/** Takes a booking back: all visits, and nobody is told. */
export async function cancelSeries({ id, occurrences }: Series): Promise<void> {
  await endSeries(id, { scope: "all", from: occurrences[0]?.id ?? "", notify: false });
}

/** What a change would do, without doing it. */
export async function previewChange(id: string, body: SeriesChange, signal?: AbortSignal): Promise<Preview> {
  const params = { path: { id }, query: { preview: "1" as const } };
  const { data } = await api.PATCH("/appointment-series/{id}", { params, body, signal });
  return data as Preview;
}

/** What would be cancelled, without doing it. */
export async function previewEnd(
  id: string,
  body: { scope: Scope; from: string },
  signal?: AbortSignal,
): Promise<Preview> {
  const params = { path: { id }, query: { preview: "1" as const } };
  const { data } = await api.POST("/appointment-series/{id}/cancel", { params, body, signal });
  return data as Preview;
}

/** Changes several visits of a series; answers the one they then belong to. */
export async function changeSeries(id: string, body: SeriesChange): Promise<Series> {
  const { data } = await api.PATCH("/appointment-series/{id}", { params: { path: { id } }, body });
  return data as Series;
}

/** Cancels several visits of a series. */
export async function endSeries(
  id: string,
  body: { scope: Scope; from: string; reason?: string; notify?: Notify },
): Promise<Series> {
  const { data } = await api.POST("/appointment-series/{id}/cancel", { params: { path: { id } }, body });
  return data as Series;
}

/** Puts the visits of a series where they stand now, and asks again for all of them. */
export function placeSeries(queries: QueryClient, series: Series): void {
  const now = new Map(series.occurrences.map((one) => [one.id, one]));
  const known = queries.getQueriesData<Appointment[]>({ queryKey: visitsKey }).flatMap(([, items]) => items ?? []);
  for (const visit of new Map(known.map((one) => [one.id, one])).values()) {
    const one = now.get(visit.id);
    if (one === undefined) continue;
    const { startsAt, endsAt, status, slot, detached, version } = one;
    placeVisit(queries, { ...visit, startsAt, endsAt, status, version, series: { id: series.id, slot, detached } });
  }
  freshen(queries);
}
