import { memo } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { eventClass } from "#web/kit/event.tsx";
import { Icon } from "#web/kit/icon.tsx";
import type { Appointment } from "../../contract.ts";
import type { Band } from "../busy/bands.ts";
import { BusyEdge } from "../busy/busy-edge.tsx";
import { useBusyWords } from "../busy/words.ts";
import { useDesk } from "../desk.tsx";
import { GhostFace } from "../ghost.tsx";
import { useHeld } from "../hand.ts";
import { markOf, useForm } from "../mark.ts";
import type { MonthStop } from "./steps.ts";

interface MonthDayProps {
  id: string;
  date: string;
  all: readonly Appointment[];
  lines: readonly Appointment[];
  holiday: string | undefined;
  /** What calendars kept elsewhere hold of it. */
  busy: readonly Band[];
  /** How many have no line. */
  more: number;
  /** Of the month before or after. */
  outside: boolean;
  phone: boolean;
  /** What the keyboard is on in this day: null the day itself, undefined nothing. */
  stop: string | null | undefined;
  openId: string | null;
  onOpen: (visit: Appointment, element: HTMLElement) => void;
  onBook: (date: string) => void;
  onOpenDay: (date: string) => void;
  onStop: (stop: MonthStop) => void;
}

/** A day of the month: its date, which opens it, a line for each visit, and the room between them, which books. */
export const MonthDayCell = memo(function MonthDayCell(props: MonthDayProps) {
  const { id, date, all, lines, holiday, busy, more, outside, phone, stop, openId, onOpen, onBook, onOpenDay, onStop } =
    props;
  const t = useT("views");
  const format = useFormat();
  const { words, today } = useDesk();
  const count = all.filter(({ status }) => status !== "cancelled").length;
  const number = Number(date.slice(8));
  const busyWords = useBusyWords();
  const elsewhere = busy.length > 0 && t("busyOn", { times: format.list(busy.map(busyWords.times)) });
  return (
    <div className={outside ? "month-day outside" : "month-day"} data-column={date}>
      <button
        type="button"
        className="month-free"
        data-own=""
        data-item="day"
        aria-current={date === today ? "date" : undefined}
        aria-label={[t("dayWith", { day: words.day(date), count }), holiday, elsewhere].filter(Boolean).join(", ")}
        tabIndex={stop === null ? 0 : -1}
        onClick={() => onBook(date)}
        onFocus={() => onStop({ date, item: null })}
      />
      <p className="month-date" id={id}>
        <button
          type="button"
          data-own=""
          tabIndex={-1}
          aria-label={t("openDay", { day: words.day(date) })}
          onClick={() => onOpenDay(date)}
        >
          <b>{number}</b>
          {number === 1 && <span>{format.date(date, "month", date)}</span>}
        </button>
        {holiday && !phone && (
          <span className="holiday" title={holiday} dir="auto">
            {holiday}
          </span>
        )}
      </p>
      {phone ? (
        <Bars visits={all} />
      ) : (
        <ol aria-labelledby={id}>
          {lines.map((visit) => (
            <li key={visit.id}>
              <Line
                visit={visit}
                open={openId === visit.id}
                tabStop={stop === visit.id}
                onOpen={onOpen}
                onFocus={() => onStop({ date, item: visit.id })}
              />
            </li>
          ))}
        </ol>
      )}
      {more > 0 && !phone && (
        <button
          type="button"
          className="month-more"
          data-own=""
          data-item="more"
          tabIndex={stop === "more" ? 0 : -1}
          aria-label={t("moreOn", { count: more, day: words.day(date) })}
          onClick={() => onOpenDay(date)}
          onFocus={() => onStop({ date, item: "more" })}
        >
          {t("moreVisits", { count: more })}
        </button>
      )}
      <BusyEdge bands={busy} />
      <Landing date={date} />
    </div>
  );
});

interface LineProps {
  visit: Appointment;
  open: boolean;
  tabStop: boolean;
  onOpen: (visit: Appointment, element: HTMLElement) => void;
  onFocus: () => void;
}

/** One visit in a line: when and who. */
const Line = memo(function Line({ visit, open, tabStop, onOpen, onFocus }: LineProps) {
  const desk = useDesk();
  const { words, offer } = desk;
  const form = useForm(visit);
  const { icon, tone } = markOf(visit, desk);
  const hue = offer.services.get(visit.serviceId ?? "")?.hue ?? "pine";
  return (
    <button
      type="button"
      className={eventClass({ hue, form, open, short: true })}
      data-visit={visit.id}
      data-item={visit.id}
      aria-label={words.label(visit, desk)}
      aria-haspopup="dialog"
      aria-expanded={open}
      tabIndex={tabStop ? 0 : -1}
      onClick={({ currentTarget }) => onOpen(visit, currentTarget)}
      onFocus={onFocus}
    >
      <time>{words.time(visit.startsAt)}</time>
      <span className="event-name">
        <bdi>{words.name(visit)}</bdi>
      </span>
      {icon && tone && <Icon of={icon} className={tone} />}
    </button>
  );
});

/** On a phone a day has room for what it holds, not for whom: a bar for each visit, in the colour of its service. */
function Bars({ visits }: { visits: readonly Appointment[] }) {
  const { offer, now } = useDesk();
  const past = (visit: Appointment) => (Temporal.Instant.compare(visit.endsAt, now) <= 0 ? " past" : "");
  const standing = visits.filter(({ status }) => status !== "cancelled").slice(0, 6);
  return (
    <p className="month-bars" aria-hidden="true">
      {standing.map((visit) => (
        <i key={visit.id} className={`hue-${offer.services.get(visit.serviceId ?? "")?.hue ?? "pine"}${past(visit)}`} />
      ))}
    </p>
  );
}

/** What is in the hand, on the day it would come to. */
function Landing({ date }: { date: string }) {
  const { words, offer } = useDesk();
  const hand = useHeld(({ hand: held }) => (held !== null && words.dayOf(held.times.startsAt) === date ? held : null));
  const clash = useHeld(({ clashes, busy }) => hand !== null && clashes.length + busy.length > 0);
  if (hand === null) return null;
  const hue = offer.services.get(hand.visit?.serviceId ?? "")?.hue ?? "pine";
  return (
    <div className="month-landing" aria-hidden="true">
      <div className={eventClass({ hue, form: clash ? "clash" : "ghost", short: !clash })}>
        <GhostFace hand={hand} />
      </div>
    </div>
  );
}
