import { useEffect, useRef } from "react";
import { toast } from "../kit/toast.tsx";
import { watchIdle } from "./idle.ts";

interface IdleTexts {
  soon: string;
  stay: string;
}

/** Signs out after so many minutes without input, with a minute's notice. `afterMinutes` null: never. */
export function useIdle(afterMinutes: number | null, texts: IdleTexts, onIdle: () => void): void {
  const latest = useRef({ texts, onIdle });
  useEffect(() => {
    latest.current = { texts, onIdle };
  });
  useEffect(() => {
    if (afterMinutes === null) return;
    let notice: string | null = null;
    const takeAway = () => {
      if (notice !== null) toast.close(notice);
      notice = null;
    };
    const stop = watchIdle({
      afterMinutes,
      onLeaving: () => {
        const { soon, stay } = latest.current.texts;
        notice = toast.show({ text: soon, actions: [{ label: stay, run: takeAway }], lastsSeconds: null });
      },
      onStaying: takeAway,
      onIdle: () => {
        takeAway();
        latest.current.onIdle();
      },
    });
    return () => {
      stop();
      takeAway();
    };
  }, [afterMinutes]);
}
