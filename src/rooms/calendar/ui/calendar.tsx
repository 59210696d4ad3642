import { useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Page } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { isScope } from "../series/ui/scope.ts";
import { ScopeDialog } from "../series/ui/scope-dialog.tsx";
import { useScopedActs } from "../series/ui/scoped-acts.ts";
import { Agenda } from "./agenda/agenda.tsx";
import { AppointmentPanel } from "./appointment-panel.tsx";
import { CalendarHead, useTitle } from "./calendar-head.tsx";
import { DayStrip } from "./day-strip.tsx";
import { addDays } from "./days.ts";
import { DeskContext } from "./desk.tsx";
import { EventPopover } from "./event-popover.tsx";
import { GroupPanel } from "./groups/group-panel.tsx";
import { HandContext } from "./hand.ts";
import { HandBar } from "./hand-bar.tsx";
import { LoadProblem } from "./load-problem.tsx";
import { instantAt } from "./minutes.ts";
import { MonthGrid } from "./month/month-grid.tsx";
import { usePrintTitle } from "./print.ts";
import { useSteady } from "./steady.ts";
import { useSwipe } from "./swipe.ts";
import { useCalendar } from "./use-calendar.ts";
import { WeekGrid } from "./week-grid.tsx";
import { CancelDialog, WhyDialog } from "./why-dialog.tsx";
import "./calendar.css";
import "./event-popover.css";
import "./print.css";

/** The calendar: a day, a week (three days where it is narrow), a month, or a list; one day on a phone. */
export function CalendarPage() {
  const t = useT("calendar");
  const calendar = useCalendar();
  const { view, keeper, draft, setDraft, focusOn, clash, settle } = calendar;
  const { place, days, desk } = view;
  const book = useSteady(() => calendar.book());
  usePrintTitle(useTitle(place, days));
  return (
    <DeskContext value={desk}>
      <HandContext value={keeper}>
        <Beside>
          <Page wide className="calendar-page">
            <CalendarHead place={place} days={days} therapists={view.therapists} onBook={book} />
            {place.phone && place.view === "day" && <DayStrip place={place} weekStartsOn={view.weekStartsOn} />}
            <Days calendar={calendar} />
            <HandBar />
          </Page>
          <AppointmentPanel draft={draft} onClose={() => setDraft(null)} onDone={focusOn} />
          {draft === null && <GroupPanel id={place.group} onClose={() => place.openGroup(null)} />}
        </Beside>
        <WhyDialog clash={clash} back={t("putBack")} onClose={settle} />
        <ScopeDialog question={calendar.scoping} onClose={settle} focusOn={focusOn} />
      </HandContext>
    </DeskContext>
  );
}

type Calendar = ReturnType<typeof useCalendar>;

/** The days once their visits are there, and what opens from them; a finger wipes them to the next ones. */
function Days({ calendar }: { calendar: Calendar }) {
  const t = useT("calendar");
  const { view, keeper } = calendar;
  const { place } = view;
  const wiped = useRef<HTMLDivElement>(null);
  useSwipe(wiped, {
    onTurn: (along) => place.view !== "agenda" && place.turn(along),
    isBusy: () => keeper.held.hand !== null || place.view === "agenda",
  });
  const empty = view.shown.length === 0 && !view.pending && place.view !== "agenda";
  return (
    <div ref={wiped} className="calendar-days" aria-busy={view.pending}>
      {view.error ? (
        <LoadProblem error={view.error} again={view.again} />
      ) : (
        <>
          {empty && <p className="small muted calendar-hint">{t("hint")}</p>}
          {view.pending && <Skeleton lines={0} title={false} />}
          <View calendar={calendar} />
        </>
      )}
      <Opened calendar={calendar} />
    </div>
  );
}

/** The days, the month or the list. */
function View({ calendar }: { calendar: Calendar }) {
  const { view, keeper, book, openId, wanted, open, acts } = calendar;
  const { place, days, desk } = view;
  const same = {
    visits: view.shown,
    busy: view.busy,
    holidays: view.holidays,
    keeper,
    openId,
    wanted,
    onOpen: open,
    onStop: calendar.stopAt,
  };
  if (place.view === "agenda")
    return (
      <Agenda
        {...same}
        days={days}
        waiting={view.waiting}
        onAttend={(visit) => void acts.act(visit, "attend")}
        onMore={view.more}
        onEarlier={() => place.goTo(addDays(place.on, -7))}
      />
    );
  if (place.view === "month")
    return (
      <MonthGrid
        {...same}
        days={days}
        on={place.on}
        phone={place.phone}
        onBook={(date) => book({ date })}
        onOpenDay={(date) => place.show("day", date)}
        onGoTo={place.goTo}
      />
    );
  return (
    <WeekGrid
      {...same}
      columns={view.columns}
      shared={view.shared}
      open={view.open}
      onBook={({ date, therapistId }, minute) =>
        book({ startsAt: instantAt(date, minute, desk.zone), therapistId: therapistId ?? undefined })
      }
      onTurn={calendar.turn}
    />
  );
}

function Opened({ calendar }: { calendar: Calendar }) {
  const { view, acts, openId, anchor, setDraft } = calendar;
  const [cancelling, setCancelling] = useState<string | null>(null);
  const cancelled = view.byId.get(cancelling ?? "") ?? null;
  const { end } = useScopedActs(calendar.focusOn);
  return (
    <>
      <EventPopover
        visit={view.byId.get(openId ?? "") ?? null}
        anchor={anchor}
        onClose={calendar.close}
        onAct={(visit, act) => void acts.act(visit, act)}
        onMove={(visit) => setDraft({ visit })}
        onCancel={({ id }) => setCancelling(id)}
        onRejoin={(visit, to) => {
          calendar.focusOn({ ...visit, ...to });
          void acts.move(visit, to);
        }}
        onGroup={view.place.openGroup}
      />
      <CancelDialog
        visit={cancelled}
        onClose={() => setCancelling(null)}
        onCancel={(visit, said, reach) =>
          void (isScope(reach) ? end(visit, reach, said) : acts.act(visit, "cancel", said))
        }
      />
    </>
  );
}
