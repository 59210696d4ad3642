import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import type { ReplyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import type { Asked } from "#web/trail-asked.ts";
import type { listAuditEvents, TrailEvent } from "../../trail/contract.ts";
import type { verifyAuditEvents } from "../../trail/verification/contract.ts";

type TrailPage = ReplyOf<typeof listAuditEvents>;

export type { TrailEvent };
export type Checked = ReplyOf<typeof verifyAuditEvents>;

/** The trail as it is when the page asks for it: each asking stands in it, so nothing asks again by itself. */
const trailQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ["trail", asked],
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor, signal }): Promise<TrailPage> => {
      const { data } = await api.GET("/audit-events", { params: { query: { ...asked, cursor } }, signal });
      return (data as TrailPage | undefined) ?? { items: [], nextCursor: null };
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export const useTrail = (asked: Asked) => useInfiniteQuery(trailQuery(asked));

/** One part of the chain, after a position; `next` says where to go on. */
export async function checkAfter(after: number): Promise<Checked> {
  const { data } = await api.GET("/audit-events/verification", { params: { query: { after } } });
  return data as Checked;
}
