import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "#web/client.ts";
import { useShownName } from "#web/shell/discreet.ts";
import type { DirectoryLine } from "../contract.ts";
import { type Findable, few, findableOf, fitting, nearly, soughtIn } from "../search/rules.ts";
import { fullName } from "./names.ts";

/** Names and ids of all clients, in the memory of the page and never in its storage: finding a name then takes no request. */
export const directoryQuery = queryOptions({
  queryKey: ["clients", "directory"],
  staleTime: 60_000,
  // It stays as long as the page: the next list and the next search begin with it.
  gcTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<DirectoryLine[]> => {
    const { data } = await api.GET("/clients/directory");
    return data?.items ?? [];
  },
});

const nobody: DirectoryLine[] = [];

/** The age of what a device kept of a day, which is some names only: old from the beginning, so that it is read again as soon as it can be. */
export const keptAge = { updatedAt: 1 };

/** All clients by last name, archived ones too, as far as they are known; `byId` finds one, `missing` says why not all are known. */
export function useClientDirectory() {
  const { data, dataUpdatedAt, isPending, isFetching, error } = useQuery(directoryQuery);
  const clients = data ?? nobody;
  const byId = useMemo(() => new Map(clients.map((line) => [line.id, line])), [clients]);
  const whyNot = isFetching ? "loading" : "notLoaded";
  const missing: typeof whyNot | undefined = dataUpdatedAt > keptAge.updatedAt ? undefined : whyNot;
  return { clients, byId, isPending, error, missing };
}

/** Changes what is known of the directory. It grows no younger by it: a day's names that a device kept stay known as some names only. */
export function changeDirectory(queries: QueryClient, change: (lines: DirectoryLine[]) => DirectoryLine[]): void {
  const { queryKey } = directoryQuery;
  const updatedAt = queries.getQueryState(queryKey)?.dataUpdatedAt;
  queries.setQueryData(queryKey, (lines) => lines && change(lines), { updatedAt });
}

/** The whole name of a client; null while it is not known, and when there is no such client. */
export function useClientName(clientId: string): string | null {
  const line = useClientDirectory().byId.get(clientId);
  return line === undefined ? null : fullName(line);
}

/** The clients a query fits, best first and archived ones last, at most `most`; nobody for an empty query. */
export function findClients<Line extends DirectoryLine>(clients: readonly Line[], query: string, most = 12): Line[] {
  const sought = soughtIn(query);
  if (sought === null) return [];
  return archivedLast(fitting(clients, findable, sought)).slice(0, most);
}

/** The same, and while they are few, after them those whom it would fit but for one letter. */
export function findNearly<Line extends DirectoryLine>(clients: readonly Line[], query: string, most = 12): Line[] {
  const sought = soughtIn(query);
  if (sought === null) return [];
  const found = archivedLast(fitting(clients, findable, sought));
  const near = found.length < few ? archivedLast(nearly(clients, findable, sought)) : [];
  return [...found, ...near].slice(0, most);
}

const archivedLast = <Line extends DirectoryLine>(lines: readonly Line[]): Line[] => [
  ...lines.filter(({ status }) => status === "active"),
  ...lines.filter(({ status }) => status === "archived"),
];

/** Who comes at present and is called so, best first: ids and names, as they are shown. What is said beside a name is no number. */
export function useFindPeople(query: string, most: number): { id: string; name: string }[] {
  const { clients } = useClientDirectory();
  const shownName = useShownName();
  const sought = soughtIn(query);
  const active = sought === null ? [] : clients.filter(({ status }) => status === "active");
  const found = sought === null ? [] : fitting(active, (line) => ({ ...findable(line), digits: "" }), sought);
  return found.slice(0, most).map((line) => ({ id: line.id, name: shownName(fullName(line)) }));
}

/** All tags in use, those most used first. */
export function useTags(): string[] {
  const { clients } = useClientDirectory();
  return useMemo(() => {
    const uses = new Map<string, number>();
    for (const tag of clients.flatMap(({ tags }) => tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1);
    return [...uses].sort(([a, one], [b, other]) => other - one || a.localeCompare(b)).map(([tag]) => tag);
  }, [clients]);
}

// Folding ten thousand names takes longer than one keystroke may; a line is folded once and the lines keep their identity.
const folded = new WeakMap<DirectoryLine, Findable>();

function findable(line: DirectoryLine): Findable {
  const known = folded.get(line) ?? findableOf(line);
  folded.set(line, known);
  return known;
}
