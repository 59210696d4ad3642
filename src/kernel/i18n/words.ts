import { createTranslator } from "use-intl/core";
import type { Locale } from "./locale.ts";

type Tree = { [key: string]: string | Tree };

/**
 * The words that the server itself puts on paper or into letters, by language. A missing key or argument throws: half a page
 * or half a letter is never sent.
 */
export function wordsFrom<Words extends Tree>(wordings: Readonly<Record<Locale, Words>>) {
  const translator = (locale: Locale) =>
    createTranslator<Words>({
      locale,
      messages: wordings[locale],
      // Dates and times come in as words (kernel/time/wording.ts); the library wants a zone all the same.
      timeZone: "UTC",
      onError(error) {
        throw error;
      },
    });
  const translators = {
    en: translator("en"),
    es: translator("es"),
    ca: translator("ca"),
    it: translator("it"),
    he: translator("he"),
  };
  return (locale: Locale) => translators[locale];
}
