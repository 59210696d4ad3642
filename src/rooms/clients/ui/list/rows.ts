import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { ClientLine, ClientStatus, DirectoryLine } from "../../contract.ts";
import { fold } from "../../search/rules.ts";
import { findNearly, useClientDirectory } from "../directory.ts";
import { type ListPage, listKey, listQuery } from "../queries.ts";
import type { Asked, Narrowed, Order } from "./asked.ts";

/** The list's views: who comes, who of them has no visit ahead, who no longer comes. */
export const views = ["active", "unbooked", "archived"] as const;
export type View = (typeof views)[number];

/** What a view is to the server, and which view it was. */
export const askedIn = (view: View): Pick<Asked, "status" | "unbooked"> => ({
  status: view === "archived" ? "archived" : "active",
  ...(view === "unbooked" && { unbooked: true }),
});
export const viewOf = ({ status, unbooked }: Partial<Asked>): View =>
  status === "archived" ? "archived" : unbooked ? "unbooked" : "active";

export interface Sought {
  view: View;
  query: string;
  narrowed: Narrowed;
  order: Order;
}

/** A line of the list. `line` is null while only the directory knows the client and the visits are still on their way. */
export interface ListRow extends Omit<DirectoryLine, "pronouns" | "email" | "phone"> {
  line: ClientLine | null;
}

const patienceMilliseconds = 180;
const mostAtOnce = 60;
const mostChosen = 1_000;

/**
 * Who is to be shown. The page's own memory answers at once by name and tag; the server's answer, which also knows phone
 * numbers, addresses and visits, takes its place when it is there. `null` before anything is known.
 */
export function useRows(sought: Sought) {
  const { view, narrowed, order } = sought;
  const query = sought.query.trim();
  const settled = useSettled(query);
  const status: ClientStatus = view === "archived" ? "archived" : "active";
  const asked: Asked = { ...askedIn(view), ...(settled && { query: settled }), ...narrowed, ...order };
  const list = useInfiniteQuery(listQuery(asked));
  const { clients, isPending } = useClientDirectory();
  const lines = useMemo(() => list.data?.pages.flatMap(({ items }) => items), [list.data]);
  const known = useKnown(list.data);
  const answered = settled === query && lines !== undefined;

  const rows = useMemo((): ListRow[] | null => {
    const stands = ({ line }: ListRow) => view !== "unbooked" || line === null || line.visits.nextAt === null;
    if (answered) return lines.map((line) => ({ ...line, line })).filter(stands);
    if (isPending || !knownHere(narrowed, order)) return null;
    const { tags = [] } = narrowed;
    const here = clients.filter((one) => one.status === status && tags.every((tag) => hasTag(one, tag)));
    const first = query === "" ? here.slice(0, mostAtOnce) : findNearly(here, query, mostAtOnce);
    return first.map((one) => ({ ...one, line: known.get(one.id) ?? null })).filter(stands);
  }, [answered, lines, isPending, clients, status, narrowed, order, query, known, view]);

  return {
    rows,
    /** Whether the server has spoken: only then "nobody" is true. */
    answered,
    error: answered ? null : list.error,
    again: () => void list.refetch(),
    more: list.hasNextPage && !list.isFetching ? () => void list.fetchNextPage() : null,
    /** Reads on to the end and answers whom the list holds; null where that is nobody's wish: many, or found by what was typed. */
    all:
      answered && query === "" && (list.data?.pages[0]?.total ?? mostChosen) < mostChosen ? () => readAll(list) : null,
    /** How many there are in all, on pages not fetched yet too; null when it is not known. */
    total: answered ? (list.data?.pages[0]?.total ?? null) : null,
  };
}

type List = Pick<UseInfiniteQueryResult<InfiniteData<ListPage>>, "data" | "hasNextPage" | "fetchNextPage">;

async function readAll(list: List): Promise<string[]> {
  let read = list;
  while (read.hasNextPage) read = await read.fetchNextPage({ throwOnError: true });
  return read.data?.pages.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
}

/** How many stand in the two states, by the directory; null while it is on its way. */
export function useCounts(): Record<ClientStatus, number> | null {
  const { clients, isPending, error } = useClientDirectory();
  return useMemo(() => {
    if (isPending || error) return null;
    const archived = clients.filter(({ status }) => status === "archived").length;
    return { active: clients.length - archived, archived };
  }, [clients, isPending, error]);
}

/** Whether the page's own memory can tell who they are, and in which order. */
const knownHere = ({ tags: _, ...more }: Narrowed, { order, descending }: Order): boolean =>
  order === "name" && !descending && Object.keys(more).length === 0;

/** Every line that some list has brought, so that the visits need not wait for the next answer. */
function useKnown(data: unknown): Map<string, ClientLine> {
  const queries = useQueryClient();
  return useMemo(() => {
    const known = new Map<string, ClientLine>();
    if (data === null) return known;
    for (const [, list] of queries.getQueriesData<{ pages: { items: ClientLine[] }[] }>({ queryKey: listKey }))
      for (const { items } of list?.pages ?? []) for (const line of items) known.set(line.id, line);
    return known;
  }, [queries, data]);
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    // Emptied is answered at once: that list is known.
    const timer = setTimeout(() => setSettled(text), text === "" ? 0 : patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

const hasTag = ({ tags }: DirectoryLine, tag: string): boolean => tags.some((one) => fold(one) === fold(tag));
