import { queryOptions } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { AttendanceLine } from "../../groups/attending/contract.ts";
import type { Group, GroupLine } from "../../groups/contract.ts";

/** Which groups a list holds: those with sessions to come, those without, those that were cancelled. */
export const standings = ["open", "over", "cancelled"] as const;
export type Standing = (typeof standings)[number];

/** All lists of groups. */
export const listKey = ["groups", "list"] as const;

/** The groups of one standing, the newest first; a practice has few enough to read them all. */
export const groupsQuery = (status: Standing) =>
  queryOptions({
    queryKey: [...listKey, status],
    staleTime: 5_000,
    queryFn: async ({ signal }): Promise<GroupLine[]> => {
      const groups: GroupLine[] = [];
      for (let cursor: string | undefined; ; ) {
        const query = { status, limit: 100, cursor };
        const { data } = await api.GET("/groups", { params: { query }, signal });
        groups.push(...(data?.items ?? []));
        if (!data?.nextCursor) return groups;
        cursor = data.nextCursor;
      }
    },
  });

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
