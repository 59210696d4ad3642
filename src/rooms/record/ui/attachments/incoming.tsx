import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";

/**
 * Takes files that are dropped or pasted: within an element, or anywhere on the page. Answers what is shown while they hang over it.
 * On the whole page it also keeps the browser from opening in its place what was dropped a little beside.
 */
export function useIncoming(add: (files: readonly File[]) => void, within?: RefObject<HTMLElement | null>): ReactNode {
  const t = useT("record");
  const [over, setOver] = useState(false);
  const adds = useRef(add);
  useEffect(() => {
    adds.current = add;
  });
  useEffect(() => {
    const target = within === undefined ? window : within.current;
    if (target === null) return;
    return listen(target, (files) => adds.current(files), setOver);
  }, [within]);
  if (!over) return null;
  return (
    <div className={within === undefined ? "files-drop files-drop-page" : "files-drop"} aria-hidden="true">
      <p className="name">{t("files.drop")}</p>
    </div>
  );
}

function listen(
  target: EventTarget,
  add: (files: readonly File[]) => void,
  setOver: (over: boolean) => void,
): () => void {
  // Entering a child leaves its parent; the count tells whether the pointer is still somewhere within.
  let depth = 0;
  const turn = (by: number) => {
    depth = Math.max(0, depth + by);
    setOver(depth > 0);
  };
  const acts: Record<string, (event: Event) => void> = {
    dragenter: (event) => bringsFiles(event) && turn(1),
    dragleave: (event) => bringsFiles(event) && turn(-1),
    dragover: (event) => bringsFiles(event) && event.preventDefault(),
    drop: (event) => {
      if (!(event instanceof DragEvent) || !bringsFiles(event)) return;
      event.preventDefault();
      turn(-depth);
      add([...(event.dataTransfer?.files ?? [])]);
    },
    paste: (event) => {
      if (!(event instanceof ClipboardEvent) || document.querySelector("[data-modal]") !== null) return;
      const files = [...(event.clipboardData?.files ?? [])];
      // A word processor puts a picture of the text beside the text; what was meant is the text.
      if (files.length === 0 || event.clipboardData?.types.includes("text/plain")) return;
      event.preventDefault();
      add(files);
    },
  };
  for (const [name, act] of Object.entries(acts)) target.addEventListener(name, act);
  return () => {
    for (const [name, act] of Object.entries(acts)) target.removeEventListener(name, act);
  };
}

const bringsFiles = (event: Event): boolean =>
  event instanceof DragEvent && event.dataTransfer?.types.includes("Files") === true;
