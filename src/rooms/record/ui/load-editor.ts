import { useSyncExternalStore } from "react";
import type { RichArea } from "./editor/rich-area.tsx";

/** The editor is heavy and comes by itself, while plain text can be written already; null until it is there. */
let editor: typeof RichArea | null = null;
let coming = false;
const changed = new EventTarget();

/** Begins to fetch the editor. What fails, offline for instance, is tried again with the next note or the next connection. */
export function loadEditor(): void {
  if (editor !== null || coming) return;
  coming = true;
  import("./editor/rich-area.tsx")
    .then((part) => {
      editor = part.RichArea;
      changed.dispatchEvent(new Event("change"));
    })
    .catch(() => addEventListener("online", loadEditor, { once: true }))
    .finally(() => {
      coming = false;
    });
}

export const useRichArea = (): typeof RichArea | null => useSyncExternalStore(watch, () => editor);

function watch(tell: () => void): () => void {
  loadEditor();
  changed.addEventListener("change", tell);
  return () => changed.removeEventListener("change", tell);
}
