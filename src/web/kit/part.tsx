import { type ReactNode, useId } from "react";

/** A part of a section, with a heading of its own. */
export function Part({ title, about, children }: { title: string; about?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="page-part" aria-labelledby={id}>
      <div className="page-part-head">
        <h2 className="heading" id={id}>
          {title}
        </h2>
        {about && <p className="muted">{about}</p>}
      </div>
      {children}
    </section>
  );
}
