import type { ReactNode } from "react";
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
