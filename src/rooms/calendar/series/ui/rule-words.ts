import type { Translate } from "#web/i18n/t.ts";
import { type Rule, type RuleDay, type Weekday, weekdays } from "../rule/rules.ts";

/** What a rule is said with. */
export interface Saying {
  t: Translate<"series">;
  /** The name of the weekday of a date. */
  weekday: (date: string) => string;
  date: (date: string) => string;
  list: (items: readonly string[]) => string;
  capital: (text: string) => string;
}

// A Monday; the week's names follow from it.
const aMonday = Temporal.PlainDate.from("2024-01-01");
const nths = new Map([
  [1, "first"],
  [2, "second"],
  [3, "third"],
  [4, "fourth"],
  [5, "fifth"],
  [-1, "last"],
]);

/** A date that is this day of the week, for its name. */
export const dateOfWeekday = (day: Weekday): string => aMonday.add({ days: weekdays.indexOf(day) }).toString();

/** A rule in words: "Every second Tuesday, 12 times". What has no plain words is only said to have a rule of its own. */
export function ruleInWords(rule: Rule, saying: Saying): string {
  const { t, capital } = saying;
  return capital(t("rule.whole", { often: often(rule, saying), end: end(rule, saying) }));
}

function often(rule: Rule, saying: Saying): string {
  const { t, list } = saying;
  const { frequency, interval: every, days, monthDays, positions } = rule;
  const other = t("rule.other");
  if (positions.length > 0) return other;
  if (frequency === "DAILY") return days.length + monthDays.length > 0 ? other : t("rule.daily", { every });
  if (frequency === "WEEKLY") {
    const names = days.map(({ day }) => saying.weekday(dateOfWeekday(day)));
    const on = days.map(({ day }, at) => t("rule.on", { day, name: names[at] ?? "" }));
    return t("rule.weekly", { every, days: list(names), on: list(on) });
  }
  const which = monthDays.length > 0 ? ofMonth(monthDays, days, t) : nthDays(days, saying);
  return which === null ? other : t("rule.monthly", { every, which });
}

function ofMonth(monthDays: readonly number[], days: readonly RuleDay[], t: Saying["t"]): string | null {
  const [day, more] = monthDays;
  if (day === undefined || more !== undefined || days.length > 0 || day < -1) return null;
  return day === -1 ? t("rule.lastDay") : t("rule.monthDay", { day });
}

function nthDays(days: readonly RuleDay[], { t, weekday, list }: Saying): string | null {
  const said = days.map(({ day, nth }) => {
    const named = nths.get(nth ?? 0);
    return named === undefined ? null : t("rule.nth", { nth: named, day, name: weekday(dateOfWeekday(day)) });
  });
  return said.length === 0 || said.includes(null) ? null : list(said.filter((one) => one !== null));
}

function end({ count, until }: Rule, { t, date }: Saying): string {
  return count === null ? t("rule.until", { date: date((until ?? "").slice(0, 10)) }) : t("rule.times", { count });
}
