import { places } from "#kernel/time/places.ts";
import { type Locale, languages, locales } from "#web/i18n/locales.ts";
import type { Choice } from "#web/kit/select.tsx";
import { countries } from "../country/rules.ts";

/** Every zone a browser knows, by the name of its place; `chosen` is among them even under an older spelling. */
export function zoneChoices(locale: Locale, chosen: string): Choice[] {
  const zones = new Set([...Intl.supportedValuesOf("timeZone"), "UTC", chosen]);
  const choices = [...zones].map((zone) => ({ id: zone, label: placeOf(locale, zone), detail: zone }));
  return sorted(locale, choices);
}

/** "Madrid", "Buenos Aires"; in the language of the page where we know it. */
export function placeOf(locale: Locale, zone: string): string {
  return places[zone]?.[locale] ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

/** Every country whose holidays are known, by its name in the language of the page. */
export function countryChoices(locale: Locale): Choice[] {
  return sorted(
    locale,
    countries.map((code) => ({ id: code, label: countryName(locale, code) })),
  );
}

export function countryName(locale: Locale, code: string): string {
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
}

/** "Euro (EUR)": found by either. */
export function currencyChoices(locale: Locale): Choice[] {
  const choices = Intl.supportedValuesOf("currency").map((code) => ({ id: code, label: currencyName(locale, code) }));
  return sorted(locale, choices);
}

export function currencyName(locale: Locale, code: string): string {
  const name = new Intl.DisplayNames(locale, { type: "currency" }).of(code) ?? code;
  return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)} (${code})`;
}

/** The days of the week as `id` "1" (Monday) to "7", in the order in which weeks are usually begun. */
export function weekdayChoices(weekday: (date: string) => string): Choice[] {
  const monday = Temporal.PlainDate.from("2026-05-04");
  const days = [1, 7, 6, 2, 3, 4, 5];
  const name = (day: number) => capital(weekday(monday.add({ days: day - 1 }).toString()));
  return days.map((day) => ({ id: String(day), label: name(day) }));
}

/** Our languages, each by the name it gives itself. */
export const languageChoices: Choice<Locale>[] = locales.map((id) => ({ id, label: languages[id].name }));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function sorted(locale: Locale, choices: Choice[]): Choice[] {
  const { compare } = new Intl.Collator(locale);
  return choices.sort((a, b) => compare(a.label, b.label));
}
