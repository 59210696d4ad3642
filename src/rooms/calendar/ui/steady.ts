import { useCallback, useEffect, useRef } from "react";

/** A callback that stays the same between renders and always does what the latest one says: seven days of visits need not be drawn anew. */
export function useSteady<Args extends unknown[], Result>(run: (...args: Args) => Result): (...args: Args) => Result {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
