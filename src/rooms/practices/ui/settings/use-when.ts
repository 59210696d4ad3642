import { dateIn } from "#web/i18n/format.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { useMe } from "#web/me.ts";

/** "Today, 10:42", in the zone of the practice. */
export function useWhen(instant: string): string {
  const format = useFormat();
  const { timeZone } = useMe().practice;
  return `${useDay(instant)}, ${format.time(instant, timeZone)}`;
}

/** "Today", "yesterday", or the date. */
export function useDay(instant: string): string {
  const format = useFormat();
  const { timeZone } = useMe().practice;
  const today = Temporal.Now.plainDateISO(timeZone).toString();
  return format.relativeDay(dateIn(timeZone, instant), today);
}
