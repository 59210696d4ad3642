import { queryOptions } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { ClientField } from "../../fields/contract.ts";
import type { ClientHistory } from "../../histories/contract.ts";
import type { People, RelatedPerson } from "../../people/contract.ts";

export type { ClientField, ClientHistory, People, RelatedPerson };

/** The practice's own fields that the member may know, archived ones last. */
export const fieldsQuery = queryOptions({
  queryKey: ["client-fields"],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<ClientField[]> =>
    ((await api.GET("/client-fields", { signal })).data?.items ?? []) as ClientField[],
});

/** What a client brings along; only for those who treat. */
export const historyQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["clients", clientId, "history"],
    staleTime: 10_000,
    queryFn: async ({ signal }): Promise<ClientHistory> => {
      const { data } = await api.GET("/clients/{id}/history", { params: { path: { id: clientId } }, signal });
      return data as ClientHistory;
    },
  });

/** Who belongs to a client, and to whom they belong. */
export const peopleQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["clients", clientId, "people"],
    staleTime: 10_000,
    queryFn: async ({ signal }): Promise<People> => {
      const { data } = await api.GET("/clients/{id}/related-people", { params: { path: { id: clientId } }, signal });
      return data as People;
    },
  });
