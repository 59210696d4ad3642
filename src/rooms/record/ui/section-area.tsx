import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { AreaProps } from "./area.ts";
import { useRichArea } from "./load-editor.ts";
import { ProseArea } from "./prose-area.tsx";

/** A section's text: plain while the editor is fetched, and for as long as somebody is writing in it, so that no key is lost. */
export function SectionArea({ onChange, onFocus, onBlur, ...props }: AreaProps) {
  const Rich = useRichArea();
  const [rich, setRich] = useState(Rich !== null);
  const here = useRef({ focused: false, typed: false });
  const blank = props.value === "";
  useEffect(() => {
    const { focused, typed } = here.current;
    if (Rich !== null && (!focused || (!typed && blank))) setRich(true);
  }, [Rich, blank]);
  const isRich = Rich !== null && rich;
  const takesFocus = useRef(false);
  useLayoutEffect(() => {
    takesFocus.current = !isRich && here.current.focused;
  });
  const common = {
    ...props,
    onFocus: () => {
      here.current = { focused: true, typed: false };
      onFocus?.();
    },
    onBlur: (event?: FocusEvent) => {
      here.current = { focused: false, typed: false };
      onBlur?.(event);
      if (Rich !== null) setRich(true);
    },
  };
  if (isRich) return <Rich {...common} onChange={onChange} takesFocus={here.current.focused} />;
  const type = (text: string) => {
    here.current.typed = true;
    onChange(text);
  };
  return <ProseArea {...common} onChange={type} />;
}
