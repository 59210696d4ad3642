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
import { useDrafts } from "./queries.ts";

/** More than these nobody finishes before the next visit. */
const shown = 6;

/** The notes that wait to be signed; nothing where none does. */
export function Drafts({ today }: { today: string }) {
  const t = useT("today");
  const [all, setAll] = useState(false);
  const { data: drafts = [] } = useDrafts(useMe().member.role !== "assistant");
  if (drafts.length === 0) return null;
  return (
    <div className="today-aside">
      <Rows title={t("notesToFinish")}>
        {(all ? drafts : drafts.slice(0, shown)).map((note) => (
          <Draft key={note.id} note={note} today={today} />
        ))}
      </Rows>
      {drafts.length > shown && !all && (
        <Button kind="plain" small className="today-more" onPress={() => setAll(true)}>
          {t("moreDrafts", { count: drafts.length - shown })}
        </Button>
      )}
    </div>
  );
}

function Draft({ note, today }: { note: NoteLine; today: string }) {
  const t = useT("today");
  const format = useFormat();
  const zone = useMe().practice.timeZone;
  const shownName = useShownName();
  const { client } = note;
  const name = client ? shownName(`${client.firstName} ${client.lastName}`.trim()) : t("someone");
  const day = format.relativeDay(dateIn(zone, note.happenedAt), today);
  const params = { noteId: note.id };
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
        </p>
      </div>
      <Link to="/notes/$noteId" params={params} aria-label={t("finishNamed", { name })}>
        {t("finish")}
      </Link>
    </Row>
  );
}
