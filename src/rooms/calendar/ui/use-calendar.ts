import { useEffect, useRef, useState } from "react";
import type { Appointment } from "../contract.ts";
import { type Clash, useActs } from "./acts.ts";
import type { Draft, NewDraft } from "./appointment-panel.tsx";
import type { Stop } from "./cursor.ts";
import { type Hand, useHand } from "./hand.ts";
import { useCalendarKeys } from "./keys.ts";
import type { Place } from "./place.ts";
import { useView } from "./view.ts";

/** All that may be going on in the calendar: what is shown, opened, in the hand, asked, being booked. */
export function useCalendar() {
  const view = useView();
  const { place, days, desk } = view;
  const [clash, setClash] = useState<Clash | null>(null);
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
  const focusOn = (visit: Appointment) => setWanted({ kind: "visit", date: goTo(visit.startsAt), id: visit.id });
  const acts = useActs({ words: desk.words, askWhy: setClash, focusOn });
  const book = (more: NewDraft = {}) => {
    keeper.empty();
    setOpenId(null);
    setDraft({ date: place.day, therapistId: place.therapist ?? undefined, ...more });
  };
  const drop = ({ visit, times }: Hand, clashes: readonly Appointment[]) => {
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
    onDrop: drop,
    onReach: goTo,
    onPutBack: ({ visit }) => visit && focusOn(visit),
  });
  useBeginning(place, book);
  useCalendarKeys({ place, keeper, focused: () => movable(stop.current, view), onBook: book });

  return {
    view,
    acts,
    keeper,
    wanted,
    anchor,
    clash,
    draft,
    setDraft,
    openId,
    setOpenId,
    book,
    focusOn,
    /** A clash was answered; without a reason the visit goes back. */
    settle: (kept: boolean) => {
      setClash(null);
      if (!kept) keeper.putBack();
    },
    turn: (on: number, next?: Stop) => {
      place.turn(on);
      if (next) setWanted(next);
    },
    stopAt: (next: Stop) => {
      stop.current = next;
    },
  };
}

/** The visit that has the focus, if it may be moved. */
function movable(stop: Stop | null, { byId, desk }: ReturnType<typeof useView>): Appointment | null {
  const visit = stop?.kind === "visit" ? byId.get(stop.id) : undefined;
  return visit !== undefined && desk.mayMove(visit) ? visit : null;
}

/** `?new=true`: an appointment was asked for on another page. */
function useBeginning({ begins, begun }: Place, book: () => void): void {
  const current = useRef({ book, begun });
  useEffect(() => {
    current.current = { book, begun };
  });
  useEffect(() => {
    if (!begins) return;
    current.current.book();
    current.current.begun();
  }, [begins]);
}
