import type { QueryCacheNotifyEvent, QueryClient } from "@tanstack/react-query";

/**
 * What a write answered is put in the place of what was read. A read that was on its way then may not know of it, and would
 * bring back what was before: it is asked again. Answers the function that ends it.
 */
export function askLateReadsAgain(queries: QueryClient): () => void {
  return queries.getQueryCache().subscribe(askAgain);
}

/** What is put there as older than now, kept from an earlier day, gives way to the read. */
function askAgain(event: QueryCacheNotifyEvent): void {
  if (event.type !== "updated" || event.action.type !== "success" || !event.action.manual) return;
  const { query, action } = event;
  if (query.state.fetchStatus !== "fetching" || action.dataUpdatedAt !== undefined) return;
  const meta = query.state.fetchMeta ?? undefined;
  // Whoever waits for the read is told how it ends.
  query.fetch(undefined, { cancelRefetch: true, ...(meta && { meta }) }).catch(() => {});
}
