import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { useMe } from "#web/me.ts";

/** Instants in the practice's zone and the reader's language. */
export function useMoments() {
  const t = useT("record");
  const format = useFormat();
  const { timeZone } = useMe().practice;
  const today = Temporal.Now.plainDateISO(timeZone).toString();
  const dateOf = (instant: string) => dateIn(timeZone, instant);
  const moment = (instant: string) =>
    t("moment", { date: format.date(dateOf(instant), "short", today), time: format.time(instant, timeZone) });
  return {
    /** "Tuesday 12 May" */
    long: (instant: string) => format.date(dateOf(instant), "long", today),
    /** "12 May" */
    short: (instant: string) => format.date(dateOf(instant), "short", today),
    /** "12 May, 11:58" */
    moment,
    /** "11:58" today, "12 May, 11:58" before. */
    recent: (instant: string) => (dateOf(instant) === today ? format.time(instant, timeZone) : moment(instant)),
    /** "Today", "Yesterday", "12 May" */
    relative: (instant: string) => format.relativeDay(dateOf(instant), today),
    /** "11:00–11:50" */
    times: (from: string, to: string) => format.timeRange(from, to, timeZone),
  };
}
