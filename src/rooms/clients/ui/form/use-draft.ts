import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { Draft } from "./draft.ts";

/**
 * What is being written, kept in the page's memory when the form is closed, until it is saved or thrown away. It stands
 * among the queries because signing out empties those. `anew` passes over what was kept: somebody else is meant.
 */
export function useDraft(clientId: string | null, first: Draft, anew: boolean) {
  const queries = useQueryClient();
  const key: QueryKey = ["clients", "unsaved", clientId ?? "new"];
  const [kept] = useState(() => (anew ? undefined : queries.getQueryData<Draft>(key)));
  const [draft, setDraft] = useState(kept ?? first);

  const change = (changed: Partial<Draft>) => {
    const next = { ...draft, ...changed };
    setDraft(next);
    queries.setQueryData(key, next);
  };
  const forget = useCallback(
    () => queries.removeQueries({ queryKey: ["clients", "unsaved", clientId ?? "new"] }),
    [queries, clientId],
  );
  return {
    draft,
    change,
    /** Saved, or thrown away on purpose. */
    forget,
    startAgain: (from: Draft) => {
      forget();
      setDraft(from);
    },
    /** Whether this began with something that was typed earlier and not saved. */
    wasKept: kept !== undefined,
  };
}
