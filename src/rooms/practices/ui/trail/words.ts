import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { useMe } from "#web/me.ts";
import { deviceOf } from "../device.ts";

/** An act in words: "read a note". One that this page does not know yet is said by its code. */
export function useActWords(): (action: string) => string {
  const t = useT("trail");
  return (action) => {
    const key = `acts.${action}` as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : t("otherAct", { code: action });
  };
}

/** "Firefox on Linux". */
export function useDeviceWords(): (userAgent: string | null) => string {
  const t = useT("trail");
  return (userAgent) => {
    const { browser, system } = deviceOf(userAgent);
    if (browser !== null && system !== null) return t("device", { browser, system });
    return browser ?? system ?? t("unknownDevice");
  };
}

/** Instants in the practice's zone. */
export function useMoments() {
  const format = useFormat();
  const { timeZone } = useMe().practice;
  const today = Temporal.Now.plainDateISO(timeZone).toString();
  const dayOf = (instant: string) => dateIn(timeZone, instant);
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
  return {
    dayOf,
    /** "Today", "Yesterday", "Tuesday 12 May" */
    heading: (date: string) =>
      date === today || date === yesterday ? format.relativeDay(date, today) : format.date(date, "long", today),
    /** "12 May" */
    short: (instant: string) => format.date(dayOf(instant), "short", today),
    time: (instant: string) => format.time(instant, timeZone),
    /** "12 May, 11:58" */
    moment: (instant: string) => `${format.date(dayOf(instant), "short", today)}, ${format.time(instant, timeZone)}`,
  };
}
