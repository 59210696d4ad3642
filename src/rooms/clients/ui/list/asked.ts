import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { BodyOf } from "#kernel/http/contract.ts";
import type { findClients } from "../../finding/contract.ts";

/** What a list is asked for, as the server takes it. */
export type Asked = Omit<BodyOf<typeof findClients>, "limit" | "cursor">;
/** What it is narrowed to beyond what is typed and the view. */
export type Narrowed = Pick<Partial<Asked>, "tags" | "therapistId" | "notSeenFor" | "consentMissing" | "birthMonth">;
export interface Order {
  order: string;
  descending: boolean;
}

export const byName: Order = { order: "name", descending: false };
export const usualColumns = ["next", "last", "tags"];

/** How the list is looked at: in the page's memory only, since a tag may say much about somebody. */
export interface Looking {
  narrowed: Narrowed;
  order: Order;
  columns: readonly string[];
}

const usual: Looking = { narrowed: {}, order: byName, columns: usualColumns };
const lookingKey = ["client-looking"];

/** How the list is looked at; whoever comes back from a record finds it as they left it. */
export function useLooking() {
  const queries = useQueryClient();
  const [looking, setState] = useState(() => queries.getQueryData<Looking>(lookingKey) ?? usual);
  const setLooking = (to: (before: Looking) => Looking) =>
    setState((before) => {
      const after = to(before);
      queries.setQueryData(lookingKey, after);
      return after;
    });
  const change = (part: Partial<Looking>) => setLooking((before) => ({ ...before, ...part }));
  return {
    ...looking,
    change,
    /** What is emptied is left away. */
    narrow: (part: Narrowed) =>
      setLooking((before) => {
        const all = Object.entries({ ...before.narrowed, ...part });
        return { ...before, narrowed: Object.fromEntries(all.filter(([, value]) => value !== undefined)) };
      }),
    isNarrowed: Object.keys(looking.narrowed).length > 0,
    isUsual: JSON.stringify(looking) === JSON.stringify(usual),
    reset: () => setLooking(() => usual),
  };
}
