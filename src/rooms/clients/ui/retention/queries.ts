import { queryOptions } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { ClientRetention, RetentionRule } from "../../retention/contract.ts";

export type { ClientRetention, RetentionRule };

/** How long the practice keeps records. */
export const ruleQuery = queryOptions({
  queryKey: ["retention-rule"],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<RetentionRule> =>
    (await api.GET("/retention-rule", { signal })).data as RetentionRule,
});

/** Until when one client must be kept. Each asking stands in the trail, so it is asked seldom. */
export const retentionQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["clients", clientId, "retention"],
    staleTime: 300_000,
    queryFn: async ({ signal }): Promise<ClientRetention> => {
      const { data } = await api.GET("/clients/{id}/retention", { params: { path: { id: clientId } }, signal });
      return data as ClientRetention;
    },
  });
