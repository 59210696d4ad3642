import { Check, CircleDashed, PenLine, UserCheck, UserX } from "lucide-react";
import { type CSSProperties, memo } from "react";
import { useT } from "#web/i18n/t.ts";
import { EventFace, type EventForm, eventClass } from "#web/kit/event.tsx";
import type { Appointment } from "../contract.ts";
import { useDesk } from "./desk.tsx";
import { useHeld } from "./hand.ts";
import type { Box } from "./layout.ts";
import { isUnmarked } from "./words.ts";

export interface EventBoxProps {
  visit: Appointment;
  box: Box;
  /** Its popover is open. */
  open?: boolean;
  /** The one stop of the Tab key in the grid. */
  tabStop: boolean;
  onOpen: (visit: Appointment, element: HTMLElement) => void;
  onFocus: (visit: Appointment) => void;
}

/** One visit in the grid. Dragging is the grid's affair; a press or Enter opens it. */
export const EventBox = memo(function EventBox({ visit, box, open, tabStop, ...on }: EventBoxProps) {
  const { words, offer, therapistOf, mayMove } = useDesk();
  const form = useForm(visit);
  const state = useStateMark(visit);
  const minutes = box.to - box.from;
  const look = { hue: offer.services.get(visit.serviceId ?? "")?.hue ?? "pine", form, open } as const;
  return (
    <li style={boxStyle(box)}>
      <button
        type="button"
        className={eventClass({ ...look, short: minutes < 40, tall: minutes >= 70 })}
        data-visit={visit.id}
        data-from={box.from}
        aria-label={words.label(visit, offer, therapistOf(visit))}
        aria-haspopup="dialog"
        aria-expanded={open ?? false}
        tabIndex={tabStop ? 0 : -1}
        onClick={({ currentTarget }) => on.onOpen(visit, currentTarget)}
        onFocus={() => on.onFocus(visit)}
      >
        <EventFace name={words.name(visit)} time={words.time(visit.startsAt)} {...state} />
        {mayMove(visit) && minutes >= 40 && <span className="event-edge" data-edge="" />}
      </button>
    </li>
  );
});

/** Where a box stands: minutes down, columns along. */
function boxStyle({ from, to, column, span, columns }: Box): CSSProperties {
  const style: CSSProperties & Record<`--${string}`, number> = {
    "--from": from / 60,
    "--to": to / 60,
    "--column": column / columns,
    "--span": span / columns,
  };
  return style;
}

/** How a visit is drawn: in the hand, under what is in the hand, cancelled, over, or yet to come. */
export function useForm(visit: Appointment): EventForm {
  const { now } = useDesk();
  const held = useHeld(({ hand, clashes }) => {
    if (hand === null) return null;
    if (hand.visit?.id === visit.id) return "lifted";
    return clashes.some(({ id }) => id === visit.id) ? "clashing" : null;
  });
  if (held !== null) return held;
  if (visit.status === "cancelled") return "cancelled";
  return Temporal.Instant.compare(visit.endsAt, now) <= 0 ? "past" : "scheduled";
}

/**
 * What is said of a visit's state. The exception comes first: cancelled, missed, over and still scheduled, the first visit; otherwise the
 * place, or the therapist where several are in view. The one icon at the end has its word in the accessible name.
 */
export function useStateMark(visit: Appointment) {
  const t = useT("calendar");
  const views = useT("views");
  const { offer, therapistOf } = useDesk();
  const { status, badges, locationId } = visit;
  const where = therapistOf(visit) ?? offer.places.get(locationId ?? "")?.name;
  if (status === "cancelled") return { detail: t("state", { status }) };
  if (status === "no_show") return { detail: t("state", { status }), icon: UserX, tone: "clay" } as const;
  if (isUnmarked(visit)) return { detail: views("unmarked"), icon: CircleDashed, tone: "ochre" } as const;
  if (badges.first && status === "scheduled") return { detail: [views("first"), where].filter(Boolean).join(", ") };
  if (badges.note === "draft") return { detail: where, icon: PenLine, tone: "ochre" } as const;
  if (badges.note === "signed") return { detail: where, icon: Check };
  return status === "attended" ? { detail: where, icon: UserCheck } : { detail: where };
}
