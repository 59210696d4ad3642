import { memo, useMemo } from "react";
import { useT } from "#web/i18n/t.ts";
import type { Appointment } from "../contract.ts";
import { type Stop, sameStop } from "./cursor.ts";
import { clockOf } from "./days.ts";
import { useDesk } from "./desk.tsx";
import { EventBox } from "./event-box.tsx";
import { Ghost } from "./ghost.tsx";
import type { Hand } from "./hand.ts";
import { type Box, minuteOf, stretchOn } from "./layout.ts";

export interface DayColumnProps {
  date: string;
  /** Which of the days in view it is, from 0. */
  place: number;
  headingId: string;
  boxes: readonly Box[];
  visits: ReadonlyMap<string, Appointment>;
  /** What is in the hand, where it concerns this day, and what it lies on. */
  hand: Hand | null;
  clashes: readonly Appointment[];
  /** The stop of the keyboard, where it is in this day. */
  stop: Stop | null;
  openId: string | null;
  onOpen: (visit: Appointment, element: HTMLElement) => void;
  onBook: (date: string, minute: number) => void;
  onStop: (stop: Stop) => void;
}

/** One day of the grid: its visits, the free hour the keyboard is on, what is in the hand, the line of now. */
export const DayColumn = memo(function DayColumn(props: DayColumnProps) {
  const { date, place, headingId, boxes, visits, hand, clashes, stop, openId, onOpen, onBook, onStop } = props;
  const { zone, now } = useDesk();
  const today = now.toZonedDateTimeISO(zone);
  const ghost = useMemo(() => hand && stretchOn({ id: "hand", ...hand.times }, date, zone), [hand, date, zone]);
  const focused = (visit: Appointment) => onStop({ kind: "visit", date, id: visit.id });
  return (
    <div className="week-day" data-date={date} style={{ "--day": place } as Record<`--${string}`, number>}>
      <ol aria-labelledby={headingId}>
        {boxes.map((box) => {
          const visit = visits.get(box.id);
          if (visit === undefined) return null;
          return (
            <EventBox
              key={box.id}
              visit={visit}
              box={box}
              lifted={hand?.visit?.id === box.id}
              clashing={clashes.some(({ id }) => id === box.id)}
              open={openId === box.id}
              tabStop={sameStop(stop, { kind: "visit", date, id: box.id })}
              onOpen={onOpen}
              onFocus={focused}
            />
          );
        })}
      </ol>
      {stop?.kind === "slot" && <Slot date={date} minute={stop.minute} onBook={onBook} />}
      {ghost && hand && <Ghost hand={hand} clashes={clashes} stretch={ghost} />}
      {today.toPlainDate().toString() === date && <NowLine minute={minuteOf(today)} />}
    </div>
  );
});

/** The free hour the keyboard is on; Enter books there. The others need no element: the pointer presses the day itself. */
function Slot({ date, minute, onBook }: { date: string; minute: number; onBook: DayColumnProps["onBook"] }) {
  const t = useT("calendar");
  const { words } = useDesk();
  return (
    <button
      type="button"
      className="week-slot"
      data-slot={minute}
      style={hours(minute, minute + 60)}
      aria-label={t("slot", { day: words.day(date), time: clockOf(minute) })}
      onClick={({ detail }) => detail === 0 && onBook(date, minute)}
    >
      <span aria-hidden="true">{clockOf(minute)}</span>
    </button>
  );
}

function NowLine({ minute }: { minute: number }) {
  return <i className="week-now" style={hours(minute, minute)} />;
}

function hours(from: number, to: number): Record<`--${string}`, number> {
  return { "--from": from / 60, "--to": to / 60 };
}
