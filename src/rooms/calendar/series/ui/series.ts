import { useQuery } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { Appointment, AppointmentDetail } from "../../contract.ts";
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
}

/** Which dates are free, asked anew whenever the calendar changes; nothing is held by asking. */
export function useSeriesPreview(asked: NewSeries | null) {
  return useQuery({
    queryKey: ["conflicts", "series", asked],
    enabled: asked !== null,
    staleTime: 0,
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
  const body = { scope: "all" as const, from: occurrences[0]?.id ?? "", notify: false };
  await api.POST("/appointment-series/{id}/cancel", { params: { path: { id } }, body });
}
