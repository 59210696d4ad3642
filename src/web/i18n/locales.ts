/** The languages of the interface, in the order in which a person is offered them. */
export const locales = ["en", "es", "ca", "it", "he"] as const;
export type Locale = (typeof locales)[number];

interface Language {
  /** The name the language gives itself. */
  name: string;
  direction: "ltr" | "rtl";
  /** The BCP 47 tag whose customs dates and numbers follow: en writes the day before the month. */
  tag: string;
}

export const languages: Record<Locale, Language> = {
  en: { name: "English", direction: "ltr", tag: "en-GB" },
  es: { name: "Español", direction: "ltr", tag: "es-ES" },
  ca: { name: "Català", direction: "ltr", tag: "ca-ES" },
  it: { name: "Italiano", direction: "ltr", tag: "it-IT" },
  he: { name: "עברית", direction: "rtl", tag: "he-IL" },
};

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The first of the preferred languages ("es-AR", "he") that we speak; English when there is none. */
export function bestLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split("-")[0];
    // Browsers of some age still say "iw" for Hebrew.
    const known = language === "iw" ? "he" : language;
    if (isLocale(known)) return known;
  }
  return "en";
}
