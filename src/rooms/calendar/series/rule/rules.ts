/** The days of a week as RFC 5545 writes them. */
export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof weekdays)[number];

/** At most this many dates. */
export const mostDates = 200;

/** A weekday of each period; with `nth` one of each month: 2 is the second, -1 the last. */
export interface RuleDay {
  readonly day: Weekday;
  readonly nth: number | null;
}

/** How visits repeat, in wall-clock time: what of RFC 5545's RRULE a series can say. Bounded by `count` or `until`. */
export interface Rule {
  readonly frequency: "DAILY" | "WEEKLY" | "MONTHLY";
  readonly interval: number;
  readonly days: readonly RuleDay[];
  readonly monthDays: readonly number[];
  readonly positions: readonly number[];
  readonly weekStart: Weekday;
  readonly count: number | null;
  /** The last day that may be one. As read it may have a time too, in UTC with a Z; `settled` makes it a day. */
  readonly until: string | null;
}

type Parts = ReadonlyMap<string, string>;

/** Reads an RRULE (`FREQ=WEEKLY;COUNT=12`), or says in a sentence what is wrong with it. */
export function readRule(text: string): { rule: Rule } | { mistake: string } {
  try {
    return { rule: ruleOf(partsOf(text.trim().toUpperCase())) };
  } catch (fault) {
    if (fault instanceof RuleMistake) return { mistake: fault.message };
    throw fault;
  }
}

/** The rule as text: always the same for the same rule. */
export function writeRule(rule: Rule): string {
  const { frequency, interval, days, monthDays, positions, weekStart, count, until } = rule;
  const parts = [`FREQ=${frequency}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (days.length > 0) parts.push(`BYDAY=${days.map(({ day, nth }) => `${nth ?? ""}${day}`).join(",")}`);
  if (monthDays.length > 0) parts.push(`BYMONTHDAY=${monthDays.join(",")}`);
  if (positions.length > 0) parts.push(`BYSETPOS=${positions.join(",")}`);
  if (weekStart !== "MO") parts.push(`WKST=${weekStart}`);
  parts.push(count === null ? `UNTIL=${(until ?? "").replaceAll("-", "")}` : `COUNT=${count}`);
  return parts.join(";");
}

class RuleMistake extends Error {}

const known = ["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYSETPOS", "WKST", "COUNT", "UNTIL"];

function partsOf(text: string): Parts {
  const parts = new Map<string, string>();
  for (const part of text.replace(/^RRULE:/, "").split(";")) {
    const [, name, value] = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(part) ?? [];
    if (!name || !value) throw new RuleMistake("A rule reads like FREQ=WEEKLY;COUNT=12.");
    if (!known.includes(name)) throw new RuleMistake(`A series knows no ${name}.`);
    if (parts.has(name)) throw new RuleMistake(`${name} is there twice.`);
    parts.set(name, value);
  }
  return parts;
}

function ruleOf(parts: Parts): Rule {
  const frequency = parts.get("FREQ");
  if (frequency !== "DAILY" && frequency !== "WEEKLY" && frequency !== "MONTHLY")
    throw new RuleMistake("A series repeats by day, week or month: FREQ=DAILY, WEEKLY or MONTHLY.");
  const days = listOf(parts, "BYDAY", dayOf);
  const monthDays = listOf(parts, "BYMONTHDAY", (text) => numberIn(text, "BYMONTHDAY", 1, 31));
  const positions = listOf(parts, "BYSETPOS", (text) => numberIn(text, "BYSETPOS", 1, 31));
  if (days.some(({ nth }) => nth !== null) && frequency !== "MONTHLY")
    throw new RuleMistake("Only a monthly rule counts its weekdays, like BYDAY=2TU.");
  if (monthDays.length > 0 && frequency === "WEEKLY") throw new RuleMistake("A weekly rule has no BYMONTHDAY.");
  if (positions.length > 0 && frequency === "DAILY") throw new RuleMistake("A daily rule has no BYSETPOS.");
  if (positions.length > 0 && days.length + monthDays.length === 0)
    throw new RuleMistake("BYSETPOS chooses among the days that BYDAY or BYMONTHDAY name.");
  const weekStart = parts.get("WKST") ?? "MO";
  const interval = numberIn(parts.get("INTERVAL") ?? "1", "INTERVAL", 1, 366, false);
  const plain = { frequency, interval, days, monthDays, positions, ...endOf(parts) } as const;
  return { ...plain, weekStart: dayOf(weekStart).day };
}

function endOf(parts: Parts): Pick<Rule, "count" | "until"> {
  const [count, until] = [parts.get("COUNT"), parts.get("UNTIL")];
  if ((count === undefined) === (until === undefined))
    throw new RuleMistake("Say where the series ends: with COUNT or with UNTIL, and only one of them.");
  if (until !== undefined) return { count: null, until: momentOf(until) };
  const wanted = /^\d{1,9}$/.test(count!) ? Number(count) : 0;
  if (wanted < 1 || wanted > mostDates) throw new RuleMistake(`A series has between 1 and ${mostDates} dates.`);
  return { count: wanted, until: null };
}

function listOf<T>(parts: Parts, name: string, read: (text: string) => T): T[] {
  const texts = parts.get(name)?.split(",") ?? [];
  if (new Set(texts).size < texts.length) throw new RuleMistake(`${name} names something twice.`);
  return texts.map(read);
}

function dayOf(text: string): RuleDay {
  const [, nth, day] = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? [];
  if (!day)
    throw new RuleMistake("A weekday is one of MO, TU, WE, TH, FR, SA, SU; in a monthly rule also like 2TU or -1FR.");
  return { day: day as Weekday, nth: nth ? Number(nth) : null };
}

function numberIn(text: string, name: string, from: number, to: number, fromTheEnd = true): number {
  const value = /^[+-]?\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  const size = fromTheEnd ? Math.abs(value) : value;
  if (!(size >= from && size <= to)) throw new RuleMistake(`${name} is a number from ${from} to ${to}.`);
  return value;
}

/** `20261231T090000Z` as `2026-12-31T09:00:00Z`. */
function momentOf(text: string): string {
  const [, year, month, day, time, zulu = ""] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})(Z?))?$/.exec(text) ?? [];
  const moment = `${year}-${month}-${day}${time ? `T${time.replace(/(..)(..)(..)/, "$1:$2:$3")}${zulu}` : ""}`;
  try {
    Temporal.PlainDate.from(moment.slice(0, 10));
    if (time) Temporal.PlainTime.from(moment.slice(11, 19));
  } catch {
    throw new RuleMistake("UNTIL is a day like 20261231.");
  }
  return moment;
}
