import type { Preview } from "../contract.ts";

/** Of the dates that were looked at: those left out, those taken that are wanted all the same, and why. Each by its day. */
export interface Choosing {
  readonly skip: readonly string[];
  readonly over: readonly string[];
  readonly reason: string;
}

type Item = Preview["items"][number];

/** Every date that is free, and none that is taken. */
export const everyFree: Choosing = { skip: [], over: [], reason: "" };

/** A series has one date a day at most, so the day names it. */
export const dayOf = ({ slot }: Pick<Item, "slot">): string => slot.slice(0, 10);

export function isChosen({ skip, over }: Choosing, item: Pick<Item, "slot" | "free">): boolean {
  return item.free ? !skip.includes(dayOf(item)) : over.includes(dayOf(item));
}

/** The same with one date chosen, or left out. */
export function withDate(choosing: Choosing, item: Pick<Item, "slot" | "free">, chosen: boolean): Choosing {
  const day = dayOf(item);
  const without = (days: readonly string[]) => days.filter((one) => one !== day);
  if (item.free) return { ...choosing, skip: chosen ? without(choosing.skip) : [...without(choosing.skip), day] };
  return { ...choosing, over: chosen ? [...without(choosing.over), day] : without(choosing.over) };
}

/** The same with every date that is taken. */
export function withTaken(choosing: Choosing, items: readonly Item[]): Choosing {
  return { ...choosing, over: items.filter(({ free }) => !free).map(dayOf) };
}

/** The days left out: by hand, or because they are taken. */
export function leftOut(choosing: Choosing, items: readonly Item[]): string[] {
  return items.filter((item) => !isChosen(choosing, item)).map(dayOf);
}

/** Whether a date that is taken is wanted, so that a reason is needed. */
export function goesOver(choosing: Choosing, items: readonly Item[]): boolean {
  return items.some((item) => !item.free && isChosen(choosing, item));
}

/** What is sent of it. */
export function sentOf(choosing: Choosing, items: readonly Item[]): { skip: string[]; override?: { reason: string } } {
  const skip = leftOut(choosing, items);
  return goesOver(choosing, items) ? { skip, override: { reason: choosing.reason.trim() } } : { skip };
}
