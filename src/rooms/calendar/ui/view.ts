import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useMe } from "#web/me.ts";
import type { Appointment } from "../contract.ts";
import { mayBookFor } from "../policy.ts";
import { busyQuery, useBusy } from "./busy/queries.ts";
import { useColumns } from "./columns.ts";
import { rangeOf } from "./days.ts";
import type { Desk } from "./desk.tsx";
import { useHolidays } from "./holidays.ts";
import { seen } from "./moving.ts";
import { useNow } from "./now.ts";
import { useOffer } from "./offer.ts";
import { type Place, usePlace } from "./place.ts";
import { type Therapist, useSpans, useTherapists } from "./queries.ts";
import { useOpenHours } from "./shade.ts";
import { datesOf, type Span, spansOf, turned } from "./spans.ts";
import { visitsQuery } from "./visits.ts";
import { useWords } from "./words.ts";

const firstWeeks = 2;
const none: readonly string[] = [];

/** What the calendar shows: the days, their visits, and what its parts need to speak of them. What lies before and after is fetched ahead. */
export function useView() {
  const { practice } = useMe();
  const { timeZone: zone, weekStartsOn } = practice;
  const place = usePlace();
  const { view, on, count } = place;
  const [weeks, setWeeks] = useState(firstWeeks);
  const days = useMemo(() => datesOf(view, on, { count, weekStartsOn, weeks }), [view, on, count, weekStartsOn, weeks]);
  const spans = useMemo(() => spansOf(view, days, weekStartsOn), [view, days, weekStartsOn]);
  const { visits, begun, pending, ...loading } = useSpans(spans, zone);
  const everyonesBusy = useBusy(spans, zone);
  useNeighbours(place, weekStartsOn, zone);

  const therapists = useTherapists();
  const one = therapists.length > 1 ? place.therapist : null;
  const beside = view === "day" && !place.phone && one === null && therapists.length > 1;
  const therapistIds = useMemo(() => (beside ? therapists.map(({ id }) => id) : null), [beside, therapists]);
  const columns = useColumns(days, therapistIds);
  const shown = useMemo(
    () => seen(visits.filter(({ therapistId }) => one === null || therapistId === one)),
    [visits, one],
  );
  const busy = useMemo(
    () => everyonesBusy.filter(({ therapistId }) => one === null || therapistId === one),
    [everyonesBusy, one],
  );
  const byId = useMemo(() => new Map(visits.map((visit) => [visit.id, visit])), [visits]);
  const inHours = view === "day" || view === "week";
  const open = useOpenHours(inHours ? days : none, one, zone);
  const holidays = useHolidays(days);
  const shared = therapists.length > 1 && one === null && !beside;
  const desk = useDeskOf(zone, place.today, therapists, shared);

  return {
    place,
    days,
    columns,
    therapistIds,
    weekStartsOn,
    visits,
    shown,
    /** What calendars kept elsewhere hold: of everyone, and of those in view. */
    everyonesBusy,
    busy,
    /** Whether a column holds the calendars of several. */
    shared,
    byId,
    therapists,
    open,
    holidays,
    desk,
    /** The agenda goes on: a week more. */
    more: () => setWeeks((known) => known + 1),
    pending: view === "agenda" ? !begun : pending,
    /** The agenda's next week is on its way. */
    waiting: pending,
    ...loading,
  };
}

/** The desk for these therapists; `many`: whose a visit is must be said. */
export function useDeskOf(zone: string, today: string, therapists: readonly Therapist[], many: boolean): Desk {
  const now = useNow();
  const offer = useOffer();
  const words = useWords(zone);
  const { role, id: memberId } = useMe().member;
  return useMemo(() => {
    const names = new Map(therapists.map(({ id, name }) => [id, name]));
    const may = (therapistId: string) => mayBookFor({ role, memberId }, therapistId);
    return {
      zone,
      now,
      today,
      offer,
      words,
      nameOf: (id) => names.get(id),
      therapistOf: ({ therapistId }) => (many ? names.get(therapistId) : undefined),
      mayMove: ({ status, therapistId }: Appointment) => status !== "cancelled" && may(therapistId),
      mayBookFor: may,
    };
  }, [zone, now, today, offer, words, therapists, many, role, memberId]);
}

/** What comes before and after is there before one turns to it. */
function useNeighbours({ view, on, count }: Place, weekStartsOn: number, zone: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const shape = { count, weekStartsOn, weeks: firstWeeks };
    const around = (by: number): Span[] =>
      spansOf(view, datesOf(view, turned(view, on, by, count), shape), weekStartsOn);
    for (const { date, days } of [...around(1), ...around(-1)]) {
      const range = rangeOf(date, days, zone);
      void queries.prefetchQuery({ ...visitsQuery(range), staleTime: 60_000 });
      void queries.prefetchQuery(busyQuery(range));
    }
  }, [queries, view, on, count, weekStartsOn, zone]);
}
