import { type QueryClient, useQuery } from "@tanstack/react-query";
import type { Appointment } from "../../contract.ts";
import type { Series } from "../contract.ts";
import { readRule, writeRule } from "../rule/rules.ts";
import { dayOf } from "./choosing.ts";
import { changeSeries, placeSeries, previewChange, type SeriesChange } from "./series.ts";

/** What brings back all that were called off together, and how many would come; null where one step does not. */
export function useAgain(visit: Appointment, series: Series, wanted: boolean) {
  const rule = ruleBefore(series);
  return useQuery({
    queryKey: ["conflicts", "series", series.id, "again", visit.id, rule],
    enabled: wanted && rule !== null && visit.status === "cancelled" && visit.series?.detached === false,
    retry: false,
    queryFn: async ({ signal }): Promise<{ change: SeriesChange; count: number } | null> => {
      if (rule === null) return null;
      const change = { scope: "all", from: visit.id, rule } as const;
      const { items } = await previewChange(series.id, change, signal);
      const back = items.filter(({ does, free }) => does === "restore" && free);
      if (back.length < 2 || items.some(({ does }) => does === "cancel" || does === "move")) return null;
      // Dates that were never booked stay out, and so do those that were taken by another since.
      const others = items.filter(({ does, free }) => does === "book" || (does === "restore" && !free));
      return { change: { ...change, skip: others.map(dayOf) }, count: back.length };
    },
  });
}

/** Brings them back, on screen too. */
export async function again(queries: QueryClient, series: Series, change: SeriesChange): Promise<void> {
  placeSeries(queries, await changeSeries(series.id, change));
}

/** The rule as it was before dates were called off: a series that has ended keeps it, one that was cut short goes on to the last of them. */
function ruleBefore({ rule, endedAt, occurrences }: Series): string | null {
  if (endedAt !== null) return rule;
  const read = readRule(rule);
  const last = occurrences.findLast(({ status, detached }) => status === "cancelled" && !detached);
  if ("mistake" in read || last === undefined) return null;
  return writeRule({ ...read.rule, count: null, until: dayOf(last) });
}
