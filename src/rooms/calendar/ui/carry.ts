import type { Times } from "./layout.ts";
import { lengthened, shifted, stepMinutes } from "./moving.ts";

/** What a key does with what is in the hand. */
export type Carry = "up" | "down" | "before" | "after" | "dayBefore" | "dayAfter" | "shorter" | "longer";

/** What is carried: times, and whose calendar they are in. */
export interface Carried {
  times: Times;
  therapistId: string | null;
}

/** What lies around it: the therapists who stand beside each other, or whole weeks above and below as in a month. */
export interface Surroundings {
  zone: string;
  /** In the order of their columns; null where the columns are days. */
  therapistIds: readonly string[] | null;
  weeks: boolean;
}

/**
 * Up and down are a quarter of an hour, in a month a week; before and after a day, or the next therapist where those stand beside each
 * other. At the last therapist it stays.
 */
export function carriedOn(held: Carried, carry: Carry, around: Surroundings): Carried {
  const { zone, therapistIds, weeks } = around;
  const on = carry === "down" || carry === "after" || carry === "dayAfter" || carry === "longer" ? 1 : -1;
  const by = (times: Times): Carried => ({ ...held, times });
  if (carry === "shorter" || carry === "longer") return by(lengthened(held.times, on * stepMinutes));
  if (carry === "up" || carry === "down")
    return by(shifted(held.times, weeks ? { days: 7 * on } : { minutes: on * stepMinutes }, zone));
  const sideways = carry === "before" || carry === "after";
  if (sideways && therapistIds !== null) {
    const at = therapistIds.indexOf(held.therapistId ?? "");
    return { ...held, therapistId: therapistIds[at + on] ?? held.therapistId };
  }
  return by(shifted(held.times, { days: on }, zone));
}

interface Press {
  key: string;
  code: string;
  shiftKey: boolean;
}

/** What a key means for what is in the hand; arrows point as the page runs. */
export function carryBy({ key, code, shiftKey }: Press, mirrored: boolean): Carry | "drop" | "putBack" | null {
  if (key === "Enter" || key === " ") return "drop";
  if (key === "Escape" || key === "Tab") return "putBack";
  if (key === "ArrowUp") return "up";
  if (key === "ArrowDown") return "down";
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const after = (key === "ArrowRight") !== mirrored;
    if (shiftKey) return after ? "dayAfter" : "dayBefore";
    return after ? "after" : "before";
  }
  if (key === "[" || code === "BracketLeft") return "shorter";
  if (key === "]" || code === "BracketRight") return "longer";
  return null;
}
