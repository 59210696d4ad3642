import { useMemo } from "react";
import { useT } from "#web/i18n/t.ts";
import { Signal } from "#web/kit/signal.tsx";
import { useMe } from "#web/me.ts";
import { type Form, timesOf } from "./appointment-form.ts";
import { addDays } from "./days.ts";
import { leavesHours } from "./meeting.ts";
import { useOpenHours } from "./shade.ts";
import { type TimeWarning, warningsIn } from "./warnings.ts";

/** What is worth knowing about the times before saving; none of it stands in the way. */
export function Warnings({ form }: { form: Form }) {
  const zone = useMe().practice.timeZone;
  const outside = useOutside(form, zone);
  const warnings: TimeWarning[] = warningsIn(form, zone, Temporal.Now.instant());
  return (
    <div className="appointment-warnings" aria-live="polite">
      {[...warnings, ...outside].map((warning) => (
        <Signal key={JSON.stringify(warning)} kind="info">
          <Sentence warning={warning} />
        </Signal>
      ))}
    </div>
  );
}

/** Hours bind nobody who books by hand; they are told. */
function useOutside(form: Form, zone: string): TimeWarning[] {
  const { therapistId, date } = form;
  const days = useMemo(
    () => (therapistId === null || date === null ? [] : [date, addDays(date, 1)]),
    [therapistId, date],
  );
  const open = useOpenHours(days, therapistId, zone);
  const times = timesOf(form, zone);
  if (open === null || times === null || therapistId === null) return [];
  return leavesHours({ ...times, therapistId }, open) ? [{ code: "outside_hours" }] : [];
}

function Sentence({ warning }: { warning: TimeWarning }) {
  const t = useT("calendar");
  const views = useT("views");
  if (warning.code === "outside_hours") return views("outsideHours");
  if (warning.code === "in_the_past") return t("inThePast");
  if (warning.code === "first_of_two") return t("firstOfTwo", { time: warning.time });
  return t("afterGap", { time: warning.time, meant: warning.meant });
}
