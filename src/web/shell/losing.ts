import { useSyncExternalStore } from "react";
import type { WaitingDraft } from "../kept/waiting.ts";

interface Question {
  readonly waiting: readonly WaitingDraft[];
  readonly answer: (leave: boolean) => void;
}

let asked: Question | null = null;
const changed = new EventTarget();

/** Asks whether to sign out although these were not sent and will be lost. */
export function askBeforeLosing(waiting: readonly WaitingDraft[]): Promise<boolean> {
  return new Promise((resolve) => {
    const tell = (question: Question | null) => {
      asked = question;
      changed.dispatchEvent(new Event("change"));
    };
    const answer = (leave: boolean) => {
      tell(null);
      resolve(leave);
    };
    tell({ waiting, answer });
  });
}

export function useLosing(): Question | null {
  return useSyncExternalStore(
    (act) => {
      changed.addEventListener("change", act);
      return () => changed.removeEventListener("change", act);
    },
    () => asked,
  );
}
