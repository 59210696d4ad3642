import { ChevronLeft, ChevronRight, Plus } from "lucide-react";
import { type TouchEvent, useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { BareLink } from "#web/kit/link.tsx";
import { PageHead } from "#web/kit/page.tsx";
import { Segmented } from "#web/kit/segmented.tsx";
import { Select } from "#web/kit/select.tsx";
import { addDays, weekStart } from "./days.ts";
import { useDesk } from "./desk.tsx";
import type { Place } from "./place.ts";
import type { Therapist } from "./queries.ts";

interface CalendarHeadProps {
  place: Place;
  days: readonly string[];
  therapists: readonly Therapist[];
  phone: boolean;
  onBook: () => void;
}

/** "11–17 May", the way to other days, whose calendar it is, and the one primary action. */
export function CalendarHead({ place, days, therapists, phone, onBook }: CalendarHeadProps) {
  const t = useT("calendar");
  const format = useFormat();
  const [first = place.day, last = first] = [days[0], days.at(-1)];
  const span = days.length === 1 ? "day" : days.length === 7 ? "week" : "days";
  const title = days.length === 1 ? format.date(first, "long", place.today) : format.dateRange(first, last);
  return (
    <PageHead
      title={title}
      beside={
        phone ? undefined : (
          <div className="calendar-turn">
            <IconButton
              icon={ChevronLeft}
              flip
              label={t("previous", { span })}
              onPress={() => place.turn(-days.length)}
            />
            <Button kind="plain" onPress={place.goToday}>
              {t("today")}
            </Button>
            <IconButton icon={ChevronRight} flip label={t("next", { span })} onPress={() => place.turn(days.length)} />
          </div>
        )
      }
      actions={
        <>
          {phone && place.day !== place.today && (
            <Button kind="plain" onPress={place.goToday}>
              {t("today")}
            </Button>
          )}
          {therapists.length > 1 && <TherapistFilter place={place} therapists={therapists} />}
          {!phone && (
            <Segmented
              label={t("view")}
              choices={[
                { id: "day", label: t("viewDay") },
                { id: "week", label: t("viewWeek") },
              ]}
              value={place.view}
              onChange={place.show}
            />
          )}
          <Button kind="primary" icon={Plus} folds onPress={onBook}>
            {t("newAppointment")}
          </Button>
        </>
      }
    />
  );
}

function TherapistFilter({ place, therapists }: Pick<CalendarHeadProps, "place" | "therapists">) {
  const t = useT("calendar");
  const choices = [{ id: "all", label: t("everyone") }, ...therapists.map(({ id, name }) => ({ id, label: name }))];
  return (
    <Select
      className="calendar-filter"
      label={t("therapist")}
      hideLabel
      choices={choices}
      value={place.therapist ?? "all"}
      onChange={place.choose}
    />
  );
}

/** The days of the week on a phone; the one in view is filled, today is green. A wipe turns the week. */
export function DayStrip({ place, weekStartsOn }: { place: Place; weekStartsOn: number }) {
  const t = useT("calendar");
  const format = useFormat();
  const { words } = useDesk();
  const first = weekStart(place.day, weekStartsOn);
  const swipe = useSwipe((along) => place.turn(along * 7));
  return (
    <nav className="strip" aria-label={t("daysOfWeek")} {...swipe}>
      {Array.from({ length: 7 }, (_, at) => addDays(first, at)).map((date) => (
        <BareLink
          key={date}
          to="/calendar"
          search={(before: Record<string, unknown>) => ({ ...before, new: undefined, day: date })}
          replace
          className={date === place.today ? "today" : undefined}
          aria-current={date === place.day ? "date" : undefined}
          aria-label={words.day(date)}
        >
          <span>{format.weekday(date, "narrow")}</span>
          <b>{Number(date.slice(8))}</b>
        </BareLink>
      ))}
    </nav>
  );
}

function useSwipe(onSwipe: (along: 1 | -1) => void) {
  const from = useRef(0);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      from.current = touches[0]?.clientX ?? 0;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const way = (changedTouches[0]?.clientX ?? 0) - from.current;
      const mirrored = document.documentElement.dir === "rtl";
      if (Math.abs(way) > 56) onSwipe(way > 0 === mirrored ? 1 : -1);
    },
  };
}
