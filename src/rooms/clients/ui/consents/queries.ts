import { queryOptions } from "@tanstack/react-query";
import type { ReplyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import type { Consent, ConsentLine, listConsents, TextStanding } from "../../consents/contract.ts";
import type { ConsentText } from "../../consents/texts/contract.ts";

export type { Consent, ConsentLine, ConsentText, TextStanding };
export type ConsentsOf = ReplyOf<typeof listConsents>;

/** What the practice asks clients to agree to. */
export const textsQuery = queryOptions({
  queryKey: ["consent-texts"],
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<ConsentText[]> =>
    ((await api.GET("/consent-texts", { signal })).data?.items ?? []) as ConsentText[],
});

/** What is asked of a client and what they gave. */
export const consentsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ["clients", clientId, "consents"],
    staleTime: 15_000,
    queryFn: async ({ signal }): Promise<ConsentsOf> => {
      const { data } = await api.GET("/clients/{id}/consents", { params: { path: { id: clientId } }, signal });
      return data as ConsentsOf;
    },
  });

/** One consent whole, with its words and signature. */
export const consentQuery = (id: string) =>
  queryOptions({
    queryKey: ["clients", "consent", id],
    queryFn: async ({ signal }): Promise<Consent> => {
      const { data } = await api.GET("/consents/{id}", { params: { path: { id } }, signal });
      return data as Consent;
    },
  });
