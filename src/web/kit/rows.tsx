import type { ReactNode } from "react";

/** Things in rows under a heading, a hairline above each. The first child of a row takes the room. */
export function Rows({ title, end, children }: { title?: string; end?: ReactNode; children: ReactNode }) {
  return (
    <section>
      {title !== undefined && (
        <div className="rows-head">
          <h2 className="heading">{title}</h2>
          {end}
        </div>
      )}
      <ul className="rows">{children}</ul>
    </section>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return <li>{children}</li>;
}
