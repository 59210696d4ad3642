import { Check, CircleDashed, PenLine, Repeat, Unlink2, UserCheck, UserX } from "lucide-react";
import type { EventFaceProps, EventForm } from "#web/kit/event.tsx";
import type { Appointment } from "../contract.ts";
import { type Desk, useDesk } from "./desk.tsx";
import { type Held, useHeld } from "./hand.ts";
import { isOver, isUnmarked } from "./words.ts";

/** What the hand makes of a visit: it is in it, or under what is in it. */
export type HeldForm = "lifted" | "clashing" | null;

export function heldForm(id: string, { hand, clashes }: Held): HeldForm {
  if (hand === null) return null;
  if (hand.visit?.id === id) return "lifted";
  return clashes.some((clash) => clash.id === id) ? "clashing" : null;
}

/** How a visit is drawn: in the hand, under what is in the hand, cancelled, over, or yet to come. */
export function formOf(visit: Appointment, now: Temporal.Instant, held: HeldForm): EventForm {
  if (held !== null) return held;
  if (visit.status === "cancelled") return "cancelled";
  return isOver(visit, now) ? "past" : "scheduled";
}

export function useForm(visit: Appointment): EventForm {
  const { now } = useDesk();
  return formOf(
    visit,
    now,
    useHeld((held) => heldForm(visit.id, held)),
  );
}

type Mark = Pick<EventFaceProps, "detail" | "icon" | "tone">;

/**
 * What is said of a visit's state. The exception comes first: cancelled, missed, over and still scheduled, the first visit; otherwise
 * the place, or the therapist where several are in view. The one icon at the end has its word in the accessible name.
 */
export function markOf(visit: Appointment, { words, offer, now, therapistOf }: Desk): Mark {
  const { status, badges, locationId } = visit;
  const where = therapistOf(visit) ?? offer.places.get(locationId ?? "")?.name;
  if (status === "cancelled") return { detail: words.state(visit) };
  if (status === "no_show") return { detail: words.state(visit), icon: UserX, tone: "clay" };
  if (isUnmarked(visit, now)) return { detail: words.unmarked, icon: CircleDashed, tone: "ochre" };
  if (badges.first && status === "scheduled") return { detail: [words.first, where].filter(Boolean).join(", ") };
  if (badges.note === "draft") return { detail: where, icon: PenLine, tone: "ochre" };
  if (badges.note === "signed") return { detail: where, icon: Check };
  if (status === "attended") return { detail: where, icon: UserCheck };
  if (visit.series === null) return { detail: where };
  return { detail: where, icon: visit.series.detached ? Unlink2 : Repeat };
}
