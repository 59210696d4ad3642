import type { ReactNode } from "react";

/** Nothing here yet: what the page is for, and the first thing to do. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="name">{title}</p>
      {children && <div className="muted">{children}</div>}
      {action}
    </div>
  );
}
