import type { Editor } from "@tiptap/core";
import { type ReactNode, useLayoutEffect, useRef } from "react";

interface MenuListProps {
  editor: Editor;
  from: number;
  listId: string;
  label: string;
  children: ReactNode;
}

/** Under the word it belongs to, or above it where there is no room. */
export function MenuList({ editor, from, listId, label, children }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const at = editor.view.coordsAtPos(Math.min(from, editor.state.doc.content.size));
    const { offsetWidth: width, offsetHeight: height } = element;
    const view = window.visualViewport;
    const bottom = (view?.offsetTop ?? 0) + (view?.height ?? innerHeight);
    const isRtl = getComputedStyle(element).direction === "rtl";
    const left = isRtl ? at.right - width : at.left;
    const below = at.bottom + 6;
    element.style.setProperty("left", `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`);
    element.style.setProperty("top", `${below + height > bottom - 56 ? Math.max(8, at.top - height - 6) : below}px`);
  });
  return (
    <div className="sheet slash-menu" role="listbox" id={listId} aria-label={label} ref={list}>
      {children}
    </div>
  );
}
