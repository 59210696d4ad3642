import { useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { AreaProps } from "./area.ts";
import { carriedOver } from "./beside.ts";

/** Text that is written where it will be read: no frame, the reading face, as tall as what stands in it. Plain, until the editor is there. */
export function ProseArea({ labelledBy, describedBy, value, isInvalid, onChange, ref, ...rest }: AreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus({ preventScroll: true }),
    append: (text) => area.current !== null && writeAtEnd(area.current, carriedOver(area.current.value, text)),
  }));
  useLayoutEffect(() => {
    if (area.current !== null && !sizesItself && area.current.value === value) grow(area.current);
  }, [value]);
  return (
    <textarea
      {...rest}
      ref={area}
      className="prose note-area"
      rows={2}
      value={value}
      // An empty field takes the page's direction, or its hint would stand at the wrong side.
      dir={value.trim() === "" ? undefined : "auto"}
      autoComplete="off"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** Puts the caret at the end and writes there as a keyboard would, so that the browser's own undo takes it back. False where it cannot. */
function writeAtEnd(area: HTMLTextAreaElement, text: string): boolean {
  area.focus();
  const from = text.startsWith(area.value.trimEnd()) ? area.value.trimEnd().length : 0;
  area.setSelectionRange(from, area.value.length);
  return document.execCommand("insertText", false, text.slice(from));
}

const sizesItself = CSS.supports("field-sizing", "content");

function grow(area: HTMLTextAreaElement): void {
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight}px`;
}
