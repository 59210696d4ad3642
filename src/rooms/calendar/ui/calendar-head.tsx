import { ChevronLeft, ChevronRight, EyeOff, Plus } from "lucide-react";
import { memo } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { PageHead } from "#web/kit/page.tsx";
import { Segmented } from "#web/kit/segmented.tsx";
import { Select } from "#web/kit/select.tsx";
import { useDiscreet } from "#web/shell/discreet.ts";
import { CalendarMenu } from "./calendar-menu.tsx";
import { useTherapistChoices, useViewName } from "./choices.ts";
import type { Place } from "./place.ts";
import type { Therapist } from "./queries.ts";
import { views } from "./spans.ts";

export interface CalendarHeadProps {
  place: Place;
  days: readonly string[];
  therapists: readonly Therapist[];
  onBook: () => void;
}

/** "11–17 May", the way to other days, whose calendar it is, how it is seen, and the one primary action. */
export const CalendarHead = memo(function CalendarHead({ place, days, therapists, onBook }: CalendarHeadProps) {
  const t = useT("calendar");
  const title = useTitle(place, days);
  return (
    <PageHead
      title={title}
      beside={place.phone ? undefined : <Turning place={place} />}
      actions={
        <>
          {place.phone && place.on !== place.today && (
            <Button kind="plain" onPress={place.goToday}>
              {t("today")}
            </Button>
          )}
          <InitialsButton phone={place.phone} />
          {!place.phone && therapists.length > 1 && <TherapistFilter place={place} therapists={therapists} />}
          {!place.phone && <ViewChoice place={place} />}
          <CalendarMenu place={place} therapists={therapists} />
          <Button kind="primary" icon={Plus} folds onPress={onBook}>
            {t("newAppointment")}
          </Button>
        </>
      }
    />
  );
});

/** What the days in view are called. */
export function useTitle({ view, on, today }: Place, days: readonly string[]): string {
  const t = useT("views");
  const format = useFormat();
  const [first = on, last = first] = [days[0], days.at(-1)];
  if (view === "month") return format.date(on, "month", "0000");
  if (view === "agenda") return t("from", { date: format.date(first, "short", today) });
  return days.length === 1 ? format.date(first, "long", today) : format.dateRange(first, last);
}

function Turning({ place }: { place: Place }) {
  const t = useT("calendar");
  const words = useT("views");
  const span = place.view === "week" && place.count === 3 ? "days" : place.view;
  return (
    <div className="calendar-turn">
      <IconButton icon={ChevronLeft} flip label={words("previous", { span })} onPress={() => place.turn(-1)} />
      <Button kind="plain" onPress={place.goToday}>
        {t("today")}
      </Button>
      <IconButton icon={ChevronRight} flip label={words("next", { span })} onPress={() => place.turn(1)} />
    </div>
  );
}

function ViewChoice({ place }: { place: Place }) {
  const t = useT("calendar");
  const nameOf = useViewName();
  const choices = views.map((id) => ({ id, label: nameOf(id) }));
  return <Segmented label={t("view")} choices={choices} value={place.view} onChange={(view) => place.show(view)} />;
}

/** Said as long as names are initials; one press brings them back. On a phone it stands in the menu until then. */
function InitialsButton({ phone }: { phone: boolean }) {
  const t = useT("views");
  const [discreet, setDiscreet] = useDiscreet();
  if (phone && !discreet) return null;
  return (
    <Button
      kind="plain"
      icon={EyeOff}
      className={discreet ? "calendar-initials on" : "calendar-initials"}
      aria-pressed={discreet}
      onPress={() => setDiscreet(!discreet)}
    >
      {t("initials")}
    </Button>
  );
}

function TherapistFilter({ place, therapists }: Pick<CalendarHeadProps, "place" | "therapists">) {
  const t = useT("calendar");
  const choices = useTherapistChoices(therapists);
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
