import { useEffect, useId, useMemo, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import type { Appointment } from "../contract.ts";
import { useArrows } from "./arrows.ts";
import type { Stop } from "./cursor.ts";
import { DayColumn } from "./day-column.tsx";
import { useDesk } from "./desk.tsx";
import type { Hand, HandKeeper } from "./hand.ts";
import { arrange, type Box, hoursShown, stretchOn } from "./layout.ts";
import { usePointer } from "./pointer.ts";
import { snapped } from "./spot.ts";
import { useSteady } from "./steady.ts";
import { useStop } from "./stop.ts";
import { WeekHead, WeekHours } from "./week-frame.tsx";

interface WeekGridProps {
  days: readonly string[];
  visits: readonly Appointment[];
  keeper: HandKeeper;
  openId: string | null;
  /** Where the focus goes as soon as it is drawn. */
  wanted: Stop | null;
  onOpen: (visit: Appointment, element: HTMLElement) => void;
  onBook: (date: string, minute: number) => void;
  /** The keyboard or a finger left the days in view: how many days on, and the stop that is wanted there. */
  onTurn: (days: number, wanted?: Stop) => void;
  onStop: (stop: Stop) => void;
}

/** The days beside each other with their hours, for pointer, finger and keys. */
export function WeekGrid({ days, visits, keeper, openId, wanted, onOpen, onBook, onTurn, onStop }: WeekGridProps) {
  const t = useT("calendar");
  const id = useId();
  const { zone, mayMove } = useDesk();
  const grid = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => days.map((date) => ({ date, boxes: boxesOn(date, visits, zone) })), [days, visits, zone]);
  const hours = useMemo(() => hoursShown(drawn.flatMap(({ boxes }) => boxes)), [drawn]);
  const byId = useMemo(() => new Map(visits.map((visit) => [visit.id, visit])), [visits]);
  const { stop, setStop } = useStop(grid, drawn, hours, wanted, onStop);
  useOpeningScroll(grid, hours);

  const { onPointerDown, wasDragged } = usePointer({
    grid,
    zone,
    hours,
    keeper,
    mayMove,
    visitOf: (visitId) => byId.get(visitId),
    onPress: ({ date, minute }) => onBook(date, snapped(minute, Math.floor)),
    onSwipe: (along) => onTurn(along * days.length),
  });
  const open = useSteady((visit: Appointment, element: HTMLElement) => {
    if (!wasDragged() && keeper.hand === null) onOpen(visit, element);
  });
  const book = useSteady(onBook);
  const stand = useSteady(setStop);

  const onKeyDown = useArrows({ idle: keeper.hand === null, stop, setStop, drawn, hours, onTurn });

  return (
    <section
      ref={grid}
      className="week"
      style={weekStyle(days.length, hours)}
      aria-label={t("grid")}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    >
      <WeekHead id={id} days={days} />
      <WeekHours days={days} hours={hours} />
      {drawn.map(({ date, boxes }, place) => {
        const hand = concerns(keeper.hand, date, boxes, zone) ? keeper.hand : null;
        return (
          <DayColumn
            key={date}
            date={date}
            place={place}
            headingId={`${id}-${date}`}
            boxes={boxes}
            visits={byId}
            hand={hand}
            clashes={hand === null ? none : keeper.clashes}
            stop={stop?.date === date ? stop : null}
            openId={openId}
            onOpen={open}
            onBook={book}
            onStop={stand}
          />
        );
      })}
    </section>
  );
}

const none: readonly Appointment[] = [];

/** Whether what is in the hand was taken from a day, or would land in it; the others need not be drawn anew. */
function concerns(hand: Hand | null, date: string, boxes: readonly Box[], zone: string): boolean {
  if (hand === null) return false;
  return boxes.some(({ id }) => id === hand.visit?.id) || stretchOn({ id: "", ...hand.times }, date, zone) !== null;
}

function boxesOn(date: string, visits: readonly Appointment[], zone: string): Box[] {
  return arrange(visits.map((visit) => stretchOn(visit, date, zone)).filter((stretch) => stretch !== null));
}

function weekStyle(days: number, { first, last }: { first: number; last: number }): Record<`--${string}`, number> {
  return { "--days": days, "--first": first, "--hours": last - first };
}

/** A day that begins early in the night opens at eight all the same, when the page is not scrolled yet. */
function useOpeningScroll(grid: React.RefObject<HTMLElement | null>, { first }: { first: number }): void {
  const done = useRef(false);
  useEffect(() => {
    const day = grid.current?.querySelector<HTMLElement>("[data-date]");
    if (done.current || first >= 7 || day == null || scrollY > 0) return;
    done.current = true;
    const hour = day.offsetHeight / (24 - first);
    scrollTo({ top: day.getBoundingClientRect().top + hour * (7 - first) - 120 });
  }, [grid, first]);
}
