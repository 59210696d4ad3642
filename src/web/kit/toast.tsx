import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import { notices } from "./toasts.ts";

export { toast } from "./toasts.ts";

const Notices = lazy(async () => ({ default: (await import("./notices.tsx")).Notices }));

/** Where notices appear: above the bottom bar, never over the primary action. Stands once, at the root; loads with the first of them. */
export function Toasts() {
  const some = useSyncExternalStore(watch, () => notices.visibleToasts.length > 0);
  // Stays once it was there, so that the focus can be given back when the last notice goes.
  const [needed, setNeeded] = useState(some);
  if (some && !needed) setNeeded(true);
  return needed ? (
    <Suspense>
      <Notices />
    </Suspense>
  ) : null;
}

const watch = (changed: () => void) => notices.subscribe(changed);
