import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { ReplyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import type { Erasure, ErasureOutlook, ErasureReason, listErasures } from "../../erasing/contract.ts";

export type { Erasure, ErasureOutlook, ErasureReason };

type ErasuresPage = ReplyOf<typeof listErasures>;

/** What erasing would remove, as it is when one asks. */
export const outlookQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["clients", clientId, "erasure-outlook"],
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<ErasureOutlook> => {
      const { data } = await api.GET("/clients/{id}/erasure-outlook", { params: { path: { id: clientId } }, signal });
      return data as ErasureOutlook;
    },
  });

/** One erasure; asked again until its files are gone. */
export const erasureQuery = (id: string) =>
  queryOptions({
    queryKey: ["erasures", id],
    queryFn: async ({ signal }): Promise<Erasure> => {
      const { data } = await api.GET("/erasures/{id}", { params: { path: { id } }, signal });
      return data as Erasure;
    },
    refetchInterval: ({ state }) => (state.data?.filesGoneAt === null ? 2_000 : false),
  });

export const erasuresQuery = infiniteQueryOptions({
  queryKey: ["erasures"],
  initialPageParam: undefined as string | undefined,
  queryFn: async ({ pageParam: cursor, signal }): Promise<ErasuresPage> => {
    const { data } = await api.GET("/erasures", { params: { query: { cursor } }, signal });
    return (data as ErasuresPage | undefined) ?? { items: [], nextCursor: null };
  },
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});
