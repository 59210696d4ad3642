import { ChevronLeft, ChevronRight, Plus } from "lucide-react";
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
        <div className="calendar-turn flex items-center">
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
      }
      actions={
        <>
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

/** The days of the week on a phone; the one in view is filled, today is green. */
export function DayStrip({ day, weekStartsOn }: { day: string; weekStartsOn: number }) {
  const t = useT("calendar");
  const format = useFormat();
  const { now, zone, words } = useDesk();
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  const first = weekStart(day, weekStartsOn);
  return (
    <nav className="strip" aria-label={t("daysOfWeek")}>
      {Array.from({ length: 7 }, (_, at) => addDays(first, at)).map((date) => (
        <BareLink
          key={date}
          to="/calendar"
          search={(before: Record<string, unknown>) => ({ ...before, new: undefined, day: date })}
          replace
          className={date === today ? "today" : undefined}
          aria-current={date === day ? "date" : undefined}
          aria-label={words.day(date)}
        >
          <span>{format.weekday(date, "narrow")}</span>
          <b>{Number(date.slice(8))}</b>
        </BareLink>
      ))}
    </nav>
  );
}
