import type { ReactNode } from "react";

/** The label column: facts hang from it, with a hairline above each. */
export function Facts({ children, className }: { children: ReactNode; className?: string }) {
  return <dl className={["facts", className].filter(Boolean).join(" ")}>{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
