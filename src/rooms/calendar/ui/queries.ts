import { queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { memberName, useMembers } from "#rooms/practices/ui/door.tsx";
import { api } from "#web/client.ts";
import type { Appointment } from "../contract.ts";
import { rangeOf } from "./days.ts";
import { visitsQuery } from "./visits.ts";

/** The visits of whole weeks, each by its first date, as one list; `pending` until all of them are there. */
export function useWeeks(weeks: readonly string[], zone: string) {
  return useQueries({
    queries: weeks.map((week) => visitsQuery(rangeOf(week, 7, zone))),
    combine: (results) => ({
      visits: distinct(results.flatMap(({ data }) => data ?? [])),
      pending: results.some(({ isPending }) => isPending),
      error: results.find(({ error }) => error !== null)?.error ?? null,
      again: () => void Promise.all(results.map(({ refetch }) => refetch())),
    }),
  });
}

/** One visit with the reasons that were given. */
export const visitQuery = (id: string) =>
  queryOptions({
    queryKey: ["appointment", id],
    queryFn: async () => {
      const { data } = await api.GET("/appointments/{id}", { params: { path: { id } } });
      return data ?? null;
    },
  });

export interface Therapist {
  id: string;
  name: string;
}

/** Those who see clients: everyone but assistants. */
export function useTherapists(): readonly Therapist[] {
  const { data } = useMembers();
  return useMemo(() => {
    const seeing = (data ?? []).filter(({ role }) => role !== "assistant");
    return seeing.map((member) => ({ id: member.id, name: memberName(member) }));
  }, [data]);
}

interface ConflictsAsked {
  therapistId?: string;
  startsAt: string;
  endsAt: string;
  except?: string;
  serviceId?: string;
  locationId?: string;
}

/** What already stands where a visit is meant to go. Asked anew for every wish; nothing is asked while there is none. */
export function useConflicts(asked: ConflictsAsked | null) {
  return useQuery({
    queryKey: ["conflicts", asked],
    enabled: asked !== null,
    staleTime: 0,
    queryFn: async ({ signal }) => {
      if (asked === null) return [];
      const { data } = await api.GET("/appointments/conflicts", { params: { query: asked }, signal });
      return data?.conflicts ?? [];
    },
  });
}

/** The note of a client's visit, where the list only says that there is one. */
export function useNoteOf(visit: Appointment, clientId: string) {
  return useQuery({
    queryKey: ["appointment", visit.id, "note"],
    enabled: visit.badges.note !== undefined,
    queryFn: async () => {
      const { data } = await api.GET("/clients/{id}/timeline", {
        params: { path: { id: clientId }, query: { kind: "note", limit: 100 } },
      });
      return data?.items ?? [];
    },
    select: (items) => items.find((item) => item.kind === "note" && item.appointmentId === visit.id)?.id ?? null,
  });
}

// A visit over midnight at the end of a week stands in both.
function distinct(visits: readonly Appointment[]): Appointment[] {
  return [...new Map(visits.map((visit) => [visit.id, visit])).values()];
}
