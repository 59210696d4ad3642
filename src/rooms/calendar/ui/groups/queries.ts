import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { AttendanceLine } from "../../groups/attending/contract.ts";
import type { Group } from "../../groups/contract.ts";
import type { Attendance } from "../../groups/rules.ts";

/** One group whole: sessions, places, waiting list. */
export const groupQuery = (id: string) =>
  queryOptions({
    queryKey: ["groups", id],
    queryFn: async ({ signal }): Promise<Group | null> => {
      const { data } = await api.GET("/groups/{id}", { params: { path: { id } }, signal });
      return data ?? null;
    },
  });

/** Who is expected at a session, and who came. */
export const attendancesQuery = (id: string) =>
  queryOptions({
    queryKey: ["groups", "attendances", id],
    queryFn: async ({ signal }): Promise<AttendanceLine[]> => {
      const { data } = await api.GET("/appointments/{id}/attendances", { params: { path: { id } }, signal });
      return data?.items ?? [];
    },
  });

/** Gives a client a place or, in a full group, a turn on the waiting list. */
export async function join(queries: QueryClient, id: string, clientId: string): Promise<Group> {
  const { data } = await api.POST("/groups/{id}/places", {
    params: { path: { id } },
    body: { clientId, waiting: true },
  });
  return keep(queries, data as Group);
}

export type PlaceAct = "leave" | "return" | "accept" | "decline";

export async function actOnPlace(queries: QueryClient, id: string, placeId: string, act: PlaceAct): Promise<Group> {
  const { data } = await api.POST(`/groups/{id}/places/{placeId}/${act}`, { params: { path: { id, placeId } } });
  return keep(queries, data as Group);
}

/** Cancels a group with its sessions to come, or takes that back. */
export async function actOnGroup(queries: QueryClient, id: string, act: "cancel" | "restore"): Promise<Group> {
  const { data } = await api.POST(`/groups/{id}/${act}`, { params: { path: { id } }, body: {} });
  return keep(queries, data as Group);
}

export async function noteAttendance(
  queries: QueryClient,
  id: string,
  item: { clientId: string; state: Attendance | null },
): Promise<void> {
  const { queryKey } = attendancesQuery(id);
  const { data } = await api.PUT("/appointments/{id}/attendances", {
    params: { path: { id } },
    body: { items: [item] },
  });
  if (data) queries.setQueryData(queryKey, data.items);
  freshen(queries);
}

/** The group as it is now, in the place of what was known; lists of visits show its numbers too. */
export function keep(queries: QueryClient, group: Group): Group {
  queries.setQueryData(groupQuery(group.id).queryKey, group);
  freshen(queries);
  return group;
}

function freshen(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: ["appointments"] });
  void queries.invalidateQueries({ queryKey: ["appointment"] });
  void queries.invalidateQueries({ queryKey: ["groups", "attendances"] });
  void queries.invalidateQueries({ queryKey: ["clients"], predicate: ({ queryKey }) => queryKey[1] !== "directory" });
}
