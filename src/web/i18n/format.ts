import { type Locale, languages } from "./locales.ts";

/** Money as the API gives it: minor units and an ISO 4217 code. */
export interface Money {
  amount: number;
  currency: string;
}

/** How a date is written: "Tuesday 12 May", "12 May", "Tue 12", "May 2026"; the year appears when it is not `today`'s. */
export type DateStyle = "long" | "short" | "brief" | "month";

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { weekday: "long", day: "numeric", month: "long" },
  short: { day: "numeric", month: "short" },
  brief: { weekday: "short", day: "numeric" },
  month: { month: "long" },
};

/** The clock time of an instant ("2026-05-12T09:00:00Z") in a zone: "11:00". Always 24 hours, as diaries are kept. */
export function formatTime(locale: Locale, instant: string, zone: string): string {
  const options: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone };
  return dateTime(locale, options).format(millis(instant));
}

/** "11:00–11:50". Both ends in the zone. */
export function formatTimeRange(locale: Locale, from: string, to: string, zone: string): string {
  return `${formatTime(locale, from, zone)}–${formatTime(locale, to, zone)}`;
}

/** A calendar date ("2026-05-12"). `today`, in the reader's zone, lets the year go when it is this one's. */
export function formatDate(locale: Locale, date: string, style: DateStyle, today?: string): string {
  const year = today === undefined || today.slice(0, 4) === date.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  return dateTime(locale, { ...dateStyles[style], ...year, timeZone: "UTC" }).format(noon(date));
}

/** "11–17 May", "29 June – 5 July". Both ends are calendar dates and belong to the range. */
export function formatDateRange(locale: Locale, from: string, to: string): string {
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", timeZone: "UTC" };
  // CLDR sets thin spaces around the dash; between two bare numbers they read as a minus.
  return dateTime(locale, options)
    .formatRange(noon(from), noon(to))
    .replace(/(\d)\s*–\s*(\d+\s\D)/u, "$1–$2");
}

/** "Today", "Tomorrow", "Yesterday", the weekday within the coming six days, otherwise "12 May". Starts a sentence. */
export function formatRelativeDay(locale: Locale, date: string, today: string): string {
  const days = Temporal.PlainDate.from(today).until(date, { largestUnit: "days" }).days;
  if (days > 1 && days < 7) return capital(locale, weekday(locale, date));
  if (Math.abs(days) > 1) return formatDate(locale, date, "short", today);
  return capital(locale, new Intl.RelativeTimeFormat(tag(locale), { numeric: "auto" }).format(days, "day"));
}

/** "Monday", as the language writes it inside a sentence. */
export function weekday(locale: Locale, date: string, width: "long" | "short" | "narrow" = "long"): string {
  return dateTime(locale, { weekday: width, timeZone: "UTC" }).format(noon(date));
}

/** The calendar date of an instant in a zone: "2026-05-12". */
export function dateIn(zone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** "€70", "€70.50": cents are said only when there are some. */
export function formatMoney(locale: Locale, { amount, currency }: Money): string {
  const format = number(locale, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

export function formatNumber(locale: Locale, value: number): string {
  return number(locale, {}).format(value);
}

/** "50 minutes". */
export function formatMinutes(locale: Locale, durationMinutes: number): string {
  return number(locale, { style: "unit", unit: "minute", unitDisplay: "long" }).format(durationMinutes);
}

/** "Ana, Bruno and Clara". */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(tag(locale), { type: "conjunction" }).format(items);
}

const tag = (locale: Locale): string => languages[locale].tag;
const millis = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;
// Noon, so that no zone arithmetic can move the day.
const noon = (date: string): number => millis(`${date}T12:00:00Z`);

function capital(locale: Locale, text: string): string {
  return text.charAt(0).toLocaleUpperCase(tag(locale)) + text.slice(1);
}

// Building an Intl formatter costs more than using it a hundred times; a week of events uses few of them.
const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dateTime(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${locale}${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(tag(locale), options);
  formatters.set(key, known);
  return known as Intl.DateTimeFormat;
}

function number(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${locale}${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(tag(locale), options);
  formatters.set(key, known);
  return known as Intl.NumberFormat;
}
