import { wallChoice } from "#kernel/time/wall.ts";
import { visitOf, warningsOf } from "../rules.ts";
import { type Form, timesOf } from "./appointment-form.ts";

/** What is worth saying about times that are fine: clock times as "HH:MM". */
export type TimeWarning =
  | { readonly code: "in_the_past" }
  | { readonly code: "outside_hours" }
  | { readonly code: "after_gap"; readonly time: string; readonly meant: string }
  | { readonly code: "first_of_two"; readonly time: string };

/** Warnings about the times of a form: what was chosen where a clock is changed, and that a visit is over already. */
export function warningsIn(form: Form, zone: string, now: Temporal.Instant): TimeWarning[] {
  const times = timesOf(form, zone);
  const { date, start, end } = form;
  if (times === null || date === null || start === null || end === null) return [];
  const endDate = end > start ? date : Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  return [
    ...changedClock(date, start, zone),
    ...changedClock(endDate, end, zone),
    ...warningsOf(visitOf(times.startsAt, times.endsAt), now),
  ];
}

function changedClock(date: string, time: string, zone: string): TimeWarning[] {
  const { instant, chosen } = wallChoice(date, time, zone);
  if (chosen === "exact") return [];
  if (chosen === "first_of_two") return [{ code: "first_of_two", time }];
  const meant = instant.toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
  return [{ code: "after_gap", time, meant }];
}
