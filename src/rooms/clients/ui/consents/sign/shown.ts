import { queryOptions } from "@tanstack/react-query";
import type { ReplyOf } from "#kernel/http/contract.ts";
import { api } from "#web/client.ts";
import type { Locale } from "#web/i18n/locales.ts";
import type { textOfClient } from "../../../consents/contract.ts";

/** A text as a client is shown it. Read once: it does not change under the eyes of who reads it. */
export const shownQuery = (clientId: string, textId: string, language: Locale) =>
  queryOptions({
    queryKey: ["clients", clientId, "sign", textId, language],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<ReplyOf<typeof textOfClient>> => {
      const params = { path: { id: clientId, textId }, query: { language } };
      const { data } = await api.GET("/clients/{id}/consent-texts/{textId}", { params, signal });
      return data as ReplyOf<typeof textOfClient>;
    },
  });
