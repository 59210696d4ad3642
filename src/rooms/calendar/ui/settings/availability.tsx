import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { PageHead } from "#web/kit/page.tsx";
import { Panel } from "#web/kit/panel.tsx";
import { Select } from "#web/kit/select.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { mayKeepHoursOf } from "../../policy.ts";
import { LoadProblem } from "../load-problem.tsx";
import { useNow } from "../now.ts";
import { useTherapists } from "../queries.ts";
import { schedulesQuery, timesOffQuery } from "./availability/queries.ts";
import { ScheduleForm } from "./availability/schedule-form.tsx";
import { ScheduleRows } from "./availability/schedule-rows.tsx";
import { TimeOffForm } from "./availability/time-off-form.tsx";
import { TimesOff } from "./availability/times-off.tsx";
import "./settings.css";
import "./availability/availability.css";

type Opened = { what: "schedule" | "time-off"; id: string } | null;

/** When a therapist can be booked: their schedules and times off, and beside them the one that is written. */
export function AvailabilitySettings() {
  const { member } = useMe();
  const therapists = useTherapists();
  const [chosen, setChosen] = useState<string | null>(null);
  const own = member.role === "assistant" ? null : member.id;
  const therapistId = chosen ?? own ?? therapists[0]?.id ?? null;
  const whose = member.role !== "therapist" && therapists.length > 1 && (
    <Whose therapists={therapists} value={therapistId} onChange={setChosen} />
  );
  if (therapistId === null) return <Skeleton lines={4} title={false} />;
  return <AvailabilityOf key={therapistId} therapistId={therapistId} whose={whose} />;
}

function AvailabilityOf({ therapistId, whose }: { therapistId: string; whose: React.ReactNode }) {
  const t = useT("availability");
  const { member, practice } = useMe();
  const [opened, setOpened] = useState<Opened>(null);
  const today = Temporal.Instant.from(useNow()).toZonedDateTimeISO(practice.timeZone).toPlainDate().toString();
  const { data: schedules = [], isPending, error, refetch } = useQuery(schedulesQuery(therapistId));
  const { data: timesOff = [] } = useQuery(timesOffQuery(therapistId, today));
  const mine = mayKeepHoursOf({ role: member.role, memberId: member.id }, therapistId);
  const current = schedules.filter(({ archivedAt }) => archivedAt === null);
  const archived = schedules.filter(({ archivedAt }) => archivedAt !== null);
  const open = (id: string) => setOpened({ what: "schedule", id });
  const close = () => setOpened(null);
  const schedule = current.find(({ id }) => id === opened?.id) ?? null;
  const timeOff = timesOff.find(({ id }) => id === opened?.id) ?? null;
  const add = mine && (
    <Button kind="primary" icon={Plus} folds onPress={() => open("new")}>
      {t("add")}
    </Button>
  );
  return (
    <div className="panel-beside availability">
      <PageHead title={t("title")} about={t("about")} actions={current.length > 0 ? add : undefined} />
      {whose}
      {error ? (
        <LoadProblem error={error} again={() => void refetch()} />
      ) : isPending ? (
        <Skeleton lines={4} title={false} />
      ) : current.length === 0 ? (
        <Empty title={t("empty")} action={add}>
          {t("emptyText")}
        </Empty>
      ) : (
        <ScheduleRows schedules={current} mine={mine} onOpen={open} />
      )}
      {!isPending && <TimesOff timesOff={timesOff} mine={mine} onOpen={(id) => setOpened({ what: "time-off", id })} />}
      {archived.length > 0 && (
        <section className="offer-archived">
          <h2 className="heading">{t("archivedOnes")}</h2>
          <ScheduleRows schedules={archived} mine={mine} onOpen={open} />
        </section>
      )}
      <Panel title={titleOf(opened, schedule?.name, t)} isOpen={opened !== null} onClose={close}>
        {opened?.what === "schedule" && (
          <ScheduleForm key={opened.id} {...{ schedule, schedules: current, timesOff, therapistId }} onClose={close} />
        )}
        {opened?.what === "time-off" && (
          <TimeOffForm key={opened.id} {...{ timeOff, therapistId, today }} onClose={close} />
        )}
      </Panel>
    </div>
  );
}

function titleOf(opened: Opened, name: string | undefined, t: ReturnType<typeof useT<"availability">>) {
  if (opened?.what === "time-off") return t(opened.id === "new" ? "newOff" : "off");
  return name === undefined ? t("new") : <bdi>{name}</bdi>;
}

interface WhoseProps {
  therapists: readonly { id: string; name: string }[];
  value: string | null;
  onChange: (id: string) => void;
}

function Whose({ therapists, value, onChange }: WhoseProps) {
  const t = useT("availability");
  return (
    <Select
      className="whose-hours"
      label={t("therapist")}
      choices={therapists.map(({ id, name }) => ({ id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
