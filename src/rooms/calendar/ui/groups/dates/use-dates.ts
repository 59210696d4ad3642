import { useState } from "react";
import { useMe } from "#web/me.ts";
import type { Conflict } from "../../../holding/contract.ts";
import type { Form } from "../../appointment-form.ts";
import type { Times } from "../../layout.ts";
import { leavingOut, oneDate, overlapIn, timesOfAll } from "./dates.ts";
import { useTaken } from "./taken.ts";

export type SetForm = (change: (known: Form) => Form) => void;

interface DatesAsked {
  form: Form;
  setForm: SetForm;
  /** While no dates are wanted nothing is asked. */
  wanted?: boolean;
  /** Dates the group has: none may lie over them, whatever the reason. */
  standing?: readonly Times[];
  /** What an answer told to be in the way. */
  refused: readonly Conflict[];
}

export type DatesInHand = ReturnType<typeof useDates>;

/** The dates as they are being chosen, and what stands in their way. */
export function useDates({ form, setForm, wanted = true, standing = [], refused }: DatesAsked) {
  const zone = useMe().practice.timeZone;
  const [dates, setDates] = useState(oneDate);
  const times = timesOfAll(form, dates, zone);
  const whole = times ?? [];
  const overlap = overlapIn([...standing, ...whole]);
  const all = useTaken(wanted ? whole : [], form, refused);
  // What meets the group itself is said as that, and cannot be reasoned away.
  const meets = overlap === null || overlap < standing.length ? null : overlap - standing.length;
  const taken = all.filter(({ at }) => at !== meets);
  const leaveOut = (left: readonly number[]) => {
    const kept = leavingOut(form, dates, new Set(left));
    if (kept === null) return;
    setForm((known) => ({ ...known, ...kept.first }));
    setDates(kept.dates);
  };
  // What another calendar holds is told and stands in nobody's way.
  const needsReason = taken.some(({ conflicts }) => conflicts.some(({ because }) => because !== "busy"));
  const missesReason = needsReason && form.reason.trim() === "";
  return {
    form,
    setForm,
    dates,
    setDates,
    /** Null while one of them is not whole. */
    times,
    taken,
    /** The position of a date that lies over another of the group. */
    meets,
    leaveOut,
    needsReason,
    missesReason,
    /** Something must be said first. */
    stops: times === null || meets !== null || missesReason,
  };
}
