import { type ReactNode, useEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";

/**
 * Takes files that are dropped or pasted anywhere on the page, so that the browser does not open in its place what was dropped
 * a little beside. Answers what is shown while they hang over it.
 */
export function useIncoming(add: (files: readonly File[]) => void): ReactNode {
  const t = useT("record");
  const [over, setOver] = useState(false);
  const adds = useRef(add);
  useEffect(() => {
    adds.current = add;
  });
  useEffect(() => listen((files) => adds.current(files), setOver), []);
  if (!over) return null;
  return (
    <div className="files-drop" aria-hidden="true">
      <p className="name">{t("files.drop")}</p>
    </div>
  );
}

function listen(add: (files: readonly File[]) => void, setOver: (over: boolean) => void): () => void {
  // Entering a child leaves its parent; the count tells whether the pointer is still somewhere within.
  let depth = 0;
  const turn = (by: number) => {
    depth = Math.max(0, depth + by);
    setOver(depth > 0);
  };
  const acts: Record<string, (event: Event) => void> = {
    dragenter: (event) => bringsFiles(event) && !isModal() && turn(1),
    dragleave: (event) => bringsFiles(event) && turn(-1),
    dragover: (event) => bringsFiles(event) && event.preventDefault(),
    drop: (event) => {
      if (!(event instanceof DragEvent) || !bringsFiles(event)) return;
      event.preventDefault();
      turn(-depth);
      if (!isModal()) add(filesOf(event.dataTransfer));
    },
    paste: (event) => {
      if (!(event instanceof ClipboardEvent) || event.defaultPrevented || isModal()) return;
      const files = [...(event.clipboardData?.files ?? [])];
      // A word processor puts a picture of the text beside the text; what was meant is the text.
      if (files.length === 0 || event.clipboardData?.types.includes("text/plain")) return;
      event.preventDefault();
      add(files);
    },
  };
  for (const [name, act] of Object.entries(acts)) addEventListener(name, act);
  return () => {
    for (const [name, act] of Object.entries(acts)) removeEventListener(name, act);
  };
}

const isModal = (): boolean => document.querySelector("[data-modal]") !== null;

/** A folder comes as a file, too, which nobody can read. */
function filesOf(brought: DataTransfer | null): File[] {
  const items = [...(brought?.items ?? [])].filter(({ kind }) => kind === "file");
  return items.flatMap((item) => (item.webkitGetAsEntry()?.isDirectory ? [] : (item.getAsFile() ?? [])));
}

const bringsFiles = (event: Event): boolean =>
  event instanceof DragEvent && event.dataTransfer?.types.includes("Files") === true;
