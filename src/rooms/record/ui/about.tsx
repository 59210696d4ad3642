import { Lock } from "lucide-react";
import type { Appointment } from "#rooms/calendar/contract.ts";
import { useT } from "#web/i18n/t.ts";
import { Signal } from "#web/kit/signal.tsx";
import type { NoteReply } from "../contract.ts";
import type { Privacy } from "./keeping/road.ts";
import { useMoments } from "./moments.ts";
import { useBreakGlass } from "./privacy-choice.tsx";
import { usePlaceName } from "./queries.ts";

interface AboutProps {
  note: NoteReply | null;
  visit: Appointment | null;
  secret: Privacy;
}

/** When and where it was, and who may read it when that is not everybody who treats. */
export function About({ note, visit, secret }: AboutProps) {
  const t = useT("record");
  const moments = useMoments();
  const place = usePlaceName(visit?.locationId ?? null);
  const date = moments.long(visit?.startsAt ?? note?.happenedAt ?? Temporal.Now.instant().toString());
  // Isolated: a place's name in Latin letters would carry the comma before it to the wrong side of a Hebrew line.
  const isolated = `\u2068${place}\u2069`;
  const times = visit && moments.times(visit.startsAt, visit.endsAt);
  return (
    <p className="note-about muted">
      <span className="note-first">
        {times === null
          ? date
          : place === null
            ? t("visit", { date, times })
            : t("visitAt", { date, times, place: isolated })}
      </span>
      {secret.private && <Secret psychotherapy={secret.psychotherapy} />}
    </p>
  );
}

function Secret({ psychotherapy }: Pick<Privacy, "psychotherapy">) {
  const t = useT("record");
  const privateMark = useBreakGlass() ? t("privateMarkClosed") : t("privateMark");
  return <Signal icon={Lock}>{psychotherapy ? t("psychotherapyMark") : privateMark}</Signal>;
}
