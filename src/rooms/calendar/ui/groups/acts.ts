import type { QueryClient } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { isProblem } from "#web/problem.ts";
import type { Notify } from "../../contract.ts";
import type { Group } from "../../groups/contract.ts";
import type { Attendance } from "../../groups/rules.ts";
import type { Conflict } from "../../holding/contract.ts";
import type { Times } from "../layout.ts";
import { attendancesQuery, groupQuery, listKey } from "./queries.ts";

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

/** What may be said when a group or one of its sessions is cancelled or restored. */
export interface Said {
  reason?: string;
  override?: { reason: string };
  notify?: Notify;
}

/** Cancels a group with its sessions to come, or takes that back. */
export async function actOnGroup(
  queries: QueryClient,
  id: string,
  act: "cancel" | "restore",
  body: Said = {},
): Promise<Group> {
  const { data } = await api.POST(`/groups/{id}/${act}`, { params: { path: { id } }, body });
  return keep(queries, data as Group);
}

/** Takes one session out of a group, or back into it; the group as it is then is read again. */
export async function actOnSession(
  queries: QueryClient,
  groupId: string,
  id: string,
  act: "cancel" | "restore",
  body: Said = {},
): Promise<void> {
  await api.POST(`/appointments/{id}/${act}`, { params: { path: { id } }, body });
  freshen(queries);
  await queries.invalidateQueries({ queryKey: groupQuery(groupId).queryKey });
}

/** Changes what a group is called, how large it is, what is noted of it; refused when another changed it since `version`. */
export async function changeGroup(
  queries: QueryClient,
  { id, version }: Pick<Group, "id" | "version">,
  body: { name?: string; capacity?: number; note?: string | null },
): Promise<Group> {
  const headers = { "If-Match": `"${version}"` };
  const { data } = await api.PATCH("/groups/{id}", { params: { path: { id } }, body, headers });
  return keep(queries, data as Group);
}

/** Adds dates. `key` stays the same while one presses again after no answer came. */
export async function addSessions(
  queries: QueryClient,
  id: string,
  body: { sessions: Times[]; override?: { reason: string }; notify?: Notify },
  key: string,
): Promise<Group> {
  const headers = { "Idempotency-Key": key };
  const { data } = await api.POST("/groups/{id}/sessions", { params: { path: { id } }, body, headers });
  return keep(queries, data as Group);
}

/** The times that stand in the way, where a refusal tells them. */
export function takenBy(error: unknown): readonly Conflict[] {
  if (!isProblem(error, "slot_taken")) return nothing;
  return Array.isArray(error.details.conflicts) ? (error.details.conflicts as Conflict[]) : nothing;
}

const nothing: readonly Conflict[] = [];

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
  void queries.invalidateQueries({ queryKey: listKey });
  void queries.invalidateQueries({ queryKey: ["appointments"] });
  void queries.invalidateQueries({ queryKey: ["appointment"] });
  void queries.invalidateQueries({ queryKey: ["groups", "attendances"] });
  void queries.invalidateQueries({ queryKey: ["clients"], predicate: ({ queryKey }) => queryKey[1] !== "directory" });
}
