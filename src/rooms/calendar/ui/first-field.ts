import { useEffect, useRef } from "react";

/** The form's element; its first field gets the focus, after the panel has given it to its title. */
export function useFirstField() {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => element.current?.querySelector<HTMLElement>("input, button")?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return element;
}
