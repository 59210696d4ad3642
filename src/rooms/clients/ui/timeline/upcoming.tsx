import { useInfiniteQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { Row, Rows } from "#web/kit/rows.tsx";
import { BookButton } from "../person/actions.tsx";
import { timelineQuery } from "../queries.ts";
import { useWhen } from "../when.ts";
import { Details, type Visit } from "./appointment.tsx";
import { splitAt } from "./months.ts";

const most = 4;

interface UpcomingProps {
  clientId: string;
  canBook: boolean;
  onBook?: () => void;
}

/** The visits to come, the nearest first. */
export function Upcoming({ clientId, canBook, onBook }: UpcomingProps) {
  const t = useT("clients");
  const when = useWhen();
  const visits = useVisits(clientId);
  if (visits === null) return null;
  const stand = splitAt(visits, Temporal.Now.instant()).ahead.filter(isStanding);
  return (
    <Rows title={t("upcoming.title")}>
      {stand.slice(0, most).map((visit) => (
        <Row key={visit.id}>
          <p>{when.moment(visit.at)}</p>
          <span className="small muted">
            <Details visit={visit} withService />
          </span>
        </Row>
      ))}
      {stand.length > most && (
        <Row>
          <p className="small muted">{t("upcoming.others", { count: stand.length - most })}</p>
        </Row>
      )}
      {stand.length === 0 && (
        <Row>
          <p className="muted">{t("upcoming.none")}</p>
          {canBook && <BookButton clientId={clientId} onBook={onBook} small />}
        </Row>
      )}
    </Rows>
  );
}

/** With whom a client is: whoever sees them next, or saw them last. */
export function useTherapistOf(clientId: string): string | null {
  const visits = useVisits(clientId);
  if (visits === null) return null;
  const { ahead, past } = splitAt(visits, Temporal.Now.instant());
  const of = [...ahead, ...past].filter(isVisit).find(({ status }) => status === "scheduled" || status === "attended");
  return of?.therapist.name ?? null;
}

function useVisits(clientId: string) {
  const { data } = useInfiniteQuery(timelineQuery(clientId, { kind: "appointment" }));
  return data === undefined ? null : data.pages.flatMap(({ items }) => items);
}

const isVisit = (entry: { kind: string }): entry is Visit => entry.kind === "appointment";
const isStanding = (entry: { kind: string }): entry is Visit => isVisit(entry) && entry.status === "scheduled";
