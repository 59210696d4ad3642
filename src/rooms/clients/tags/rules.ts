import type { Hue } from "#kernel/http/contract.ts";
import { fold } from "../search/rules.ts";

export type TagHues = readonly { readonly tag: string; readonly hue: Hue }[];

/** As many tags as may have a colour: they come as one piece. */
export const mostColoured = 200;

/** The tags with one of them coloured, or with null colourless, by name. */
export function coloured(tags: TagHues, tag: string, hue: Hue | null): TagHues {
  const others = tags.filter((one) => fold(one.tag) !== fold(tag));
  const all = hue === null ? others : [...others, { tag, hue }];
  return all.toSorted((a, b) => a.tag.localeCompare(b.tag));
}
