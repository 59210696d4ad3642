import { useState } from "react";
import type { NoteLine } from "#rooms/record/contract.ts";
import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button } from "#web/kit/button.tsx";
import { BareLink, Link } from "#web/kit/link.tsx";
import { Row, Rows } from "#web/kit/rows.tsx";
import { useMe } from "#web/me.ts";
import { useShownName } from "#web/shell/discreet.ts";
import { useDrafts, useSecondSignatures } from "./queries.ts";

/** More than these nobody finishes before the next visit. */
const shown = 6;

/** The notes that wait to be signed; nothing where none does. */
export function Drafts({ today }: { today: string }) {
  const t = useT("today");
  const [all, setAll] = useState(false);
  const { data: drafts = [] } = useDrafts(useMe().member.role !== "assistant");
  const writes = useMe().member.role !== "assistant";
  const { data: returned = [] } = useSecondSignatures("returned", writes);
  const { data: asked = [] } = useSecondSignatures("asked", writes);
  if (drafts.length + returned.length + asked.length === 0) return null;
  return (
    <div className="today-aside">
      {drafts.length + returned.length > 0 && (
        <Rows title={t("notesToFinish")}>
          {returned.map((note) => (
            <Second key={note.id} note={note} today={today} kind="returned" />
          ))}
          {(all ? drafts : drafts.slice(0, shown)).map((note) => (
            <Draft key={note.id} note={note} today={today} />
          ))}
        </Rows>
      )}
      {drafts.length > shown && !all && (
        <Button kind="plain" small className="today-more" onPress={() => setAll(true)}>
          {t("moreDrafts", { count: drafts.length - shown })}
        </Button>
      )}
      {asked.length > 0 && (
        <Rows title={t("toCountersign")}>
          {asked.map((note) => (
            <Second key={note.id} note={note} today={today} kind="asked" />
          ))}
        </Rows>
      )}
    </div>
  );
}

/** A note that waits for the member's second signature, or came back without one. */
function Second({ note, today, kind }: { note: NoteLine; today: string; kind: "asked" | "returned" }) {
  const t = useT("today");
  const { name, day, params } = useLine(note, today);
  const who = kind === "asked" ? note.author : note.countersignature?.member;
  const author = `\u2068${who?.name ?? t("someone")}\u2069`;
  return (
    <Row>
      <div>
        <BareLink className="name" to="/notes/$noteId" params={params}>
          <bdi>{name}</bdi>
        </BareLink>
        <p className="small muted">
          {kind === "asked" ? t("byWhom", { day, author }) : t("returnedBy", { day, author })}
        </p>
      </div>
      <Link
        to="/notes/$noteId"
        params={params}
        aria-label={kind === "asked" ? t("countersignNamed", { name }) : t("amendNamed", { name })}
      >
        {kind === "asked" ? t("countersign") : t("amend")}
      </Link>
    </Row>
  );
}

function useLine({ id, client, happenedAt }: NoteLine, today: string) {
  const t = useT("today");
  const format = useFormat();
  const zone = useMe().practice.timeZone;
  const shownName = useShownName();
  const name = client ? shownName(`${client.firstName} ${client.lastName}`.trim()) : t("someone");
  return { name, day: format.relativeDay(dateIn(zone, happenedAt), today), params: { noteId: id } };
}

function Draft({ note, today }: { note: NoteLine; today: string }) {
  const t = useT("today");
  const format = useFormat();
  const zone = useMe().practice.timeZone;
  const { name, day, params } = useLine(note, today);
  const { emptySections: empty, sectionCount: count } = note;
  return (
    <Row>
      <div>
        <BareLink className="name" to="/notes/$noteId" params={params}>
          <bdi>{name}</bdi>
        </BareLink>
        <p className="small muted">
          {note.excerpt === ""
            ? t("draftEmpty", { day })
            : t("draftAt", { day, time: format.time(note.happenedAt, zone) })}
          {empty > 0 && empty < count && <>, {t("emptyOf", { empty, count })}</>}
        </p>
      </div>
      <Link to="/notes/$noteId" params={params} aria-label={t("finishNamed", { name })}>
        {t("finish")}
      </Link>
    </Row>
  );
}
