import { useSyncExternalStore } from "react";

/** A note that the server has not all of, and where the rest of it is. */
export interface WaitingDraft {
  /** Of the row it lies in. */
  readonly id: string;
  readonly clientId: string;
  readonly noteId: string | null;
  readonly appointmentId: string | null;
  /** Sealed on this device, or only in an open page. */
  readonly aside: boolean;
}

let drafts: readonly WaitingDraft[] = [];
const changed = new EventTarget();

export function tellWaiting(waiting: readonly WaitingDraft[]): void {
  if (JSON.stringify(waiting) === JSON.stringify(drafts)) return;
  drafts = waiting;
  changed.dispatchEvent(new Event("change"));
}

/** The notes that wait on this device to be sent. */
export function useWaiting(): readonly WaitingDraft[] {
  return useSyncExternalStore(watch, () => drafts);
}

function watch(act: () => void): () => void {
  changed.addEventListener("change", act);
  return () => changed.removeEventListener("change", act);
}
