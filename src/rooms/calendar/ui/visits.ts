import { queryOptions } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { Appointment } from "../contract.ts";
import type { Range } from "./days.ts";

/** All lists of visits; each further key is the range it holds. */
export const visitsKey = ["appointments"] as const;

/** Which visits a list holds: those that touch the range, of one therapist when one is named. */
export interface VisitsAsked extends Range {
  therapistId?: string;
}

/** The visits of a range, names included. One request, whatever is shown of them. */
export function visitsQuery(asked: VisitsAsked) {
  return queryOptions({
    queryKey: [...visitsKey, asked],
    staleTime: 5_000,
    queryFn: async ({ signal }): Promise<Appointment[]> => {
      const { data } = await api.GET("/appointments", { params: { query: asked }, signal });
      return data?.items ?? [];
    },
  });
}
