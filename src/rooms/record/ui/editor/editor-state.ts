import type { Editor } from "@tiptap/core";
import { useLayoutEffect, useRef, useSyncExternalStore } from "react";

/** Drawn again whenever the text or the selection changed. */
export function useEditorState(editor: Editor): void {
  const version = useRef(0);
  const watch = useRef((tell: () => void) => {
    const changed = () => {
      version.current++;
      tell();
    };
    editor.on("transaction", changed);
    return () => void editor.off("transaction", changed);
  });
  useSyncExternalStore(watch.current, () => version.current);
  useLayoutEffect(() => {
    version.current++;
  }, []);
}
