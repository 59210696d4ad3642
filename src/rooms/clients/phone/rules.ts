import { type CountryCode, getCountries, parsePhoneNumberFromString } from "libphonenumber-js";

/** Where our practices mostly are, so that a zone is found without asking for the zones of all countries (0.5 ms each). */
const near: CountryCode[] = ["ES", "IL", "IT", "GB", "US", "AD", "PT", "FR", "DE", "CH", "AR", "MX"];
const byCurrency: Readonly<Record<string, CountryCode>> = {
  ILS: "IL",
  GBP: "GB",
  USD: "US",
  CHF: "CH",
  MXN: "MX",
  ARS: "AR",
};
const countries = new Map<string, CountryCode | undefined>();

/** The country whose numbers are written without a code, told by the practice's zone, or else by its currency. */
export function countryOf(practice: { timeZone: string; currency: string }): CountryCode | undefined {
  const { timeZone, currency } = practice;
  if (!countries.has(timeZone)) countries.set(timeZone, countryOfZone(timeZone));
  return countries.get(timeZone) ?? byCurrency[currency];
}

/**
 * A number as it is kept: `+34612345678`, with `;ext=9` when it has an extension. A number no plan knows (a short one, one
 * of a country not named) is kept as its digits. Null when it can be none.
 */
export function tidyPhone(typed: string, country: CountryCode | undefined): string | null {
  const text = typed.replace(/\p{Cf}/gu, "").trim();
  const number = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
  if (number?.isPossible()) return number.ext ? `${number.number};ext=${number.ext}` : number.number;
  const digits = text.replace(/\D/g, "");
  if (!/^\+?[\d\s().\-/]+$/.test(text) || digits.length < 5 || digits.length > 15) return null;
  return text.startsWith("+") ? `+${digits}` : digits;
}

function countryOfZone(timeZone: string): CountryCode | undefined {
  if (!timeZone.includes("/")) return undefined; // UTC is nowhere
  const canonical = new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  const has = (country: CountryCode) => zonesOf(country).includes(canonical);
  return near.find(has) ?? getCountries().find(has);
}

/** TypeScript's library does not know this part of Intl yet. */
const zonesOf = (country: CountryCode): string[] =>
  (new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?(): string[] | undefined }).getTimeZones?.() ?? [];
