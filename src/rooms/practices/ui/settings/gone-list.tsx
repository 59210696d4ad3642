import { type ReactNode, useEffect, useRef } from "react";

/** A dialog that asked about the row has closed by then, and has looked in vain for the button to give the focus back to. */
const dialogGoneMilliseconds = 300;

/** Rows that can be taken away: when one is, the list takes the focus that went with it. */
export function GoneList({ count, children }: { count: number; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const fewer = count < before.current;
    before.current = count;
    if (!fewer) return;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) list.current?.focus();
    }, dialogGoneMilliseconds);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <ul className="rows" ref={list} tabIndex={-1}>
      {children}
    </ul>
  );
}
