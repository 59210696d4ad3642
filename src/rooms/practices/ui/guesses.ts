import type { Locale } from "#web/i18n/locales.ts";

/** What the browser says of where someone is. */
export interface Surroundings {
  timeZone: string;
  /** A BCP 47 tag, the most preferred: "es-AR", "he". */
  language: string;
}

export function surroundings(): Surroundings {
  return { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, language: navigator.language };
}

/** The currency of the place, by its zone first, then by the region of the language; the euro where neither tells. */
export function guessedCurrency({ timeZone, language }: Surroundings): string {
  const byZone = currencyByZone[timeZone] ?? (timeZone.startsWith("Europe/") ? "EUR" : undefined);
  return byZone ?? currencyByRegion[regionOf(language)] ?? "EUR";
}

/** 1 is Monday, 7 Sunday: weeks start on Sunday in Israel and the Americas, on Monday elsewhere. */
export function guessedWeekStart({ timeZone, language }: Surroundings, locale: Locale): number {
  if (timeZone === "Asia/Jerusalem" || locale === "he") return 7;
  if (timeZone.startsWith("Europe/")) return 1;
  return sundayRegions.has(regionOf(language)) ? 7 : 1;
}

const currencyByZone: Record<string, string> = {
  "Asia/Jerusalem": "ILS",
  "Europe/London": "GBP",
  "Europe/Zurich": "CHF",
  "Europe/Stockholm": "SEK",
  "Europe/Copenhagen": "DKK",
  "Europe/Oslo": "NOK",
  "Europe/Warsaw": "PLN",
  "Europe/Prague": "CZK",
  "Europe/Budapest": "HUF",
  "Europe/Bucharest": "RON",
  "America/Mexico_City": "MXN",
  "America/Bogota": "COP",
  "America/Lima": "PEN",
  "America/Santiago": "CLP",
  "America/Montevideo": "UYU",
  "America/Argentina/Buenos_Aires": "ARS",
  "America/Buenos_Aires": "ARS",
  "America/Sao_Paulo": "BRL",
  "America/Toronto": "CAD",
  "America/New_York": "USD",
  "America/Chicago": "USD",
  "America/Denver": "USD",
  "America/Los_Angeles": "USD",
  "Australia/Sydney": "AUD",
};
const currencyByRegion: Record<string, string> = {
  IL: "ILS",
  GB: "GBP",
  CH: "CHF",
  US: "USD",
  CA: "CAD",
  AU: "AUD",
  MX: "MXN",
  AR: "ARS",
  BR: "BRL",
  CL: "CLP",
  CO: "COP",
};
const sundayRegions = new Set(["IL", "US", "CA", "MX", "BR", "CO", "PE", "VE"]);

function regionOf(language: string): string {
  try {
    return new Intl.Locale(language).region ?? "";
  } catch {
    return "";
  }
}
