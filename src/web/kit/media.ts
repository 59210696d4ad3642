import { useCallback, useSyncExternalStore } from "react";

/** A phone, as in the mock: below 640 px. */
export const onPhone = "(max-width: 40rem)";
/** Too narrow for a list and a panel beside it. */
export const tooNarrowForPanel = "(max-width: 68rem)";

/** Whether a media query holds, followed as the window changes. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(watch, () => matchMedia(query).matches);
}
