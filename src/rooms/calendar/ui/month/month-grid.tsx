import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { stepBy } from "../arrows.ts";
import { bandsByDate } from "../busy/bands.ts";
import { useDesk } from "../desk.tsx";
import { usePointer } from "../pointer.ts";
import { useSteady } from "../steady.ts";
import { type GridProps, useHeldMark } from "../week-grid.tsx";
import { MonthDayCell } from "./month-day.tsx";
import { fitted, type MonthStop, stepInMonth } from "./steps.ts";
import { useMonthStop } from "./stop.ts";
import "./month.css";

export interface MonthGridProps extends Omit<GridProps, "columns" | "shared" | "open" | "onBook" | "onTurn"> {
  days: readonly string[];
  /** A date of the month in view. */
  on: string;
  phone: boolean;
  onBook: (date: string) => void;
  onOpenDay: (date: string) => void;
  onGoTo: (date: string) => void;
}

/** Six weeks; each day with as many lines as there is room for. Dragged or carried to another day, a visit keeps its time. */
export function MonthGrid(props: MonthGridProps) {
  const { days, visits, busy, on, phone, keeper, openId, wanted, onOpen, onBook, onOpenDay, onGoTo, onStop } = props;
  const t = useT("calendar");
  const id = useId();
  const { zone, mayMove, mayBookFor, words } = useDesk();
  const grid = useRef<HTMLDivElement>(null);
  const room = useRoom(grid);
  useHeldMark(grid, keeper);
  const byDate = useMemo(() => Map.groupBy(visits, ({ startsAt }) => words.dayOf(startsAt)), [visits, words]);
  const busyByDate = useMemo(() => bandsByDate(busy, zone), [busy, zone]);
  const byId = useMemo(() => new Map(visits.map((visit) => [visit.id, visit])), [visits]);
  const drawn = days.map((date) => {
    const all = byDate.get(date) ?? [];
    const { shown, more } = fitted(all.length, room);
    const lines = all.slice(0, shown);
    const items = phone ? [] : [...lines.map((visit) => visit.id), ...(more > 0 ? ["more"] : [])];
    return { date, all, lines, more, items };
  });
  const { stop, setStop } = useMonthStop(grid, drawn, on, wanted, onStop);
  const { onPointerDown, wasDragged } = usePointer({
    grid,
    zone,
    hours: null,
    keeper,
    mayMove,
    mayBookFor,
    visitOf: (visitId) => byId.get(visitId),
    onPress: () => undefined,
  });
  const go = (next: MonthStop) => {
    setStop(next);
    if (!days.includes(next.date)) onGoTo(next.date);
  };
  const onKeyDown = useMonthKeys({ stop, go, onGoTo, drawn, isIdle: () => keeper.held.hand === null });
  const open = useSteady<Parameters<typeof onOpen>, void>((visit, element) => {
    if (!wasDragged() && keeper.held.hand === null) onOpen(visit, element);
  });
  const book = useSteady((date: string) => (phone ? onOpenDay(date) : onBook(date)));
  const openDay = useSteady(onOpenDay);
  const stand = useSteady(setStop);

  return (
    <section ref={grid} className="month" aria-label={t("grid")} onPointerDown={onPointerDown} onKeyDown={onKeyDown}>
      <Weekdays days={days.slice(0, 7)} />
      {drawn.map((day) => (
        <MonthDayCell
          key={day.date}
          {...day}
          holiday={props.holidays.get(day.date)}
          busy={busyByDate.get(day.date) ?? none}
          id={`${id}-${day.date}`}
          outside={day.date.slice(0, 7) !== on.slice(0, 7)}
          phone={phone}
          stop={stop.date === day.date ? stop.item : undefined}
          openId={openId}
          onOpen={open}
          onBook={book}
          onOpenDay={openDay}
          onStop={stand}
        />
      ))}
    </section>
  );
}

const none: readonly never[] = [];

function Weekdays({ days }: { days: readonly string[] }) {
  const format = useFormat();
  return (
    <div className="month-weekdays" aria-hidden="true">
      {days.map((date) => (
        <span key={date}>
          <span className="whole">{format.weekday(date)}</span>
          <span className="narrow">{format.weekday(date, "narrow")}</span>
        </span>
      ))}
    </div>
  );
}

interface MonthKeys {
  stop: MonthStop;
  go: (stop: MonthStop) => void;
  onGoTo: (date: string) => void;
  drawn: Parameters<typeof stepInMonth>[2];
  isIdle: () => boolean;
}

/** Arrows, Home and End among the days and what is in them; the page keys turn the month. */
function useMonthKeys({ stop, go, drawn, isIdle }: MonthKeys) {
  const { locale } = useLanguage();
  const mirrored = languages[locale].direction === "rtl";
  return (event: KeyboardEvent) => {
    const step = isIdle() ? stepBy(event, mirrored) : null;
    if (step === null) return;
    event.preventDefault();
    if (typeof step !== "number") return go(stepInMonth(stop, step, drawn));
    go({ date: Temporal.PlainDate.from(stop.date).add({ months: step }).toString(), item: null });
  };
}

const [headPixels, linePixels] = [32, 24];

/** How many lines a day has room for. */
function useRoom(grid: React.RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(4);
  useEffect(() => {
    const day = grid.current?.querySelector<HTMLElement>("[data-column]");
    if (day == null) return;
    const observer = new ResizeObserver(() => {
      setRoom(Math.max(1, Math.floor((day.offsetHeight - headPixels) / linePixels)));
    });
    observer.observe(day);
    return () => observer.disconnect();
  }, [grid]);
  return room;
}
