import { useQueries, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fullName } from "#rooms/clients/ui/door.tsx";
import { useT } from "#web/i18n/t.ts";
import { BareLink, Link } from "#web/kit/link.tsx";
import { Row, Rows } from "#web/kit/rows.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import type { NoteLine, NoteReply } from "../contract.ts";
import { mayUseRecord } from "../policy.ts";
import { useEmptyWords } from "./empty-words.ts";
import { useMoments } from "./moments.ts";
import { draftsQuery, noteQuery } from "./queries.ts";

/** More than a handful is a list, not a reminder. */
const most = 5;

/** The member's drafts across clients, each with what is missing. Nothing at all for a role that has no notes. */
export function NotesToFinish() {
  const { member } = useMe();
  return mayUseRecord(member) ? <Drafts /> : null;
}

function Drafts() {
  const t = useT("record");
  const problem = useT("problems");
  const { data: lines, error, isPending } = useQuery(draftsQuery);
  const [all, setAll] = useState(false);
  const shown = lines?.slice(0, all ? undefined : most) ?? [];
  const notes = useQueries({
    queries: shown.slice(0, most).map(({ id }) => ({ ...noteQuery(id), staleTime: 5 * 60_000 })),
  });
  const others = (lines?.length ?? 0) - shown.length;
  return (
    <div className="finish">
      <Rows title={t("finish.title")}>
        {shown.map((line, at) => (
          <Draft key={line.id} line={line} note={notes[at]?.data} />
        ))}
      </Rows>
      {isPending && <Skeleton title={false} lines={2} />}
      {error && <p role="alert">{problemText(problem, error)}</p>}
      {lines?.length === 0 && <p className="small muted">{t("finish.none")}</p>}
      {others > 0 && (
        <button type="button" className="link small" onClick={() => setAll(true)}>
          {t("finish.more", { count: others })}
        </button>
      )}
    </div>
  );
}

function Draft({ line, note }: { line: NoteLine; note: NoteReply | undefined }) {
  const t = useT("record");
  const moments = useMoments();
  const emptyWords = useEmptyWords();
  const empty = note ? emptyWords(note.template, note.sections) : null;
  const ready = note !== undefined && empty === null;
  const day = moments.relative(line.happenedAt);
  const name = line.client === null ? "" : fullName(line.client);
  const action = ready ? t("finish.sign") : t("finish.finish");
  return (
    <Row>
      <div>
        <BareLink className="name" to="/notes/$noteId" params={{ noteId: line.id }}>
          <bdi>{name}</bdi>
        </BareLink>
        <p className="small muted">{note ? t("finish.line", { day, state: empty ?? t("readyToSign") }) : day}</p>
      </div>
      <Link to="/notes/$noteId" params={{ noteId: line.id }} aria-label={t("finish.open", { action, name, day })}>
        {action}
      </Link>
    </Row>
  );
}
