import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReplyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import type * as contract from "../../networks/contract.ts";

export type Networks = ReplyOf<typeof contract.readNetworks>;

export const networksQuery = queryOptions({
  queryKey: ["networks"],
  queryFn: async () => (await api.GET("/practice/networks")).data as Networks,
  staleTime: 0,
});

export function useKeepNetworks() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (networks: string[]) => (await api.PUT("/practice/networks", { body: { networks } })).data,
    onSuccess: (kept) => queries.setQueryData(networksQuery.queryKey, kept),
  });
}
