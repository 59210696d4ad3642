import { memo, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import type { Appointment } from "../contract.ts";
import type { Band } from "./busy/bands.ts";
import { BusyBands } from "./busy/busy-bands.tsx";
import type { Column } from "./columns.ts";
import { type Stop, sameStop } from "./cursor.ts";
import { useDesk } from "./desk.tsx";
import { EventBox } from "./event-box.tsx";
import { type Held, useHeld } from "./hand.ts";
import { type Box, minuteOf } from "./layout.ts";
import { type HeldForm, heldForm } from "./mark.ts";
import { clockOf } from "./minutes.ts";
import type { Minutes } from "./shade.ts";
import { useSteady } from "./steady.ts";

export interface DayColumnProps {
  column: Column;
  /** Which of the columns in view it is, from 0. */
  place: number;
  /** How many there are. */
  among: number;
  headingId: string;
  /** The first hour that is drawn, and the hour after the last. */
  firstHour: number;
  lastHour: number;
  boxes: readonly Box[];
  /** The hours nobody works. */
  closed: readonly Minutes[];
  /** What calendars kept elsewhere hold. */
  busy: readonly Band[];
  /** Whether it holds the calendars of several. */
  shared: boolean;
  visits: ReadonlyMap<string, Appointment>;
  /** The stop of the keyboard, where it is in this column. */
  stop: Stop | null;
  openId: string | null;
  onOpen: (visit: Appointment, element: HTMLElement) => void;
  onBook: (column: Column, minute: number) => void;
  onStop: (stop: Stop) => void;
}

/** Of the grid's width, on a desk some forty pixels: a box that is narrower has no room for words. */
const leastShare = 0.034;

/** One column of the grid: its hours and what is busy of them, its visits, the free hour the keyboard is on, the line of now. */
export const DayColumn = memo(function DayColumn(props: DayColumnProps) {
  const { column, place, among, headingId, boxes, closed, busy, visits, stop, openId, onOpen, onBook, onStop } = props;
  const { zone, now, today } = useDesk();
  const minute = minuteOf(now.toZonedDateTimeISO(zone));
  const held = useHeldIn(boxes);
  const focused = useSteady((visit: Appointment) => onStop({ kind: "visit", column: column.key, id: visit.id }));
  return (
    <div className="week-day" data-column={column.key} style={{ "--day": place } as Record<`--${string}`, number>}>
      {closed.map(({ from, to }) => (
        <i key={from} className="week-closed" style={hours(from, to)} />
      ))}
      <BusyBands
        bands={busy}
        boxes={boxes}
        firstHour={props.firstHour}
        lastHour={props.lastHour}
        shared={props.shared}
      />
      <ol aria-labelledby={headingId}>
        {boxes.map((box) => {
          const visit = visits.get(box.id);
          if (visit === undefined) return null;
          return (
            <EventBox
              key={box.id}
              visit={visit}
              box={box}
              bare={box.span / box.columns / among < leastShare}
              open={openId === box.id}
              held={held.get(box.id) ?? null}
              tabStop={sameStop(stop, { kind: "visit", column: column.key, id: box.id })}
              onOpen={onOpen}
              onFocus={focused}
            />
          );
        })}
      </ol>
      {stop?.kind === "slot" && (
        <Slot
          column={column}
          minute={stop.minute}
          busy={!props.shared && isBusyAt(busy, stop.minute)}
          onBook={onBook}
        />
      )}
      {column.date === today && minute >= props.firstHour * 60 && minute < props.lastHour * 60 && (
        <NowLine minute={minute} goesOn={column.therapistId !== null && place > 0} />
      )}
    </div>
  );
});

/** What the hand makes of the visits of this column: one look for all of them, since each looking by itself made a busy week slow to draw. */
function useHeldIn(boxes: readonly Box[]): ReadonlyMap<string, HeldForm> {
  const last = useRef(nothingHeld);
  return useHeld((held) => {
    const forms = held.hand === null ? nothingHeld : heldAmong(boxes, held);
    if (!sameForms(forms, last.current)) last.current = forms;
    return last.current;
  });
}

const nothingHeld: ReadonlyMap<string, HeldForm> = new Map();

function heldAmong(boxes: readonly Box[], held: Held): Map<string, HeldForm> {
  const forms = boxes.map(({ id }) => [id, heldForm(id, held)] as const);
  return new Map(forms.filter(([, form]) => form !== null));
}

function sameForms(a: ReadonlyMap<string, HeldForm>, b: ReadonlyMap<string, HeldForm>): boolean {
  return a.size === b.size && [...a].every(([id, form]) => b.get(id) === form);
}

type SlotProps = { column: Column; minute: number; busy: boolean; onBook: DayColumnProps["onBook"] };

/** The free hour the keyboard is on; Enter books there. The others need no element: the pointer presses the day itself. */
function Slot({ column, minute, busy, onBook }: SlotProps) {
  const t = useT("calendar");
  const views = useT("views");
  const { words, nameOf } = useDesk();
  const at = { day: words.day(column.date), time: clockOf(minute) };
  const free = busy ? views("slotBusy", at) : t("slot", at);
  const therapist = column.therapistId && nameOf(column.therapistId);
  return (
    <button
      type="button"
      className="week-slot"
      data-slot={minute}
      style={hours(minute, minute + 60)}
      aria-label={therapist ? views("slotWith", { free, therapist }) : free}
      onClick={({ detail }) => detail === 0 && onBook(column, minute)}
    >
      <span aria-hidden="true">{clockOf(minute)}</span>
    </button>
  );
}

/** The line of now; its dot stands once, where several columns are the same day. */
function NowLine({ minute, goesOn }: { minute: number; goesOn: boolean }) {
  return <i className={goesOn ? "week-now on" : "week-now"} style={hours(minute, minute)} />;
}

/** Whether somebody is busy elsewhere when an hour begins. */
function isBusyAt(busy: readonly Band[], minute: number): boolean {
  return busy.some(({ from, to }) => from <= minute && minute < to);
}

function hours(from: number, to: number): Record<`--${string}`, number> {
  return { "--from": from / 60, "--to": to / 60 };
}
