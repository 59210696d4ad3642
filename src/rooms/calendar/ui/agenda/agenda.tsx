import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import type { Appointment } from "../../contract.ts";
import { bandsByDate } from "../busy/bands.ts";
import { BusyRow, inOrder } from "../busy/busy-row.tsx";
import type { BusyTime } from "../busy/queries.ts";
import type { Stop } from "../cursor.ts";
import { useDesk } from "../desk.tsx";
import { AgendaRow } from "./agenda-row.tsx";
import "./agenda.css";

interface AgendaProps {
  days: readonly string[];
  visits: readonly Appointment[];
  busy: readonly BusyTime[];
  holidays: ReadonlyMap<string, string>;
  openId: string | null;
  wanted: Stop | null;
  /** The last week is on its way. */
  waiting: boolean;
  onOpen: (visit: Appointment, element: HTMLElement) => void;
  onAttend: (visit: Appointment) => void;
  onStop: (stop: Stop) => void;
  onMore: () => void;
  onEarlier: () => void;
}

/** Day after day with all that is known of each visit; a week more comes whenever one nears the end. */
export function Agenda({
  days,
  visits,
  busy,
  holidays,
  openId,
  wanted,
  waiting,
  onMore,
  onEarlier,
  ...act
}: AgendaProps) {
  const t = useT("views");
  const list = useRef<HTMLElement>(null);
  const { words, zone, today, now } = useDesk();
  const byDate = useMemo(() => Map.groupBy(visits, ({ startsAt }) => words.dayOf(startsAt)), [visits, words]);
  const busyByDate = useMemo(() => bandsByDate(busy, zone), [busy, zone]);
  const [chosen, setChosen] = useState<string | null>(null);
  const ordered = days.flatMap((date) => byDate.get(date) ?? []);
  const next = ordered.find(({ endsAt }) => Temporal.Instant.compare(endsAt, now) > 0) ?? ordered[0];
  const stopId = ordered.some(({ id }) => id === chosen) ? chosen : (next?.id ?? null);
  useWanted(list, wanted);
  const stand = (visit: Appointment) => {
    setChosen(visit.id);
    act.onStop({ kind: "visit", column: words.dayOf(visit.startsAt), id: visit.id });
  };
  return (
    <section ref={list} className="agenda" aria-label={t("view", { view: "agenda" })} onKeyDown={walk}>
      <Button kind="plain" small className="agenda-earlier" onPress={onEarlier}>
        {t("earlier")}
      </Button>
      {weeksIn(days).map((week) => (
        <AgendaWeek
          key={week[0]}
          week={week}
          filled={(date) => date === today || byDate.has(date) || busyByDate.has(date)}
        >
          {(date) => (
            <AgendaDay key={date} date={date} holiday={holidays.get(date)}>
              {inOrder(byDate.get(date) ?? [], busyByDate.get(date) ?? [], zone).map((one) =>
                "ids" in one ? (
                  <BusyRow key={one.ids[0]} band={one} />
                ) : (
                  <AgendaRow
                    key={one.id}
                    visit={one}
                    open={openId === one.id}
                    tabStop={one.id === stopId}
                    onOpen={act.onOpen}
                    onAttend={act.onAttend}
                    onFocus={stand}
                  />
                ),
              )}
            </AgendaDay>
          )}
        </AgendaWeek>
      ))}
      <End waiting={waiting} onReach={onMore} />
    </section>
  );
}

interface AgendaWeekProps {
  week: readonly string[];
  filled: (date: string) => boolean;
  children: (date: string) => React.ReactNode;
}

/** The days of a week that hold something; an empty week is said in one line. */
function AgendaWeek({ week, filled, children }: AgendaWeekProps) {
  const t = useT("views");
  const format = useFormat();
  const shown = week.filter(filled);
  if (shown.length > 0) return shown.map(children);
  const [first = "", last = first] = [week[0], week.at(-1)];
  return <p className="agenda-empty">{t("nothingIn", { days: format.dateRange(first, last) })}</p>;
}

interface AgendaDayProps {
  date: string;
  holiday: string | undefined;
  children: React.ReactNode[];
}

function AgendaDay({ date, holiday, children }: AgendaDayProps) {
  const t = useT("views");
  const format = useFormat();
  const { today } = useDesk();
  return (
    <section className="agenda-day" data-column={date} aria-labelledby={`agenda-${date}`}>
      <h2 id={`agenda-${date}`} className="agenda-date" aria-current={date === today ? "date" : undefined}>
        <b>{Number(date.slice(8))}</b> <span>{format.weekday(date)}</span>
        <span className="agenda-month">{holiday ?? format.date(date, "month", today)}</span>
      </h2>
      {children.length === 0 ? <p className="agenda-free">{t("nothingToday")}</p> : <ol>{children}</ol>}
    </section>
  );
}

/** Where the list ends for now: when it comes near, the next week is fetched. */
function End({ waiting, onReach }: { waiting: boolean; onReach: () => void }) {
  const end = useRef<HTMLParagraphElement>(null);
  const reach = useRef(onReach);
  useEffect(() => {
    reach.current = onReach;
  });
  useEffect(() => {
    if (end.current === null || waiting) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && reach.current(), {
      rootMargin: "400px",
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [waiting]);
  return <p ref={end} className="agenda-end" aria-hidden="true" />;
}

/** Up and down walk through the visits. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = event.target instanceof Element ? event.target.closest(".agenda-row") : null;
  if (step === undefined || here === null || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(".agenda-open")];
  const at = rows.findIndex((row) => here.contains(row));
  const next = rows[at + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function useWanted(list: React.RefObject<HTMLElement | null>, wanted: Stop | null): void {
  const done = useRef<Stop | null>(null);
  useEffect(() => {
    if (wanted === null || wanted === done.current || wanted.kind !== "visit") return;
    const row = list.current?.querySelector<HTMLElement>(`[data-visit="${wanted.id}"]`);
    if (row == null) return;
    done.current = wanted;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  });
}

function weeksIn(days: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, at) => days.slice(at * 7, at * 7 + 7));
}
