import { type QueryClient, queryOptions, type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { memberName, useMembers } from "#rooms/practices/ui/door.tsx";
import { api } from "#web/client.ts";
import type { Appointment, AppointmentDetail } from "../contract.ts";
import { rangeOf } from "./days.ts";
import type { Span } from "./spans.ts";
import { visitsQuery } from "./visits.ts";

/**
 * The visits of some spans of days as one list; `pending` until all of them are there, `begun` when the first one is. An error of what
 * is there already is none: it is shown, and asked for again by itself.
 */
export function useSpans(spans: readonly Span[], zone: string) {
  return useQueries({
    queries: spans.map(({ date, days }) => visitsQuery(rangeOf(date, days, zone))),
    combine: together,
  });
}

/** The visits of whole weeks, each by its first date. */
export function useWeeks(weeks: readonly string[], zone: string) {
  const spans = weeks.map((date) => ({ date, days: 7 }));
  return useSpans(spans, zone);
}

// Stands outside, so that the list stays the same as long as its parts do.
function together(results: readonly UseQueryResult<Appointment[]>[]) {
  return {
    visits: distinct(results.flatMap(({ data }) => data ?? [])),
    pending: results.some(({ isPending }) => isPending),
    begun: results[0]?.isPending === false,
    error: results.find(({ error, data }) => error !== null && data === undefined)?.error ?? null,
    again: () => void Promise.all(results.map(({ refetch }) => refetch())),
  };
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

/** A visit as it stands now, with the reasons that were given. */
export async function standing(queries: QueryClient, visit: Appointment): Promise<AppointmentDetail> {
  const detail = await queries.fetchQuery({ ...visitQuery(visit.id), staleTime: 0 });
  if (detail === null) throw new Error("An appointment was answered by nothing.");
  return detail;
}

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
export const conflictsQuery = (asked: ConflictsAsked | null) =>
  queryOptions({
    queryKey: ["conflicts", asked],
    enabled: asked !== null,
    staleTime: 0,
    queryFn: async ({ signal }) => {
      if (asked === null) return [];
      const { data } = await api.GET("/appointments/conflicts", { params: { query: asked }, signal });
      return data?.conflicts ?? [];
    },
  });

export const useConflicts = (asked: ConflictsAsked | null) => useQuery(conflictsQuery(asked));

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
