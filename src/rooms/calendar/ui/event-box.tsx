import { type CSSProperties, memo } from "react";
import { EventFace, eventClass } from "#web/kit/event.tsx";
import type { Appointment } from "../contract.ts";
import { useDesk } from "./desk.tsx";
import type { Box } from "./layout.ts";
import { formOf, type HeldForm, markOf } from "./mark.ts";

export interface EventBoxProps {
  visit: Appointment;
  box: Box;
  /** There is room for no more than its colour and the beginning of a name. */
  bare: boolean;
  /** Its popover is open. */
  open: boolean;
  held: HeldForm;
  /** The one stop of the Tab key in the grid. */
  tabStop: boolean;
  onOpen: (visit: Appointment, element: HTMLElement) => void;
  onFocus: (visit: Appointment) => void;
}

/** One visit in the grid. Dragging is the grid's affair; a press or Enter opens it. */
export const EventBox = memo(function EventBox({ visit, box, bare, open, held, tabStop, ...on }: EventBoxProps) {
  const desk = useDesk();
  const { words, offer, now, mayMove } = desk;
  const form = formOf(visit, now, held);
  const name = words.name(visit);
  const minutes = box.to - box.from;
  const look = { hue: offer.services.get(visit.serviceId ?? "")?.hue ?? "pine", form, open } as const;
  return (
    <li style={boxStyle(box)} className={bare ? "bare" : widthOf(box)}>
      <button
        type="button"
        className={eventClass({ ...look, short: minutes < 40, tall: minutes >= 70 })}
        data-visit={visit.id}
        data-from={box.from}
        aria-label={words.label(visit, desk)}
        aria-haspopup="dialog"
        aria-expanded={open}
        tabIndex={tabStop ? 0 : -1}
        onClick={({ currentTarget }) => on.onOpen(visit, currentTarget)}
        onFocus={() => on.onFocus(visit)}
      >
        {bare ? (
          name
        ) : (
          <EventFace name={nameWithPlaces(name, visit)} time={words.time(visit.startsAt)} {...markOf(visit, desk)} />
        )}
        {!bare && mayMove(visit) && minutes >= 40 && <span className="event-edge" data-edge="" />}
      </button>
    </li>
  );
});

/** "Breath and rest · 6/8". */
function nameWithPlaces(name: string, { group }: Appointment): string {
  return group === null ? name : `${name} · ${group.joined}/${group.capacity}`;
}

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

/** Of the column's width: the whole, about half, less. The stylesheet asks the column how wide that is, not each box. */
function widthOf({ span, columns }: Box): string | undefined {
  const share = span / columns;
  return share > 0.6 ? undefined : share > 0.4 ? "half" : "slim";
}
