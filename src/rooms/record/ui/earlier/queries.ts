import { infiniteQueryOptions } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { FoundNote } from "../../searching/contract.ts";

interface Found {
  items: FoundNote[];
  nextCursor: string | null;
}

/** The client's notes that hold every word. The words stay in the page and in the body of the request. */
export const searchQuery = (clientId: string, query: string) =>
  infiniteQueryOptions({
    queryKey: ["note", "search", clientId, query],
    enabled: query !== "",
    // What was looked for is not kept after it was looked at.
    gcTime: 0,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor, signal }): Promise<Found> => {
      const params = { path: { id: clientId } };
      const { data } = await api.POST("/clients/{id}/notes/search", { params, body: { query, cursor }, signal });
      return (data as Found | undefined) ?? { items: [], nextCursor: null };
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
