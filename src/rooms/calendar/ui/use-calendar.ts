import { useEffect, useRef, useState } from "react";
import type { Appointment } from "../contract.ts";
import { mayReach, type ScopeQuestion } from "../series/ui/scope.ts";
import { type Clash, useActs } from "./acts.ts";
import type { Draft } from "./appointment-panel.tsx";
import { type NewDraft, takeAsked, useSelf, usualOf } from "./beginning.ts";
import { columnKey, columnNamed } from "./columns.ts";
import type { Stop } from "./cursor.ts";
import { addDays } from "./days.ts";
import { type Hand, type HandKeeper, useHand } from "./hand.ts";
import { useCalendarKeys } from "./keys.ts";
import type { Times } from "./layout.ts";
import { becauseBetween, type MarginsOf, type Standing } from "./moving.ts";
import type { Place } from "./place.ts";
import { useView } from "./view.ts";
import type { Met } from "./words.ts";

/** All that may be going on in the calendar: what is shown, opened, in the hand, asked, being booked. */
export function useCalendar() {
  const view = useView();
  const { place, days, desk, therapistIds } = view;
  const [clash, setClash] = useState<Clash | null>(null);
  const [scoping, setScoping] = useState<ScopeQuestion | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Stop | null>(null);
  const stop = useRef<Stop | null>(null);
  const anchor = useRef<Element | null>(null);

  const goTo = (startsAt: string) => {
    const date = desk.words.dayOf(startsAt);
    if (!days.includes(date)) place.goTo(date);
    return date;
  };
  const focusOn = ({ id, startsAt, therapistId }: Appointment) => {
    const column = columnKey(goTo(startsAt), therapistIds === null ? null : therapistId);
    setWanted({ kind: "visit", column, id });
  };
  const acts = useActs({ words: desk.words, nameOf: desk.nameOf, askWhy: setClash, focusOn });
  const book = (more: NewDraft = {}) => {
    keeper.empty();
    setOpenId(null);
    setDraft({ date: place.on, ...more, therapistId: more.therapistId ?? place.therapist ?? undefined });
  };
  const drop = ({ visit, times, therapistId, how }: Hand, clashes: readonly Appointment[]) => {
    if (visit === null) return book({ times, therapistId: therapistId ?? undefined });
    const to = { ...times, therapistId: therapistId ?? visit.therapistId };
    const settled = () => {
      keeper.empty();
      focusOn({ ...visit, ...to });
    };
    const move = (reason?: string) => {
      settled();
      void acts.move(visit, to, reason);
    };
    const visits = metBy({ ...visit, ...to }, clashes, desk.offer.margins);
    const taken = clashes.length > 0 ? [...visits, ...keeper.held.busy.map(busyMet)] : [];
    if (mayReach(visit))
      return setScoping({
        visit,
        doing: how === "resize" ? "change" : "move",
        held: true,
        change: changeTo(visit, to),
        taken,
        alone: move,
        done: settled,
      });
    if (clashes.length === 0) return move();
    setClash({ visit, taken, again: move });
  };
  const keeper: HandKeeper = useHand({
    zone: desk.zone,
    therapistIds,
    weeks: place.view === "month",
    visits: view.visits,
    margins: desk.offer.margins,
    busy: view.everyonesBusy,
    open: view.open,
    newOf: useNewOf(view),
    mayBookFor: desk.mayBookFor,
    onDrop: drop,
    onReach: goTo,
    onPutBack: ({ visit }) => visit && focusOn(visit),
  });
  useBeginning(place, book);
  useCalendarKeys({
    place,
    keeper,
    day: () => columnNamed(stop.current?.column ?? place.on).date,
    focused: () => movable(view),
    onMove: (visit) => setDraft({ visit }),
    onBook: book,
  });

  return {
    view,
    acts,
    keeper,
    wanted,
    anchor,
    clash,
    scoping,
    draft,
    setDraft,
    openId,
    open: (visit: Appointment, element: HTMLElement) => {
      anchor.current = element;
      setOpenId(visit.id);
    },
    close: () => setOpenId(null),
    book,
    focusOn,
    /** A clash was answered; without a reason the visit goes back. */
    settle: (kept: boolean) => {
      setClash(null);
      setScoping(null);
      if (!kept) keeper.putBack();
    },
    turn: (byDays: number, next: Stop) => {
      place.goTo(addDays(place.on, byDays));
      setWanted(next);
    },
    stopAt: (next: Stop) => {
      stop.current = next;
    },
  };
}

/** What changes of a visit when it is dropped elsewhere. */
function changeTo(visit: Appointment, { therapistId, startsAt, endsAt }: Times & { therapistId: string }) {
  return therapistId === visit.therapistId ? { startsAt, endsAt } : { startsAt, endsAt, therapistId };
}

/** What would be met, and why: words for whoever must give a reason. */
function metBy(visit: Appointment, clashes: readonly Appointment[], margins: MarginsOf): Met[] {
  return clashes.map((clash) => ({ ...clash, because: becauseBetween(visit, clash, margins) }));
}

const busyMet = ({ startsAt, endsAt }: Times): Met => ({ startsAt, endsAt, because: "busy" });

/** What a visit that is drawn would be: its service and place are those of most visits of whoever's calendar it is drawn in. */
function useNewOf({ place, visits, desk }: ReturnType<typeof useView>) {
  const self = useSelf();
  return (named: string | null): Standing | null => {
    const therapistId = named ?? place.therapist ?? self;
    if (therapistId === null) return null;
    const own = visits.filter((visit) => visit.therapistId === therapistId);
    const usual = usualOf(desk.offer, own, therapistId);
    return { id: "", therapistId, ...usual, startsAt: "", endsAt: "", status: "scheduled" };
  };
}

/** The visit that has the focus, if it may be moved. */
function movable({ byId, desk }: ReturnType<typeof useView>): Appointment | null {
  const element = document.activeElement?.closest<HTMLElement>("[data-visit]");
  const visit = byId.get(element?.dataset.visit ?? "");
  return visit !== undefined && desk.mayMove(visit) ? visit : null;
}

/** `?new=true`: an appointment was asked for on another page. */
function useBeginning({ begins, begun }: Place, book: (asked?: NewDraft) => void): void {
  const current = useRef({ book, begun });
  useEffect(() => {
    current.current = { book, begun };
  });
  useEffect(() => {
    if (!begins) return;
    current.current.book(takeAsked());
    current.current.begun();
  }, [begins]);
}
