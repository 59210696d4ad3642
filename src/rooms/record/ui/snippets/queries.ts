import { queryOptions } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import type { SnippetReply } from "../../snippets/contract.ts";

/** The member's snippets and those that colleagues share, by name. */
export const snippetsQuery = queryOptions({
  queryKey: ["snippets"],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }): Promise<SnippetReply[]> => (await api.GET("/snippets", { signal })).data?.items ?? [],
});

export type SnippetWords = Pick<SnippetReply, "name" | "abbreviation" | "text" | "shared">;

export async function keepSnippet(id: string | null, body: SnippetWords): Promise<void> {
  if (id === null) await api.POST("/snippets", { body });
  else await api.PATCH("/snippets/{id}", { params: { path: { id } }, body });
}

export async function removeSnippet(id: string): Promise<void> {
  await api.DELETE("/snippets/{id}", { params: { path: { id } } });
}
