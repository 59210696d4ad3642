import { useT } from "#web/i18n/t.ts";

/** "an hour and forty minutes" → "1 hour 40 minutes", as the language has it. */
export function useSpan(): (minutes: number) => string {
  const t = useT("today");
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (hours === 0) return t("minutes", { count: rest });
    if (rest === 0) return t("hours", { count: hours });
    return t("hoursAndMinutes", { hours: t("hours", { count: hours }), minutes: t("minutes", { count: rest }) });
  };
}
