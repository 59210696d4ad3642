import { type ReactNode, useRef } from "react";

/** Rows that can be taken away: the list takes the focus that would go with one. `children` get the function to call then. */
export function GoneList({ children }: { children: (onGone: () => void) => ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <ul className="rows" ref={list} tabIndex={-1}>
      {children(() => list.current?.focus())}
    </ul>
  );
}
