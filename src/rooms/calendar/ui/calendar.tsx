import { useEffect, useRef, useState } from "react";
import { Page } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import type { Appointment } from "../contract.ts";
import { type Clash, useActs } from "./acts.ts";
import { AppointmentPanel, type Draft } from "./appointment-panel.tsx";
import { CalendarHead, DayStrip } from "./calendar-head.tsx";
import type { Stop } from "./cursor.ts";
import { instantAt } from "./days.ts";
import { DeskContext } from "./desk.tsx";
import { EventPopover } from "./event-popover.tsx";
import { type Hand, useHand } from "./hand.ts";
import { HandBar } from "./hand-bar.tsx";
import { useCalendarKeys } from "./keys.ts";
import { LoadProblem } from "./load-problem.tsx";
import type { Place } from "./place.ts";
import { useView } from "./view.ts";
import { WeekGrid } from "./week-grid.tsx";
import { CancelDialog, WhyDialog } from "./why-dialog.tsx";
import "./calendar.css";
import "./event-popover.css";

/** The calendar: a week, three days where it is narrow, one day on a phone. */
export function CalendarPage() {
  const view = useView();
  const { place, days, desk, shown } = view;
  const [clash, setClash] = useState<Clash | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [cancelling, setCancelling] = useState<Appointment | null>(null);
  const [wanted, setWanted] = useState<Stop | null>(null);
  const stop = useRef<Stop | null>(null);
  const anchor = useRef<Element | null>(null);
  const acts = useActs(desk.words, setClash);

  const goTo = (startsAt: string) => {
    const date = desk.words.dayOf(startsAt);
    if (!days.includes(date)) place.goTo(date);
    return date;
  };
  const focusOn = (visit: Appointment) => setWanted({ kind: "visit", date: goTo(visit.startsAt), id: visit.id });
  const dropped = (hand: Hand, clashes: readonly Appointment[]) => {
    const { visit, times } = hand;
    if (visit === null) return book({ times });
    const move = (reason?: string) => {
      keeper.empty();
      focusOn({ ...visit, ...times });
      void acts.move(visit, times, reason);
    };
    if (clashes.length === 0) return move();
    setClash({ visit, taken: clashes, again: move });
  };
  const keeper = useHand({
    zone: desk.zone,
    visits: view.visits,
    margins: desk.offer.margins,
    onDrop: dropped,
    onReach: goTo,
    onPutBack: ({ visit }) => visit && focusOn(visit),
  });
  const book = (more: Partial<Draft> = {}) => {
    keeper.empty();
    setOpenId(null);
    setDraft({ date: place.day, therapistId: place.therapist ?? undefined, ...more } as Draft);
  };
  useBeginning(place, book);
  const focused = () => {
    const visit = stop.current?.kind === "visit" ? view.byId.get(stop.current.id) : undefined;
    return visit !== undefined && desk.mayMove(visit) ? visit : null;
  };
  useCalendarKeys({ place, keeper, focused, onBook: book });

  return (
    <DeskContext value={desk}>
      <Beside>
        <Page wide className="calendar-page">
          <CalendarHead
            place={place}
            days={days}
            therapists={view.therapists}
            phone={view.phone}
            onBook={() => book()}
          />
          {view.phone && <DayStrip day={place.day} weekStartsOn={view.weekStartsOn} />}
          {view.error ? (
            <LoadProblem error={view.error} again={view.again} />
          ) : view.pending ? (
            <Skeleton lines={12} title={false} />
          ) : (
            <WeekGrid
              days={days}
              visits={shown}
              keeper={keeper}
              openId={openId}
              wanted={wanted}
              onOpen={(visit, element) => {
                anchor.current = element;
                setOpenId(visit.id);
              }}
              onBook={(date, minute) => book({ startsAt: instantAt(date, minute, desk.zone) })}
              onTurn={(on, next) => {
                place.turn(on);
                if (next) setWanted(next);
              }}
              onStop={(next) => {
                stop.current = next;
              }}
            />
          )}
          <EventPopover
            visit={view.byId.get(openId ?? "") ?? null}
            anchor={anchor}
            onClose={() => setOpenId(null)}
            onAct={(visit, act) => void acts.act(visit, act)}
            onMove={(visit) => setDraft({ visit })}
            onCancel={setCancelling}
          />
          <HandBar keeper={keeper} />
        </Page>
        <AppointmentPanel draft={draft} onClose={() => setDraft(null)} onDone={focusOn} />
      </Beside>
      <WhyDialog
        clash={clash}
        onClose={(kept) => {
          setClash(null);
          if (!kept) keeper.putBack();
        }}
      />
      <CancelDialog
        isOpen={cancelling !== null}
        onClose={() => setCancelling(null)}
        onCancel={(reason) => cancelling && void acts.act(cancelling, "cancel", { reason })}
      />
    </DeskContext>
  );
}

/** `?new=true`: an appointment was asked for on another page. */
function useBeginning(place: Place, book: () => void): void {
  const current = useRef(book);
  useEffect(() => {
    current.current = book;
  });
  const { begins, begun } = place;
  const done = useRef(begun);
  useEffect(() => {
    done.current = begun;
  });
  useEffect(() => {
    if (!begins) return;
    current.current();
    done.current();
  }, [begins]);
}
