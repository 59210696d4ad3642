import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { BodyOf, ReplyOf } from "#kernel/http/contract.ts";
import { api, idempotencyKey } from "#web/client.ts";
import { ProblemError, problemOf } from "#web/problem.ts";
import type * as feeds from "../../feeds/contract.ts";
import type * as imports from "../../imports/contract.ts";

export type Feed = ReplyOf<typeof feeds.listFeeds>["items"][number];
export type OpenedFeed = ReplyOf<typeof feeds.openFeed>;
export type Import = ReplyOf<typeof imports.listImports>["items"][number];

const feedsQuery = queryOptions({
  queryKey: ["calendar-feeds"],
  queryFn: async () => (await api.GET("/calendar-feeds")).data?.items ?? [],
});
const importsQuery = queryOptions({
  queryKey: ["calendar-imports"],
  queryFn: async () => (await api.GET("/calendar-imports")).data?.items ?? [],
});

/** The caller's feeds, the newest first. */
export const useFeeds = (enabled: boolean) => useQuery({ ...feedsQuery, enabled });
/** The caller's imported calendars, the newest first. */
export const useImports = (enabled: boolean) => useQuery({ ...importsQuery, enabled });

export function useOpenFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: BodyOf<typeof feeds.openFeed>) => (await api.POST("/calendar-feeds", { body })).data!,
    onSuccess: () => again(queries, feedsQuery),
  });
}

export function useChangeFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, ...body }: { id: string } & BodyOf<typeof feeds.changeFeed>) =>
      (await api.PATCH("/calendar-feeds/{id}", { params: { path: { id } }, body })).data,
    onSuccess: () => again(queries, feedsQuery),
  });
}

export function useRenewFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) =>
      (await api.POST("/calendar-feeds/{id}/renew", { params: { path: { id } } })).data!,
    onSuccess: () => again(queries, feedsQuery),
  });
}

export function useRevokeFeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE("/calendar-feeds/{id}", { params: { path: { id } } }),
    onSuccess: () => again(queries, feedsQuery),
  });
}

export function useAddImport() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: sendCalendar, onSuccess: () => importsChanged(queries) });
}

export function useRemoveImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE("/calendar-imports/{id}", { params: { path: { id } } }),
    onSettled: () => importsChanged(queries),
  });
}

async function sendCalendar(file: File): Promise<Import> {
  const form = new FormData();
  form.append("file", file, file.name);
  const sent = { method: "POST", body: form, headers: { "Idempotency-Key": idempotencyKey() } };
  const response = await fetch("/api/v1/calendar-imports", sent).catch(() => {
    throw new ProblemError(0, {});
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Import;
}

const again = (queries: QueryClient, { queryKey }: { queryKey: readonly string[] }) =>
  queries.invalidateQueries({ queryKey });

async function importsChanged(queries: QueryClient): Promise<void> {
  await Promise.all([again(queries, importsQuery), again(queries, { queryKey: ["busy-times"] })]);
}
