import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { IntlProvider } from "use-intl";
import { loadMessages, type Messages } from "./catalogue.ts";
import { bestLocale, isLocale, type Locale, languages } from "./locales.ts";
import { Terminology } from "./term.tsx";

interface Speech {
  locale: Locale;
  messages: Messages;
}

interface LanguageChoice {
  locale: Locale;
  /** Changes the language of the page and remembers it on this device. */
  setLocale: (locale: Locale) => Promise<void>;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Gives the page its language, direction and customs. `first` is loaded before the first render. */
export function LanguageProvider({ first, children }: { first: Speech; children: ReactNode }) {
  const [speech, setSpeech] = useState(first);
  const { direction, tag } = languages[speech.locale];

  useEffect(() => {
    document.documentElement.lang = speech.locale;
    document.documentElement.dir = direction;
  }, [speech.locale, direction]);

  const setLocale = useCallback(async (locale: Locale) => {
    setSpeech({ locale, messages: await loadMessages(locale) });
    rememberLocale(locale);
  }, []);
  const choice = useMemo(() => ({ locale: speech.locale, setLocale }), [speech.locale, setLocale]);

  return (
    <LanguageContext value={choice}>
      <IntlProvider locale={speech.locale} messages={speech.messages}>
        <I18nProvider locale={tag}>
          <Terminology term="client">{children}</Terminology>
        </I18nProvider>
      </IntlProvider>
    </LanguageContext>
  );
}

/** The language of the page, and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === null) throw new Error("useLanguage outside of LanguageProvider");
  return choice;
}

/** What this device chose; otherwise the best of what the browser prefers. */
export function preferredLocale(): Locale {
  return rememberedLocale() ?? bestLocale(navigator.languages);
}

/** What this device chose, or null when nobody has chosen yet (then the member's own language may decide). */
export function rememberedLocale(): Locale | null {
  try {
    const locale = localStorage.getItem("locale");
    return isLocale(locale) ? locale : null;
  } catch {
    return null;
  }
}

function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem("locale", locale);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
