import { useState } from "react";
import { type Form, timesOf } from "../../ui/appointment-form.ts";
import { weekdays } from "../rule/rules.ts";
import { goesOver, sentOf } from "./choosing.ts";
import { never, type Repeats, ruleFor } from "./repeats.ts";
import { type NewSeries, useSeriesPreview } from "./series.ts";

interface Practice {
  timeZone: string;
  weekStartsOn: number;
}

/** How the appointment of a form repeats, and what of its dates is to be booked. */
export function useRepeating(form: Form, practice: Practice, wanted: boolean) {
  const [repeats, setRepeats] = useState(never);
  const repeating = wanted && repeats.how !== "never";
  const asked = repeating ? seriesOf(form, repeats, practice) : null;
  const { data, isPlaceholderData } = useSeriesPreview(asked);
  const dates = isPlaceholderData ? [] : (data?.items ?? []);
  const missesReason = goesOver(repeats, dates) && repeats.reason.trim() === "";
  return {
    repeats,
    setRepeats,
    repeating,
    asked,
    /** A reason or an end is still missing. */
    stops: repeating && (asked === null || missesReason),
    sent: asked ? { rule: asked.rule, ...sentOf(repeats, dates) } : undefined,
  };
}

/** The series that a form and its repeating mean, once enough is known to ask which dates are free. */
function seriesOf(form: Form, repeats: Repeats, { timeZone, weekStartsOn }: Practice): NewSeries | null {
  const times = timesOf(form, timeZone);
  const rule = form.date === null ? null : ruleFor(repeats, form.date, weekdays[weekStartsOn - 1]);
  const { clientId, therapistId, serviceId, locationId } = form;
  if (times === null || rule === null || clientId === null || therapistId === null) return null;
  return { clientId, therapistId, serviceId, locationId, ...times, rule };
}
