import { type ReactNode, useId } from "react";
import { PageHead, type PageHeadProps } from "#web/kit/page.tsx";

/** A section of the settings: its title is the page's. */
export function SettingsSection({
  children,
  ...head
}: Pick<PageHeadProps, "title" | "about" | "actions"> & { children: ReactNode }) {
  return (
    <>
      <PageHead {...head} />
      {children}
    </>
  );
}

/** A part of a section, with a heading of its own. */
export function Part({ title, about, children }: { title: string; about?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="settings-part" aria-labelledby={id}>
      <div className="settings-part-head">
        <h2 className="heading" id={id}>
          {title}
        </h2>
        {about && <p className="muted">{about}</p>}
      </div>
      {children}
    </section>
  );
}
