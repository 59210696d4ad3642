import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { Client, ClientLine } from "../contract.ts";
import type { TimelineEntry, TimelineKind } from "../timeline/contract.ts";
import type { Asked } from "./list/asked.ts";

const page = 100;

/** All lists of clients; each further key is what was asked. */
export const listKey = ["clients", "list"] as const;

export interface ListPage {
  items: ClientLine[];
  nextCursor: string | null;
  total: number;
}

/** Clients with their visits, a page at a time. */
export const listQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: [...listKey, asked],
    staleTime: 15_000,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor, signal }): Promise<ListPage> => {
      const { data } = await api.POST("/clients/find", { body: { ...asked, limit: page, cursor }, signal });
      return (data ?? { items: [], nextCursor: null, total: 0 }) as ListPage;
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

/** One client, whole. */
export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ["clients", id],
    queryFn: async ({ signal }): Promise<Client> => {
      const { data } = await api.GET("/clients/{id}", { params: { path: { id } }, signal });
      return data as Client;
    },
  });

export interface TimelineAsked {
  kind?: TimelineKind;
  query?: string;
}

/** What happened with a client, newest first, a page at a time. */
export const timelineQuery = (id: string, asked: TimelineAsked) =>
  infiniteQueryOptions({
    queryKey: ["clients", id, "timeline", asked],
    staleTime: 10_000,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: before, signal }): Promise<{ items: TimelineEntry[]; nextCursor: string | null }> => {
      const params = { path: { id }, query: { ...asked, before, limit: 50 } };
      const { data } = await api.GET("/clients/{id}/timeline", { params, signal });
      return data ?? { items: [], nextCursor: null };
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
