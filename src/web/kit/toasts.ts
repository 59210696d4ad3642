import type { ReactNode } from "react";
// From here and not from React Aria Components, whose module brings the region along.
import { ToastQueue } from "react-stately/useToastState";

export interface ToastAction {
  label: string;
  run: () => void;
  /** A key that does the same while the toast stands; shown, not registered. */
  keys?: readonly string[];
}

export interface Notice {
  /** What happened, who will be told and when: "Cancelled. Ana will be told in 3 minutes." */
  text: ReactNode;
  /** Takes it back. The notice then stays for ten seconds, and a ring runs out. */
  undo?: () => void;
  actions?: readonly ToastAction[];
  /** In place of the usual ten seconds with an action and six without; `null` stays until it is closed. */
  lastsSeconds?: number | null;
}

/** Newest first. Three at most: who has more to read than that reads none. */
export const notices = new ToastQueue<Notice>({ maxVisibleToasts: 3 });

export const toast = {
  /** Shows a notice and returns its key. It waits while the pointer or the focus is on it. */
  show(notice: Notice): string {
    const seconds = lastsSeconds(notice);
    return notices.add(notice, seconds === null ? {} : { timeout: seconds * 1000 });
  },
  close(key: string): void {
    notices.close(key);
  },
  /** Undoes the newest change that can still be undone; false when there is none. For Ctrl/⌘ Z. */
  undoLatest(): boolean {
    const latest = notices.visibleToasts.find(({ content }) => content.undo !== undefined);
    if (latest === undefined) return false;
    notices.close(latest.key);
    latest.content.undo?.();
    return true;
  },
};

export function lastsSeconds(notice: Notice): number | null {
  if (notice.lastsSeconds !== undefined) return notice.lastsSeconds;
  return notice.undo === undefined && notice.actions === undefined ? 6 : 10;
}
