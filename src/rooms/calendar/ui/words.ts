import { useMemo } from "react";
import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import type { Appointment } from "../contract.ts";
import type { Because } from "../holding/rules.ts";
import { addDays } from "./days.ts";
import type { Times } from "./layout.ts";
import type { Offer } from "./offer.ts";
import { useVisitName } from "./visit-name.ts";

type Group = NonNullable<Appointment["group"]>;

/** What stands where a visit is meant to go; it is the visits themselves that meet where nothing else is said. */
export interface Met extends Times {
  because?: Because | "busy";
}

/** What a visit is named with: its place, its therapist, whether it is over. */
interface Around {
  today: string;
  offer: Offer;
  now: Temporal.Instant;
  therapistOf: (visit: Appointment) => string | undefined;
}

export type Words = ReturnType<typeof useWords>;

/** How the calendar speaks of visits and times, in the language of the page and the zone of the practice. */
export function useWords(zone: string) {
  const t = useT("calendar");
  const views = useT("views");
  const series = useT("series");
  const format = useFormat();
  const name = useVisitName();
  return useMemo(() => {
    const time = remembering((instant) => format.time(instant, zone));
    const dayInYear = remembering((both) => {
      const [date = "", year = ""] = both.split("/");
      return format.date(date, "long", year);
    });
    const day = (date: string, today = todayIn(zone)) => dayInYear(`${date}/${today.slice(0, 4)}`);
    /** "Friday" within a week of today, "Friday 22 May" beyond. */
    const nearDay = (date: string) => (isNear(date, todayIn(zone)) ? format.weekday(date) : day(date));
    const dayOf = remembering((instant) => dateIn(zone, instant));
    const stateOf = remembering((status) => t("state", { status }));
    const [unmarked, first] = [views("unmarked"), views("first")];
    const [part, changed] = [series("part"), series("partChanged")];
    const noteState = remembering((note) => t("noteState", { note }));
    const places = ({ joined, capacity }: Group) => t("groupPlaces", { joined, capacity });
    const between = remembering((both) => {
      const [from = "", to = ""] = both.split("/");
      return t("fromTo", { from: time(from), to: time(to) });
    });
    const fromTo = ({ startsAt, endsAt }: Times) => between(`${startsAt}/${endsAt}`);
    return {
      time,
      day,
      dayOf,
      fromTo,
      name,
      range: ({ startsAt, endsAt }: Times) => format.timeRange(startsAt, endsAt, zone),
      inTheWay: (all: readonly Met[]) =>
        (["visit", "buffer", "travel", "busy"] as const)
          .map((because) => ({ because, met: all.filter((one) => (one.because ?? "visit") === because) }))
          .filter(({ met }) => met.length > 0)
          .map(({ because, met }) => {
            const times = format.list(met.map(({ startsAt, endsAt }) => format.timeRange(startsAt, endsAt, zone)));
            return t("inTheWay", { because, times });
          })
          .join(" "),
      /** "Friday 11:30". */
      when: ({ startsAt }: Pick<Times, "startsAt">) =>
        t("when", { day: nearDay(dayOf(startsAt)), time: time(startsAt) }),
      /** "Today, 11:00–11:50". */
      whenWhole: (visit: Times) => {
        const day = format.relativeDay(dayOf(visit.startsAt), todayIn(zone));
        return t("dayAndTime", { day, time: format.timeRange(visit.startsAt, visit.endsAt, zone) });
      },
      state: (visit: Pick<Appointment, "status">) => stateOf(visit.status),
      unmarked,
      first,
      places,
      /** The whole of a visit for those who hear it: "Monday 12 May, 10:00 to 10:50, Juniper Vale, Room 2, scheduled". */
      label: (visit: Appointment, { today, offer, now, therapistOf }: Around) =>
        [
          day(dayOf(visit.startsAt), today),
          fromTo(visit),
          name(visit),
          visit.group && places(visit.group),
          offer.places.get(visit.locationId ?? "")?.name,
          therapistOf(visit),
          stateOf(visit.status),
          visit.series && (visit.series.detached ? changed : part),
          visit.badges.first && first,
          isUnmarked(visit, now) && unmarked,
          visit.badges.note && noteState(visit.badges.note),
        ]
          .filter(Boolean)
          .join(", "),
    };
  }, [t, views, series, format, zone, name]);
}

/** Over, and nobody has said yet whether they came. */
export function isUnmarked(visit: Pick<Appointment, "status" | "endsAt">, now: Temporal.Instant): boolean {
  return visit.status === "scheduled" && isOver(visit, now);
}

/** Read as a number: it is asked of each visit in view, several times over. */
export function isOver({ endsAt }: Pick<Appointment, "endsAt">, now: Temporal.Instant): boolean {
  return Date.parse(endsAt) <= now.epochMilliseconds;
}

export function todayIn(zone: string): string {
  return Temporal.Now.plainDateISO(zone).toString();
}

function isNear(date: string, today: string): boolean {
  return addDays(today, -7) < date && date < addDays(today, 7);
}

/** A week of ten therapists says the same times and days hundreds of times over, and each is worked out by Intl. */
function remembering(say: (key: string) => string): (key: string) => string {
  const said = new Map<string, string>();
  return (key) => {
    const known = said.get(key);
    if (known !== undefined) return known;
    const text = say(key);
    said.set(key, text);
    return text;
  };
}
