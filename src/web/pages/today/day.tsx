import { Check, PenLine, UserX } from "lucide-react";
import type { ReactNode } from "react";
import type { Appointment } from "#rooms/calendar/contract.ts";
import { type Offer, Parts, useNow, useOffer, Whose } from "#rooms/calendar/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { BareLink } from "#web/kit/link.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { useMe } from "#web/me.ts";
import { type LineRow, lineOf, standing } from "./line.ts";
import { useSpan } from "./words.ts";

interface DayProps {
  visits: readonly Appointment[];
  tomorrow: readonly Appointment[];
  /** Who stands on the other page. */
  nextId: string | null;
}

/** The day as a line; a visit is a stretch of it. */
export function Day({ visits, tomorrow, nextId }: DayProps) {
  const now = useNow();
  const offer = useOffer();
  const rows = lineOf(visits, now);
  return (
    <ol className="today-line">
      {rows.map((row) => (
        <LineItem key={keyOf(row)} row={row} now={now} offer={offer} nextId={nextId} />
      ))}
      <Tomorrow visits={tomorrow} />
    </ol>
  );
}

interface LineItemProps {
  row: LineRow;
  now: Temporal.Instant;
  offer: Offer;
  nextId: string | null;
}

function LineItem({ row, now, offer, nextId }: LineItemProps) {
  const t = useT("today");
  const format = useFormat();
  const span = useSpan();
  const zone = useMe().practice.timeZone;
  if (row.kind === "visit") return <Visit {...row} offer={offer} isNext={row.visit.id === nextId} />;
  if (row.kind === "now")
    return (
      <Between className="now" time={format.time(now.toString(), zone)}>
        <span className="visually-hidden">{t("now")}</span>
      </Between>
    );
  return <Between time={format.time(row.from, zone)}>{t("free", { span: span(row.minutes) })}</Between>;
}

function Visit({ visit, past, offer, isNext }: { visit: Appointment; past: boolean; offer: Offer; isNext: boolean }) {
  const t = useT("today");
  const format = useFormat();
  const zone = useMe().practice.timeZone;
  const service = offer.services.get(visit.serviceId ?? "");
  const places = visit.group && t("groupPlaces", { joined: visit.group.joined, capacity: visit.group.capacity });
  const what = [places, service?.name, offer.places.get(visit.locationId ?? "")?.name];
  const classes = ["visit", past && "past", `hue-${service?.hue ?? "pine"}`].filter(Boolean).join(" ");
  return (
    <li className={classes} aria-current={isNext ? "true" : undefined}>
      <time dateTime={visit.startsAt}>{format.time(visit.startsAt, zone)}</time>
      <div>
        <Whose visit={visit} className="name" />
        <p className="small muted">
          {what.some(Boolean) ? <Parts of={what} /> : format.timeRange(visit.startsAt, visit.endsAt, zone)}
        </p>
      </div>
      <VisitSignal visit={visit} past={past} />
    </li>
  );
}

/** The exception is said: what was missed, and where the note of a past visit stands. */
function VisitSignal({ visit, past }: { visit: Appointment; past: boolean }) {
  const t = useT("today");
  const clinical = useMe().member.role !== "assistant";
  if (visit.status === "no_show") return <Signal icon={UserX}>{t("noShow")}</Signal>;
  if (visit.badges.note === "signed") return <Signal kind="good">{t("signed")}</Signal>;
  if (visit.badges.note === "draft")
    return (
      <Signal kind="wait" icon={PenLine}>
        {t("noteOpen")}
      </Signal>
    );
  if (!past) return null;
  if (!clinical || visit.clientId === null)
    return visit.status === "attended" ? <Signal icon={Check}>{t("attended")}</Signal> : null;
  return (
    <BareLink
      className="link small"
      to="/clients/$clientId/notes/new"
      params={{ clientId: visit.clientId }}
      search={{ appointment: visit.id }}
    >
      {t("startNote")}
    </BareLink>
  );
}

function Between({ className = "", time, children }: { className?: string; time?: string; children: ReactNode }) {
  return (
    <li className={`visit between ${className}`}>
      {time && <time>{time}</time>}
      <div>{children}</div>
    </li>
  );
}

function Tomorrow({ visits }: { visits: readonly Appointment[] }) {
  const t = useT("today");
  const format = useFormat();
  const zone = useMe().practice.timeZone;
  const [first, ...others] = standing(visits);
  return (
    <Between className="after">
      <BareLink to="/calendar">
        {first === undefined
          ? t("tomorrowFree")
          : t("tomorrow", { count: others.length + 1, time: format.time(first.startsAt, zone) })}
      </BareLink>
    </Between>
  );
}

function keyOf(row: LineRow): string {
  return row.kind === "visit" ? row.visit.id : row.kind === "free" ? row.from : "now";
}
