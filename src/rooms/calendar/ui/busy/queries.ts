import { queryOptions, type UseQueryResult, useQueries } from "@tanstack/react-query";
import type { Interval } from "#kernel/time/interval.ts";
import { api } from "#web/client.ts";
import { type Range, rangeOf } from "../days.ts";
import { intervalOf, type Times } from "../layout.ts";
import type { Span } from "../spans.ts";

/** A stretch that a calendar kept elsewhere holds of a member's time; what it is, only they are told. */
export interface BusyTime extends Times {
  id: string;
  therapistId: string;
  summary: string | null;
  /** The same times in epoch milliseconds: they are compared sixty times a second. */
  time: Interval;
}

/** The busy times of a range, of everyone; live events and imports say when they are old. */
export function busyQuery(asked: Range) {
  return queryOptions({
    queryKey: ["busy-times", asked],
    staleTime: 300_000,
    queryFn: async ({ signal }): Promise<BusyTime[]> => {
      const { data } = await api.GET("/busy-times", { params: { query: asked }, signal });
      return (data?.items ?? []).map((item) => ({ ...item, time: intervalOf(item) }));
    },
  });
}

/** The busy times of some spans, asked for beside their visits; nothing waits for them, and without an answer there are none. */
export function useBusy(spans: readonly Span[], zone: string): readonly BusyTime[] {
  return useQueries({
    queries: spans.map(({ date, days }) => busyQuery(rangeOf(date, days, zone))),
    combine: together,
  });
}

// Stands outside, so that the list stays the same as long as its parts do.
function together(results: readonly UseQueryResult<BusyTime[]>[]): readonly BusyTime[] {
  // One that lasts over the end of a week stands in both.
  return [...new Map(results.flatMap(({ data }) => data ?? []).map((one) => [one.id, one])).values()];
}
