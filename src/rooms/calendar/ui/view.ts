import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { onPhone, useMedia } from "#web/kit/media.ts";
import { useMe } from "#web/me.ts";
import type { Appointment } from "../contract.ts";
import { mayBookFor } from "../policy.ts";
import { addDays, type DayCount, daysShown, rangeOf, weeksOf } from "./days.ts";
import type { Desk } from "./desk.tsx";
import { seen } from "./moving.ts";
import { useNow } from "./now.ts";
import { useOffer } from "./offer.ts";
import { usePlace } from "./place.ts";
import { useTherapists, useWeeks } from "./queries.ts";
import { visitsQuery } from "./visits.ts";
import { useWords } from "./words.ts";

const narrow = "(max-width: 62.5rem)";

/** What the calendar shows: the days, their visits, and what its parts need to speak of them. One request a week, its neighbours ahead. */
export function useView() {
  const { practice, member } = useMe();
  const [zone, weekStartsOn] = [practice.timeZone, practice.weekStartsOn];
  const place = usePlace();
  const phone = useMedia(onPhone);
  const count: DayCount = useDayCount(place.view, phone);
  const days = useMemo(() => daysShown(place.day, count, weekStartsOn), [place.day, count, weekStartsOn]);
  const weeks = useMemo(() => weeksOf(days, weekStartsOn), [days, weekStartsOn]);
  const { visits, ...loading } = useWeeks(weeks, zone);
  useNeighbours(weeks, zone);

  const therapists = useTherapists();
  const one = therapists.length > 1 ? place.therapist : null;
  const shown = useMemo(
    () => seen(visits.filter(({ therapistId }) => one === null || therapistId === one)),
    [visits, one],
  );
  const byId = useMemo(() => new Map(visits.map((visit) => [visit.id, visit])), [visits]);

  const now = useNow();
  const offer = useOffer();
  const words = useWords(zone);
  const { role, id: memberId } = member;
  const desk: Desk = useMemo(() => {
    const names = new Map(therapists.map(({ id, name }) => [id, name]));
    const many = therapists.length > 1 && one === null;
    return {
      zone,
      now,
      offer,
      words,
      therapistOf: ({ therapistId }: Appointment) => (many ? names.get(therapistId) : undefined),
      mayMove: ({ status, therapistId }: Appointment) =>
        status !== "cancelled" && mayBookFor({ role, memberId }, therapistId),
    };
  }, [zone, now, offer, words, therapists, one, role, memberId]);

  return { place, phone, days, weekStartsOn, visits, shown, byId, therapists, desk, ...loading };
}

function useDayCount(view: "day" | "week", phone: boolean): DayCount {
  const tight = useMedia(narrow);
  if (phone || view === "day") return 1;
  return tight ? 3 : 7;
}

/** The weeks before and after are there before one turns to them. */
function useNeighbours(weeks: readonly string[], zone: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const [first, last] = [weeks[0], weeks.at(-1)];
    if (first === undefined || last === undefined) return;
    for (const week of [addDays(last, 7), addDays(first, -7)])
      void queries.prefetchQuery({ ...visitsQuery(rangeOf(week, 7, zone)), staleTime: 60_000 });
  }, [queries, weeks, zone]);
}
