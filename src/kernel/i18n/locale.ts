/** The languages of the product: interface, letters, PDFs, calendars. */
export const locales = ["en", "es", "ca", "it", "he"] as const;

export type Locale = (typeof locales)[number];

/** Whether a string is one of our five language codes, exactly as we write them. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (locales as readonly string[]).includes(value);
}

/** The writing direction of a language, as the HTML attribute `dir` wants it. */
export function directionOf(locale: Locale): "ltr" | "rtl" {
  return locale === "he" ? "rtl" : "ltr";
}

/**
 * The language of ours that a person asks for most: takes one tag ("ca-ES"), or a whole `Accept-Language`
 * header ("fr, he;q=0.8"), and answers `fallback` when none of it is ours.
 */
export function nearestLocale(asked: string | null | undefined, fallback: Locale): Locale {
  let best = fallback;
  let bestWeight = 0;
  for (const entry of (asked ?? "").slice(0, 500).split(",")) {
    const locale = localeOfTag(entry);
    const weight = weightOf(entry);
    if (locale && weight > bestWeight) {
      best = locale;
      bestWeight = weight;
    }
  }
  return best;
}

function localeOfTag(entry: string): Locale | null {
  const language = entry.split(";", 1)[0]!.trim().split(/[-_]/, 1)[0]!.toLowerCase();
  // Java and old Android still say "iw" for Hebrew.
  if (language === "iw") return "he";
  return isLocale(language) ? language : null;
}

function weightOf(entry: string): number {
  const quality = /;\s*q\s*=\s*([^;]*)/i.exec(entry)?.[1];
  const weight = quality === undefined ? 1 : Number(quality);
  return weight >= 0 && weight <= 1 ? weight : 0;
}
