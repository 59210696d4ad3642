import type { Visits } from "../contract.ts";
import type { Listed } from "../directory/packed/rules.ts";

export const orders = ["name", "next", "last", "added", "birthDate"] as const;
export type Order = (typeof orders)[number];

/** What a client is put in order by: a text or number, or null for nothing there. */
export type Key = string | number | null;

/** The key of a client in an order; `names` are the choices of a field, by id and in their order. */
export function keyOf(order: string, client: Listed, seen: Visits | undefined, names: readonly string[] = []): Key {
  if (order === "next") return seen?.nextAt ?? null;
  if (order === "last") return seen?.lastAt ?? null;
  if (order === "added") return client.createdAt;
  // A birthday comes round every year: by month and day.
  if (order === "birthDate") return client.birthDate?.slice(5) ?? null;
  const answer = client.custom[order] ?? null;
  if (typeof answer === "boolean") return answer ? 0 : 1;
  return typeof answer === "string" && names.includes(answer) ? names.indexOf(answer) : answer;
}

/** In order by their keys, those without one last whichever way it goes; equals stay as they stood. */
export function inOrder<Item extends { readonly key: Key }>(
  items: readonly Item[],
  { descending, collator }: { descending: boolean; collator: Intl.Collator },
): Item[] {
  const compare = (a: Key, b: Key): number => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    return collator.compare(String(a), String(b));
  };
  return [...items].sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? compare(b, a) : compare(a, b);
  });
}

/** Whether a client was last seen before `day` began, or never. */
export const notSeenSince = ({ lastAt }: Visits, day: string): boolean => lastAt === null || lastAt < day;
