import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey } from "#web/client.ts";
import type { BodyChart, Mark } from "../../charts/contract.ts";

type Page = { items: BodyChart[]; nextCursor: string | null };

/** The charts of a client, newest first, a page at a time. */
export const chartsQuery = (clientId: string) =>
  infiniteQueryOptions({
    queryKey: ["body-charts", clientId],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor, signal }): Promise<Page> => {
      const params = { path: { id: clientId }, query: { cursor, limit: 50 } };
      const { data } = await api.GET("/clients/{id}/body-charts", { params, signal });
      return (data as Page | undefined) ?? { items: [], nextCursor: null };
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** The chart of a note; null when it has none. */
export const noteChartQuery = (clientId: string, noteId: string | null) =>
  queryOptions({
    queryKey: ["body-charts", clientId, "note", noteId],
    enabled: noteId !== null && clientId !== "",
    queryFn: async ({ signal }): Promise<BodyChart | null> => {
      const params = { path: { id: clientId }, query: { noteId: noteId ?? "", limit: 1 } };
      const { data } = await api.GET("/clients/{id}/body-charts", { params, signal });
      return ((data as Page | undefined)?.items[0] as BodyChart | undefined) ?? null;
    },
  });

export async function drawChart(body: { clientId: string; noteId?: string; marks?: Mark[] }): Promise<BodyChart> {
  const headers = { "Idempotency-Key": idempotencyKey() };
  const { data } = await api.POST("/body-charts", { body, headers });
  return data as BodyChart;
}

export async function readChart(id: string): Promise<BodyChart> {
  const { data } = await api.GET("/body-charts/{id}", { params: { path: { id } } });
  return data as BodyChart;
}

/** `leaving`: the page goes away, and the browser is to send it all the same. */
export async function writeChart(
  id: string,
  version: number,
  marks: readonly Mark[],
  leaving = false,
): Promise<BodyChart> {
  const { data } = await api.PATCH("/body-charts/{id}", {
    params: { path: { id } },
    headers: { "If-Match": `"${version}"` },
    body: { marks: [...marks] },
    keepalive: leaving,
  });
  return data as BodyChart;
}

export async function removeChart(id: string): Promise<void> {
  await api.DELETE("/body-charts/{id}", { params: { path: { id } } });
}
