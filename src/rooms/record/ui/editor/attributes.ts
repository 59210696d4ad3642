import type { Editor } from "@tiptap/core";
import { useEffect, useLayoutEffect } from "react";
import type { AreaProps } from "../area.ts";

/** What the section is called and said to be, where assistive technology looks for it. */
export function useAttributes(editor: Editor | null, props: AreaProps, hint: string): void {
  const { id, labelledBy, describedBy, isInvalid, placeholder } = props;
  useLayoutEffect(() => {
    if (editor === null) return;
    const { dom } = editor.view;
    const wanted: Record<string, string | undefined> = {
      id,
      "aria-multiline": "true",
      "aria-labelledby": labelledBy,
      "aria-describedby": describedBy,
      "aria-placeholder": placeholder,
      "aria-invalid": isInvalid ? "true" : undefined,
      "aria-keyshortcuts": "Alt+F10",
      "aria-description": describedBy === undefined ? hint : undefined,
    };
    for (const [name, value] of Object.entries(wanted))
      if (value === undefined) dom.removeAttribute(name);
      else dom.setAttribute(name, value);
  }, [editor, id, labelledBy, describedBy, isInvalid, placeholder, hint]);
  useEffect(() => {
    // A label of the page leads to what it labels; the browser does it for fields of its own only.
    const label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
    const focus = () => editor?.view.focus();
    label?.addEventListener("click", focus);
    return () => label?.removeEventListener("click", focus);
  }, [editor, id]);
}
