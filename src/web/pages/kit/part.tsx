import { type ReactNode, useId } from "react";
import { useLanguage } from "#web/i18n/provider.tsx";

/** One part of the kit: its name at the start, its states beside it. */
export function Part({ title, two, children }: { title: string; two?: boolean; children: ReactNode }) {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <h2 className="heading" id={id}>
        {title}
      </h2>
      <div className={two ? "two" : undefined}>{children}</div>
    </section>
  );
}

/** Sample words: in Hebrew on a page in Hebrew, otherwise in English. This page is for those who build the product. */
export function useSay(): (english: string, hebrew: string) => string {
  const { locale } = useLanguage();
  return (english, hebrew) => (locale === "he" ? hebrew : english);
}
