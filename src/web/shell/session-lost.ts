import { useSyncExternalStore } from "react";

/** Somebody is writing what the server has not yet: the page stays when the session is gone, and asks to sign in again. */
type Writing = () => boolean;

let isWriting: Writing = () => false;
let lost = false;
const changed = new EventTarget();

export function holdOpenWhile(writing: Writing): void {
  isWriting = writing;
}

/** Whether the page stays although the session is gone; from then on it says so. */
export function staysOpen(): boolean {
  if (!isHeldOpen()) return false;
  setLost(true);
  return true;
}

/** Whether somebody is writing here, session or not. */
export const isHeldOpen = (): boolean => lost || isWriting();

export const isSessionLost = (): boolean => lost;

export function setLost(is: boolean): void {
  if (lost === is) return;
  lost = is;
  changed.dispatchEvent(new Event("change"));
}

export function useSessionLost(): boolean {
  return useSyncExternalStore(
    (act) => {
      changed.addEventListener("change", act);
      return () => changed.removeEventListener("change", act);
    },
    () => lost,
  );
}
