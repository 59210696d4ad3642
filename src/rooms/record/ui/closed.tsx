import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import { useRef, useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { TextArea } from "#web/kit/field.tsx";
import { Page } from "#web/kit/page.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { problemText } from "#web/problem.ts";
import type { NoteReply } from "../contract.ts";
import type { ClosedNote, Opening } from "../opening/contract.ts";
import { NoteBar } from "./bar.tsx";
import { useMoments } from "./moments.ts";
import { tellNote } from "./queries.ts";

/** What an owner knows of a colleague's private note that is closed to them; null when there is no such note. */
export const closedQuery = (id: string) =>
  queryOptions({
    queryKey: ["note", id, "closed"],
    retry: false,
    queryFn: async ({ signal }): Promise<ClosedNote> => {
      const { data } = await api.GET("/notes/{id}/closed", { params: { path: { id } }, signal });
      return data as ClosedNote;
    },
  });

/** A colleague's private note, closed: it can be opened for an hour by saying why. */
export function Closed({ note }: { note: ClosedNote }) {
  const t = useT("notes");
  const problem = useT("problems");
  const moments = useMoments();
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const [wanted, setWanted] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const name = `\u2068${note.author.name ?? t("opening.someone")}\u2069`;
  const open = async () => {
    setWanted(true);
    if (reason.trim() === "") return reasonField.current?.focus();
    if (isPending) return;
    setPending(true);
    try {
      const params = { path: { id: note.id } };
      const { data } = await api.POST("/notes/{id}/open", { params, body: { reason: reason.trim() } });
      tellNote(queries, data as NoteReply);
    } catch (error) {
      setSaid(problemText(problem, error));
    }
    setPending(false);
  };
  return (
    <Page className="note-page">
      <NoteBar clientId={note.clientId}>{null}</NoteBar>
      <form
        className="note-closed"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <h1 className="title">{t("opening.title", { name })}</h1>
        <p className="muted">
          <Signal icon={Lock}>{t("opening.about", { date: moments.long(note.happenedAt) })}</Signal>
        </p>
        <p>{t("opening.text", { name })}</p>
        <TextArea
          label={t("opening.reason")}
          value={reason}
          onChange={setReason}
          maxLength={500}
          rows={2}
          error={wanted && reason.trim() === "" && t("opening.needsReason")}
          ref={reasonField}
        />
        {said !== null && (
          <p className="field-error" role="alert">
            {said}
          </p>
        )}
        <div className="actions">
          <Button kind="primary" type="submit" isPending={isPending}>
            {t("opening.open")}
          </Button>
        </div>
      </form>
    </Page>
  );
}

/** Who opened a private note, when and why: its author reads it beside the history. */
export function Openings({ note }: { note: NoteReply }) {
  const t = useT("notes");
  const moments = useMoments();
  const { data: openings = [] } = useQuery({
    queryKey: ["note", note.id, "openings"],
    queryFn: async ({ signal }): Promise<Opening[]> => {
      const { data } = await api.GET("/notes/{id}/openings", { params: { path: { id: note.id } }, signal });
      return data?.items ?? [];
    },
  });
  if (openings.length === 0) return null;
  return (
    <section className="note-openings">
      <h3 className="heading">{t("opening.openings")}</h3>
      <ol className="note-versions">
        {openings.map(({ id, member, at, reason }) => (
          <li key={id}>
            <p className="small muted">
              {t("opening.line", {
                name: `\u2068${member.name ?? t("opening.someone")}\u2069`,
                when: moments.moment(at),
              })}
            </p>
            <p className="prose prose-small" dir="auto">
              {reason}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
