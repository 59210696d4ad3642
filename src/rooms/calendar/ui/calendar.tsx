import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Page } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { AppointmentPanel } from "./appointment-panel.tsx";
import { CalendarHead, DayStrip } from "./calendar-head.tsx";
import { instantAt } from "./days.ts";
import { DeskContext } from "./desk.tsx";
import { EventPopover } from "./event-popover.tsx";
import { HandBar } from "./hand-bar.tsx";
import { LoadProblem } from "./load-problem.tsx";
import { useCalendar } from "./use-calendar.ts";
import { WeekGrid } from "./week-grid.tsx";
import { CancelDialog, WhyDialog } from "./why-dialog.tsx";
import "./calendar.css";
import "./event-popover.css";

/** The calendar: a week, three days where it is narrow, one day on a phone. */
export function CalendarPage() {
  const calendar = useCalendar();
  const { view, keeper, draft, setDraft, focusOn, clash, settle } = calendar;
  const { place, days, desk, phone } = view;
  return (
    <DeskContext value={desk}>
      <Beside>
        <Page wide className="calendar-page">
          <CalendarHead
            place={place}
            days={days}
            therapists={view.therapists}
            phone={phone}
            onBook={() => calendar.book()}
          />
          {phone && <DayStrip place={place} weekStartsOn={view.weekStartsOn} />}
          <Days calendar={calendar} />
          <HandBar keeper={keeper} />
        </Page>
        <AppointmentPanel draft={draft} onClose={() => setDraft(null)} onDone={focusOn} />
      </Beside>
      <WhyDialog clash={clash} onClose={settle} />
    </DeskContext>
  );
}

type Calendar = ReturnType<typeof useCalendar>;

/** The grid once its visits are there, and what opens from it. */
function Days({ calendar }: { calendar: Calendar }) {
  const t = useT("calendar");
  const { view, keeper, book, openId, setOpenId, anchor } = calendar;
  if (view.error) return <LoadProblem error={view.error} again={view.again} />;
  if (view.pending) return <Skeleton lines={12} title={false} />;
  return (
    <>
      {view.shown.length === 0 && <p className="small muted calendar-hint">{t("hint")}</p>}
      <WeekGrid
        days={view.days}
        visits={view.shown}
        keeper={keeper}
        openId={openId}
        wanted={calendar.wanted}
        onOpen={(visit, element) => {
          anchor.current = element;
          setOpenId(visit.id);
        }}
        onBook={(date, minute) => book({ startsAt: instantAt(date, minute, view.desk.zone) })}
        onTurn={calendar.turn}
        onStop={calendar.stopAt}
      />
      <Opened calendar={calendar} />
    </>
  );
}

function Opened({ calendar }: { calendar: Calendar }) {
  const { view, acts, openId, setOpenId, anchor, setDraft } = calendar;
  const [cancelling, setCancelling] = useState<string | null>(null);
  const cancelled = view.byId.get(cancelling ?? "");
  return (
    <>
      <EventPopover
        visit={view.byId.get(openId ?? "") ?? null}
        anchor={anchor}
        onClose={() => setOpenId(null)}
        onAct={(visit, act) => void acts.act(visit, act)}
        onMove={(visit) => setDraft({ visit })}
        onCancel={({ id }) => setCancelling(id)}
      />
      <CancelDialog
        isOpen={cancelled !== undefined}
        onClose={() => setCancelling(null)}
        onCancel={(reason) => cancelled && void acts.act(cancelled, "cancel", { reason })}
      />
    </>
  );
}
