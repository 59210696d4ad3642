import { type CSSProperties, useEffect, useId, useMemo, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import type { Appointment } from "../contract.ts";
import { useArrows } from "./arrows.ts";
import type { BusyTime } from "./busy/queries.ts";
import type { Column } from "./columns.ts";
import type { Stop } from "./cursor.ts";
import { DayColumn } from "./day-column.tsx";
import { useDesk } from "./desk.tsx";
import { useDrawn } from "./drawn.ts";
import { Ghosts } from "./ghost.tsx";
import type { HandKeeper } from "./hand.ts";
import { usePointer } from "./pointer.ts";
import type { OpenHours } from "./shade.ts";
import { snapped } from "./spot.ts";
import { useSteady } from "./steady.ts";
import { useStop } from "./stop.ts";
import { WeekHead, WeekHours } from "./week-frame.tsx";

export interface GridProps {
  columns: readonly Column[];
  /** Whether a column holds the calendars of several. */
  shared: boolean;
  visits: readonly Appointment[];
  /** Null while they are not known: nothing is shaded then. */
  open: OpenHours | null;
  /** What calendars kept elsewhere hold. */
  busy: readonly BusyTime[];
  holidays: ReadonlyMap<string, string>;
  keeper: HandKeeper;
  openId: string | null;
  /** Where the focus goes as soon as it is drawn. */
  wanted: Stop | null;
  onOpen: (visit: Appointment, element: HTMLElement) => void;
  onBook: (column: Column, minute: number) => void;
  /** The keyboard left the days in view: how many days on, and the stop that is wanted there. */
  onTurn: (days: number, wanted: Stop) => void;
  onStop: (stop: Stop) => void;
}

/** The days, or the therapists of a day, beside each other with their hours, for pointer, finger and keys. */
export function WeekGrid(props: GridProps) {
  const { columns, visits, keeper, openId, wanted, onOpen, onBook, onTurn, onStop } = props;
  const t = useT("calendar");
  const id = useId();
  const { zone, mayMove, mayBookFor } = useDesk();
  const grid = useRef<HTMLDivElement>(null);
  const { drawn, hours, closed, busy } = useDrawn(columns, visits, props);
  const byId = useMemo(() => new Map(visits.map((visit) => [visit.id, visit])), [visits]);
  const { stop, setStop } = useStop(grid, drawn, hours, wanted, onStop);
  useOpeningScroll(grid, hours);
  useHeldMark(grid, keeper);

  const { onPointerDown, wasDragged } = usePointer({
    grid,
    zone,
    hours,
    keeper,
    mayMove,
    mayBookFor,
    visitOf: (visitId) => byId.get(visitId),
    onPress: ({ date, therapistId, minute }) => {
      const column = columns.find((one) => one.date === date && one.therapistId === therapistId);
      if (column !== undefined && minute !== null) onBook(column, snapped(minute, Math.floor));
    },
  });
  const open = useSteady((visit: Appointment, element: HTMLElement) => {
    if (!wasDragged() && keeper.held.hand === null) onOpen(visit, element);
  });
  const book = useSteady(onBook);
  const stand = useSteady(setStop);
  const isIdle = () => keeper.held.hand === null;
  const onKeyDown = useArrows({ isIdle, stop, setStop, columns, drawn, hours, onTurn });

  return (
    <section
      ref={grid}
      className="week"
      style={gridStyle(columns.length, hours)}
      aria-label={t("grid")}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    >
      <WeekHead id={id} columns={columns} holidays={props.holidays} />
      <WeekHours columns={columns} hours={hours} />
      {columns.map((column, place) => (
        <DayColumn
          key={column.key}
          column={column}
          place={place}
          among={columns.length}
          headingId={`${id}-${column.key}`}
          firstHour={hours.first}
          lastHour={hours.last}
          boxes={drawn[place]?.boxes ?? none}
          closed={closed.get(column.key) ?? none}
          busy={busy.get(column.key) ?? none}
          shared={props.shared}
          visits={byId}
          stop={stop?.column === column.key ? stop : null}
          openId={openId}
          onOpen={open}
          onBook={book}
          onStop={stand}
        />
      ))}
      <Ghosts columns={columns} />
    </section>
  );
}

const none: never[] = [];

function gridStyle(columns: number, { first, last }: { first: number; last: number }): CSSProperties {
  const style: CSSProperties & Record<`--${string}`, number> = {
    "--days": columns,
    "--first": first,
    "--hours": last - first,
  };
  return style;
}

/** The grid knows that something is in the hand without being drawn anew, for the look of the pointer. */
export function useHeldMark(grid: React.RefObject<HTMLElement | null>, keeper: HandKeeper): void {
  useEffect(() => {
    const mark = () => grid.current?.toggleAttribute("data-held", keeper.held.hand?.by === "pointer");
    return keeper.watch(mark);
  }, [grid, keeper]);
}

/** A day that begins early in the night opens at eight all the same, when the page is not scrolled yet. */
function useOpeningScroll(grid: React.RefObject<HTMLElement | null>, { first }: { first: number }): void {
  const done = useRef(false);
  useEffect(() => {
    const day = grid.current?.querySelector<HTMLElement>("[data-column]");
    if (done.current || first >= 7 || day == null || scrollY > 0) return;
    done.current = true;
    const hour = day.offsetHeight / (24 - first);
    scrollTo({ top: day.getBoundingClientRect().top + hour * (7 - first) - 120 });
  }, [grid, first]);
}
