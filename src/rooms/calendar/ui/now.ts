import { useEffect, useState } from "react";

/** The present moment, anew at each full minute while the page is seen. */
export function useNow(): Temporal.Instant {
  const [now, setNow] = useState(() => Temporal.Now.instant());
  useEffect(() => {
    const tick = () => setNow(Temporal.Now.instant());
    const timer = setTimeout(tick, 60_050 - (now.epochMilliseconds % 60_000));
    // A laptop that slept shows the morning's line until then.
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [now]);
  return now;
}
