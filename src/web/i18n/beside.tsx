import { type ReactNode, use } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { IntlProvider } from "use-intl";
import { type Messages, type Part, wordsBeside } from "./catalogue.ts";
import { type Locale, languages } from "./locales.ts";

const coming = new Map<string, Promise<Messages>>();

/** A part of the page that speaks to somebody else than its member, in that person's language and direction. */
export function SpokenIn({ locale, part, children }: { locale: Locale; part: Part; children: ReactNode }) {
  const { direction, tag } = languages[locale];
  return (
    <IntlProvider locale={locale} messages={use(wordsOf(locale, part))}>
      <I18nProvider locale={tag}>
        <div lang={locale} dir={direction} className="spoken-in">
          {children}
        </div>
      </I18nProvider>
    </IntlProvider>
  );
}

/** The same promise each time, so that a page that waits for it is not begun anew. */
function wordsOf(locale: Locale, part: Part): Promise<Messages> {
  const key = `${locale} ${part}`;
  const words = coming.get(key) ?? wordsBeside(locale, part);
  coming.set(key, words);
  return words;
}
