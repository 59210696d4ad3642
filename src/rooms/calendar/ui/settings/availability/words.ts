import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { useMe } from "#web/me.ts";
import { isRun, type Wish, weekLines } from "./draft.ts";

/** The name of a weekday, 1 being Monday, with a capital, as a line begins. */
export function useDayNames() {
  const format = useFormat();
  return (weekday: number, width: "long" | "short" = "long") => {
    // The first of January 2024 was a Monday.
    const name = format.weekday(`2024-01-0${weekday}`, width);
    return name.charAt(0).toLocaleUpperCase() + name.slice(1);
  };
}

/** "Monday to Friday 09:00–13:00, 15:00–19:00", a line for each kind of day. */
export function useWeekLines() {
  const t = useT("availability");
  const { practice } = useMe();
  const nameOf = useDayNames();
  return (weekly: Wish["weekly"]): string[] =>
    weekLines(weekly, practice.weekStartsOn).map(({ days, hours }) => {
      const names = isRun(days, practice.weekStartsOn)
        ? t("dayRun", { from: nameOf(days[0]!, "short"), to: nameOf(days.at(-1)!, "short") })
        : days.map((day) => nameOf(day, "short")).join(", ");
      return t("dayLine", { days: names, hours: hours.map(({ from, to }) => `${from}–${to}`).join(", ") });
    });
}
