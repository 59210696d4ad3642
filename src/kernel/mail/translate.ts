import { createTranslator } from "use-intl/core";
import type { Locale } from "../i18n/locale.ts";
import ca from "./wording/ca.json" with { type: "json" };
import en from "./wording/en.json" with { type: "json" };
import es from "./wording/es.json" with { type: "json" };
import he from "./wording/he.json" with { type: "json" };
import it from "./wording/it.json" with { type: "json" };

type Words = typeof en;

const wordings: Record<Locale, Words> = { en, es, ca, it, he };

/** The words of our mails in one language. A missing key or argument throws: half a letter is never sent. */
export function wordsIn(locale: Locale) {
  return translators[locale];
}

const translators = {
  en: translator("en"),
  es: translator("es"),
  ca: translator("ca"),
  it: translator("it"),
  he: translator("he"),
};

function translator(locale: Locale) {
  return createTranslator<Words>({
    locale,
    messages: wordings[locale],
    // Dates and times come in as words (kernel/time/wording.ts); the library wants a zone all the same.
    timeZone: "UTC",
    onError(error) {
      throw error;
    },
  });
}
