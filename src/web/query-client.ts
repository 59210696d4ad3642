import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem.ts";

const second = 1000;

/** What was read stays fresh for half a minute; only what may pass by itself is asked again: no connection, or a busy server. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30 * second,
        gcTime: 10 * 60 * second,
        retry: (failures, error) => failures < 2 && passes(error),
        retryDelay: (failures) => Math.min(1000 * 2 ** failures, 8 * second),
        networkMode: "offlineFirst",
      },
      mutations: { retry: false, networkMode: "offlineFirst" },
    },
  });
}

function passes(error: unknown): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status === 503);
}
