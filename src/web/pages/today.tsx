import { Plus } from "lucide-react";
import { useState } from "react";
import type { Appointment } from "#rooms/calendar/contract.ts";
import { BookAppointment, type Draft, useNow } from "#rooms/calendar/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Page } from "#web/kit/page.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { Day } from "./today/day.tsx";
import { Drafts } from "./today/drafts.tsx";
import { nextOf, standing } from "./today/line.ts";
import { Next } from "./today/next.tsx";
import { useTwoDays } from "./today/queries.ts";
import "./today/today.css";

/** An open notebook: the day on one page, the next person on the other, both headed on one line. */
export function TodayPage() {
  const zone = useMe().practice.timeZone;
  const now = useNow();
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString();
  const { visits, tomorrow, isPending, error, again } = useTwoDays(today);
  const [draft, setDraft] = useState<Draft | null>(null);
  const book = () => setDraft({});
  const next = nextOf(visits, now);
  const empty = standing(visits).length === 0;
  return (
    // The kit's `Beside` would bring the panel's overlays into the first load; the panel itself comes when it opens.
    <div className="beside">
      <Page className="today-page">
        <div className="today">
          <section aria-labelledby="date">
            <DayHead today={today} visits={visits} known={!isPending && error === null} onBook={book} />
            {error !== null ? (
              <NotLoaded error={error} again={again} />
            ) : isPending ? (
              <Skeleton lines={6} title={false} />
            ) : (
              !empty && <Day visits={visits} tomorrow={tomorrow} nextId={next?.id ?? null} />
            )}
            {!isPending && error === null && empty && <EmptyDay onBook={book} />}
          </section>
          <div>
            {next !== null ? <Next visit={next} today={today} /> : !isPending && !empty && <DayDone />}
            <Drafts today={today} />
          </div>
        </div>
      </Page>
      <BookAppointment draft={draft} onClose={() => setDraft(null)} />
    </div>
  );
}

interface DayHeadProps {
  today: string;
  visits: readonly Appointment[];
  known: boolean;
  onBook: () => void;
}

function DayHead({ today, visits, known, onBook }: DayHeadProps) {
  const t = useT("today");
  const format = useFormat();
  const zone = useMe().practice.timeZone;
  const all = standing(visits);
  const last = all
    .map(({ endsAt }) => endsAt)
    .sort(Temporal.Instant.compare)
    .at(-1);
  return (
    <header className="today-head">
      <div>
        <h1 className="title" id="date">
          {format.date(today, "long")}
        </h1>
        {known && last !== undefined && (
          <p className="muted">{t("summary", { count: all.length, time: format.time(last, zone) })}</p>
        )}
      </div>
      <IconButton className="on-title" kind="quiet" icon={Plus} label={t("newAppointment")} onPress={onBook} />
    </header>
  );
}

function EmptyDay({ onBook }: { onBook: () => void }) {
  const t = useT("today");
  return (
    <Empty
      title={t("emptyTitle")}
      action={
        <Button kind="primary" icon={Plus} onPress={onBook}>
          {t("newAppointment")}
        </Button>
      }
    >
      {t("emptyText")}
    </Empty>
  );
}

function DayDone() {
  const t = useT("today");
  return (
    <div className="today-next">
      <Empty title={t("doneTitle")}>{t("doneText")}</Empty>
    </div>
  );
}

function NotLoaded({ error, again }: { error: unknown; again: () => void }) {
  const t = useT("today");
  const problems = useT("problems");
  return (
    <div role="alert">
      <Empty title={t("notLoaded")} action={<Button onPress={again}>{t("tryAgain")}</Button>}>
        {problemText(problems, error)}
      </Empty>
    </div>
  );
}
