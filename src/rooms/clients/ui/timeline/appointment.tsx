import { Calendar, CalendarX, House, UserX, Video } from "lucide-react";
import type { ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Mark } from "#web/kit/mark.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { Entry } from "#web/kit/timeline.tsx";
import { useMe } from "#web/me.ts";
import type { TimelineEntry } from "../../timeline/contract.ts";
import { Listed } from "../listed.tsx";
import type { Place } from "./entry.tsx";

export type Visit = Extract<TimelineEntry, { kind: "appointment" }>;

interface AppointmentEntryProps {
  visit: Visit;
  place: Place;
  now: Temporal.Instant;
  words: string;
}

/** A visit: what, where, how long, and what became of it. */
export function AppointmentEntry({ visit, place, now, words }: AppointmentEntryProps) {
  const t = useT("clients");
  const isAhead = Temporal.Instant.compare(visit.endsAt, now) > 0;
  const name = visit.groupName ?? visit.serviceName ?? t("timeline.visit");
  return (
    <Entry
      {...place}
      icon={iconOf(visit)}
      title={<Mark text={name} query={words} />}
      signal={<VisitState visit={visit} isAhead={isAhead} />}
      upcoming={isAhead && visit.status === "scheduled"}
    >
      <p className="small muted">
        <Details visit={visit} />
      </p>
      {visit.cancelledReason && (
        <p className="small muted">
          <Mark text={t("timeline.reason", { reason: visit.cancelledReason })} query={words} />
        </p>
      )}
    </Entry>
  );
}

/** "Room 2, 50 minutes, with Marta Linden": the service first when it is asked for, the therapist when it is somebody else. */
export function Details({ visit, withService }: { visit: Visit; withService?: boolean }) {
  const t = useT("clients");
  const format = useFormat();
  const { member } = useMe();
  const { id, name } = visit.therapist;
  const who = (chunks: ReactNode) => <bdi>{chunks}</bdi>;
  const withWhom = id !== member.id && name !== null && t.rich("timeline.with", { who, name });
  const { minutes } = Temporal.Instant.from(visit.at).until(visit.endsAt).round({ largestUnit: "minute" });
  const service = withService && visit.serviceName;
  return <Listed words={[service, visit.locationName, format.minutes(minutes), withWhom]} />;
}

function VisitState({ visit, isAhead }: { visit: Visit; isAhead: boolean }) {
  const t = useT("clients");
  if (visit.status === "cancelled") return <Signal>{t("timeline.cancelled")}</Signal>;
  if (visit.attendance === "excused") return <Signal>{t("timeline.excused")}</Signal>;
  if (visit.status === "no_show" || visit.attendance === "no_show")
    return (
      <Signal kind="wait" icon={UserX}>
        {t("timeline.noShow")}
      </Signal>
    );
  if (visit.status === "attended" || visit.attendance === "attended")
    return <Signal kind="good">{t("timeline.attended")}</Signal>;
  // A visit to come says nothing; one that is over and of which nobody has said how it went does.
  return isAhead ? null : <Signal kind="wait">{t("timeline.unmarked")}</Signal>;
}

function iconOf(visit: Visit) {
  if (visit.status === "cancelled" || visit.status === "no_show") return CalendarX;
  if (visit.locationKind === "online") return Video;
  return visit.locationKind === "home" ? House : Calendar;
}
