import type { Locale } from "../i18n/locale.ts";
import { places } from "./places.ts";

/** "Tuesday 12 May 2026", or without the year when `year` is false: the day it is in `zone` at that instant. */
export function longDate(locale: Locale, at: Temporal.Instant, zone: string, { year = true } = {}): string {
  const style: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long" };
  const words = formatter(locale, zone, year ? { ...style, year: "numeric" } : style).format(at.epochMilliseconds);
  // British style puts a comma after the weekday only when the year is there; ours never does.
  return locale === "en" ? words.replace(",", "") : words;
}

/** "12 May 2026", or of a calendar date ("1990-03-04") "4 March 1990", which is the same day in every zone. */
export function plainDate(locale: Locale, on: Temporal.Instant | string, zone = "UTC"): string {
  const style: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };
  if (typeof on === "string")
    return formatter(locale, "UTC", style).format(Temporal.Instant.from(`${on}T12:00Z`).epochMilliseconds);
  return formatter(locale, zone, style).format(on.epochMilliseconds);
}

/** "11:00", on the 24-hour clock in every language. */
export function time(locale: Locale, at: Temporal.Instant, zone: string): string {
  return formatter(locale, zone, clock).format(at.epochMilliseconds);
}

/**
 * "11:00–11:50". In Hebrew it is wrapped in invisible isolates that keep the start on the left, as clocks and
 * calendars there write it: the dash alone would let the two times change sides.
 */
export function range(locale: Locale, from: Temporal.Instant, to: Temporal.Instant, zone: string): string {
  const times = `${time(locale, from, zone)}–${time(locale, to, zone)}`;
  return locale === "he" ? `\u2066${times}\u2069` : times;
}

/** The place a zone is called after: "Madrid", "Nueva York", "ישראל". */
export function zonePlace(locale: Locale, zone: string): string {
  return (
    places[zone]?.[locale] ?? placeByIntl(locale, zone) ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ")
  );
}

/** A zone in words that hold in summer and winter: "Madrid time", "hora de Nueva York", "שעון ישראל". */
export function zoneTime(locale: Locale, zone: string): string {
  const place = zonePlace(locale, zone);
  if (zone === "UTC") return place;
  switch (locale) {
    case "en":
      return `${place} time`;
    case "es":
      return `hora de ${place}`;
    case "ca":
      return /^h?[aeiouàèéíòóú]/i.test(place) ? `hora d’${place}` : `hora de ${place}`;
    case "it":
      return `ora di ${place}`;
    case "he":
      return `שעון ${place}`;
  }
}

/** Whether clocks in the two zones show the same time at that instant. */
export function sameClock(at: Temporal.Instant, zone: string, other: string): boolean {
  return at.toZonedDateTimeISO(zone).offsetNanoseconds === at.toZonedDateTimeISO(other).offsetNanoseconds;
}

const clock: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

// What Intl writes around the place: "Sydney Time", "hora de Sídney", "Hora de: Sydney", "Ora Sydney", "שעון סידני".
const around: Record<Locale, RegExp> = {
  en: /^(.+) Time$/,
  es: /^hora de (.+)$/,
  ca: /^Hora de: (.+)$/,
  it: /^Ora (.+)$/,
  he: /^שעון (.+)$/,
};

function placeByIntl(locale: Locale, zone: string): string | undefined {
  const parts = formatter(locale, zone, { timeZoneName: "shortGeneric" }).formatToParts(0);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  return around[locale].exec(name)?.[1];
}

// A formatter costs 120 µs and 27 kB to make and is used over and over; a page or a mail run needs a handful.
const formatters = new Map<string, Intl.DateTimeFormat>();
const mostFormatters = 200;

function formatter(locale: Locale, zone: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${Object.values(style).join()} ${style.timeZoneName ?? ""}`;
  let known = formatters.get(key);
  if (!known) {
    if (formatters.size >= mostFormatters) formatters.clear();
    known = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { ...style, timeZone: zone });
    formatters.set(key, known);
  }
  return known;
}
