import { places } from "#kernel/time/places.ts";
import type { Locale } from "#web/i18n/locales.ts";
import type { Choice } from "#web/kit/select.tsx";

/** Every zone the browser knows, by the name of its place and, quietly, its own. */
export function zoneChoices(locale: Locale, chosen: string | null): Choice[] {
  const zones = new Set([...Intl.supportedValuesOf("timeZone"), ...(chosen === null ? [] : [chosen])]);
  const { compare } = new Intl.Collator(locale);
  const choices = [...zones].map((zone) => ({ id: zone, label: placeOf(locale, zone), detail: zone }));
  return choices.sort((a, b) => compare(a.label, b.label));
}

/** "Madrid", "Buenos Aires". */
export function placeOf(locale: Locale, zone: string): string {
  return places[zone]?.[locale] ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
