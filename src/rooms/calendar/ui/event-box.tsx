import { Check, PenLine, UserCheck, UserX } from "lucide-react";
import { type CSSProperties, memo } from "react";
import { useT } from "#web/i18n/t.ts";
import { EventFace, type EventForm, eventClass } from "#web/kit/event.tsx";
import type { Appointment } from "../contract.ts";
import { useDesk } from "./desk.tsx";
import type { Box } from "./layout.ts";

export interface EventBoxProps {
  visit: Appointment;
  box: Box;
  /** It is in the hand: only its outline stays. */
  lifted?: boolean;
  /** What is in the hand lies on it. */
  clashing?: boolean;
  /** Its popover is open. */
  open?: boolean;
  /** The one stop of the Tab key in the grid. */
  tabStop: boolean;
  onOpen: (visit: Appointment, element: HTMLElement) => void;
  onFocus: (visit: Appointment) => void;
}

/** One visit in the grid. Dragging is the grid's affair; a press or Enter opens it. */
export const EventBox = memo(function EventBox({ visit, box, lifted, clashing, open, tabStop, ...on }: EventBoxProps) {
  const { words, offer, therapistOf, mayMove } = useDesk();
  const form = useForm(visit, lifted, clashing);
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
        <EventFace
          name={words.name(visit)}
          time={words.time(visit.startsAt)}
          detail={useDetail(visit)}
          {...stateIcon(visit)}
        />
        {mayMove(visit) && minutes >= 40 && <span className="event-edge" data-edge="" />}
      </button>
    </li>
  );
});

/** Where a box stands: minutes down, columns along. */
export function boxStyle({ from, to, column, span, columns }: Box): CSSProperties {
  const style: CSSProperties & Record<`--${string}`, number> = {
    "--from": from / 60,
    "--to": to / 60,
    "--column": column / columns,
    "--span": span / columns,
  };
  return style;
}

function useForm(visit: Appointment, lifted?: boolean, clashing?: boolean): EventForm {
  const { now } = useDesk();
  if (lifted) return "lifted";
  if (clashing) return "clashing";
  if (visit.status === "cancelled") return "cancelled";
  return Temporal.Instant.compare(visit.endsAt, now) <= 0 ? "past" : "scheduled";
}

/** The exception is said, otherwise the place; where several therapists are in view, whose visit it is. */
function useDetail(visit: Appointment): string | undefined {
  const t = useT("calendar");
  const { offer, therapistOf } = useDesk();
  if (visit.status === "cancelled" || visit.status === "no_show") return t("state", { status: visit.status });
  return therapistOf(visit) ?? offer.places.get(visit.locationId ?? "")?.name;
}

/** The one icon at the end; its word is in the accessible name. */
function stateIcon({ status, badges }: Appointment) {
  if (status === "no_show") return { icon: UserX, tone: "clay" } as const;
  if (badges.note === "draft") return { icon: PenLine, tone: "ochre" } as const;
  if (badges.note === "signed") return { icon: Check } as const;
  return status === "attended" ? ({ icon: UserCheck } as const) : {};
}
