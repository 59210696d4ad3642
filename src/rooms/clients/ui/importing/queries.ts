import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import type { BodyOf, ReplyOf } from "#kernel/http/contract.ts";
import { api, idempotencyKey } from "#web/client.ts";
import { ProblemError, problemOf } from "#web/problem.ts";
import type { ClientImport, changeImport } from "../../imports/contract.ts";
import type { ImportLine, listLines } from "../../imports/report/contract.ts";
import type { Tried } from "../../imports/trying/contract.ts";

export type { ClientImport, ImportLine, Tried };
export type Changes = BodyOf<typeof changeImport>;
export type Only = "problems" | ImportLine["outcome"] | undefined;

export const importsQuery = queryOptions({
  queryKey: ["client-imports"],
  queryFn: async ({ signal }): Promise<ClientImport[]> => {
    const { data } = await api.GET("/client-imports", { signal });
    return (data?.items ?? []) as ClientImport[];
  },
});

export const isUnderWay = (one: ClientImport | undefined): boolean =>
  one?.state === "running" || one?.state === "undoing";

/** One import; asked again and again while it is under way. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ["client-imports", id],
    queryFn: async ({ signal }): Promise<ClientImport> => {
      const { data } = await api.GET("/client-imports/{id}", { params: { path: { id } }, signal });
      return data as ClientImport;
    },
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? 700 : false),
  });

/** What became of its lines, a page at a time. */
export const linesQuery = (id: string, only: Only) =>
  infiniteQueryOptions({
    queryKey: ["client-imports", id, "lines", only ?? "all"],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor, signal }): Promise<ReplyOf<typeof listLines>> => {
      const params = { path: { id }, query: { only, cursor, limit: 100 } };
      const { data } = await api.GET("/client-imports/{id}/lines", { params, signal });
      return (data ?? { items: [], nextCursor: null }) as ReplyOf<typeof listLines>;
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });

export async function sendTable(file: File): Promise<ClientImport> {
  const form = new FormData();
  form.append("file", file, file.name);
  const sent = { method: "POST", body: form, headers: { "Idempotency-Key": idempotencyKey() } };
  const response = await fetch("/api/v1/client-imports", sent).catch(() => {
    throw new ProblemError(0, {});
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as ClientImport;
}

/** What one does with an import; each answer is what the page shows next. */
export function useActs(id: string) {
  const queries = useQueryClient();
  const params = { params: { path: { id } } };
  const kept = { onSuccess: (one: ClientImport) => keep(queries, one) };
  return {
    change: useMutation({
      ...kept,
      mutationFn: async (body: Changes) =>
        (await api.PATCH("/client-imports/{id}", { ...params, body })).data as ClientImport,
    }),
    attempt: useMutation({
      mutationFn: async () => (await api.POST("/client-imports/{id}/try", params)).data as Tried,
    }),
    start: useMutation({
      ...kept,
      mutationFn: async () => (await api.POST("/client-imports/{id}/start", params)).data as ClientImport,
    }),
    undo: useMutation({
      ...kept,
      mutationFn: async () => (await api.POST("/client-imports/{id}/undo", params)).data as ClientImport,
    }),
    discard: useMutation({
      mutationFn: () => api.DELETE("/client-imports/{id}", params),
      onSuccess: () => queries.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true }),
    }),
  };
}

/** The page knows an import as it was just answered; the list of them is read again. */
export function keep(queries: QueryClient, one: ClientImport): void {
  queries.setQueryData(importQuery(one.id).queryKey, one);
  void queries.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true });
}
