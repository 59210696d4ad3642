import { queryOptions } from "@tanstack/react-query";
import type { ReplyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import type { listDuplicates } from "../../duplicates/contract.ts";
import type { compareClients, Merge } from "../../merging/contract.ts";

export type { Merge };

export type Duplicates = ReplyOf<typeof listDuplicates>;
export type Pair = Duplicates["items"][number];
export type Comparison = ReplyOf<typeof compareClients>;

/** Pairs of clients who may be one person, at most so many. */
export const duplicatesQuery = (limit: number) =>
  queryOptions({
    queryKey: ["clients", "duplicates", limit],
    staleTime: 10_000,
    queryFn: async ({ signal }): Promise<Duplicates> => {
      const { data } = await api.GET("/clients/duplicates", { params: { query: { limit } }, signal });
      return (data ?? { items: [], total: 0 }) as Duplicates;
    },
  });

/** Two clients side by side, as they are when one asks. */
export const comparisonQuery = (id: string, intoId: string) =>
  queryOptions({
    queryKey: ["clients", id, "merge", intoId],
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<Comparison> => {
      const { data } = await api.GET("/clients/{id}/merge", { params: { path: { id }, query: { intoId } }, signal });
      return data as Comparison;
    },
  });

/** Who was merged into a client. */
export const mergesQuery = (id: string) =>
  queryOptions({
    queryKey: ["clients", id, "merges"],
    staleTime: 30_000,
    queryFn: async ({ signal }): Promise<Merge[]> => {
      const { data } = await api.GET("/clients/{id}/merges", { params: { path: { id } }, signal });
      return (data?.items ?? []) as Merge[];
    },
  });
