import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Facts } from "#web/kit/facts.tsx";
import { Signal } from "#web/kit/signal.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import type { Parts } from "../parts.ts";
import { useWhen } from "../when.ts";
import { type Chapter, chapters, useKeepHistory } from "./keep-history.ts";
import { OwnFact, useFields } from "./own.tsx";
import { type ClientHistory, historyQuery } from "./queries.ts";
import { Writing } from "./writing.tsx";

type Writes = Pick<Parts, "RichText" | "Prose">;

/** What a client brings along: for those who treat only. */
export function History({ clientId, ...parts }: { clientId: string } & Writes) {
  const t = useT("profile");
  const problems = useT("problems");
  const when = useWhen();
  const { data, error } = useQuery(historyQuery(clientId));
  return (
    <section className="history" aria-labelledby="history-title">
      <div className="profile-head">
        <h2 className="heading" id="history-title">
          {t("history.title")}
        </h2>
        <Signal icon={Lock}>{t("history.clinical")}</Signal>
      </div>
      {error && <p role="alert">{problemText(problems, error)}</p>}
      {data === undefined && !error && <Skeleton title={false} lines={4} />}
      {data && (
        <>
          {chapters.map((chapter) => (
            <ChapterOf key={chapter} chapter={chapter} history={data} {...parts} />
          ))}
          <OwnClinical history={data} />
          {data.updatedAt && <p className="small muted">{t("history.updated", { date: when.date(data.updatedAt) })}</p>}
        </>
      )}
    </section>
  );
}

function OwnClinical({ history }: { history: ClientHistory }) {
  const keep = useKeepHistory(history);
  const fields = useFields(history.custom, true);
  if (fields.length === 0) return null;
  return (
    <Facts>
      {fields.map((field) => (
        <OwnFact
          key={field.id}
          field={field}
          answer={history.custom[field.id] ?? null}
          keep={(answer, over) => keep({ custom: { [field.id]: answer } }, { field: field.name, over })}
        />
      ))}
    </Facts>
  );
}

function ChapterOf({ chapter, history, Prose, RichText }: { chapter: Chapter; history: ClientHistory } & Writes) {
  const t = useT("profile");
  const queries = useQueryClient();
  const unsaved = ["clients", "unsaved", history.clientId, "history", chapter];
  const [isWriting, setWriting] = useState(() => queries.getQueryData(unsaved) !== undefined);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  useEffect(() => {
    if (wasWriting.current && !isWriting) pencil.current?.focus({ preventScroll: true });
    wasWriting.current = isWriting;
  }, [isWriting]);
  const text = history[chapter];
  const title = t(`history.${chapter}`);
  return (
    <div className="history-chapter">
      <div className="profile-head">
        <h3 className="name-small" id={`history-${chapter}`}>
          {title}
        </h3>
        {!isWriting && (
          <Button
            small
            kind={text === null ? "quiet" : "plain"}
            ref={pencil}
            onPress={() => setWriting(true)}
            aria-label={t("edit", { field: title })}
          >
            {t(text === null ? "history.write" : "history.change")}
          </Button>
        )}
      </div>
      {isWriting && RichText ? (
        <Writing chapter={chapter} history={history} RichText={RichText} onClose={() => setWriting(false)} />
      ) : text === null ? (
        <p className="small muted">{t(`history.${chapter}About`)}</p>
      ) : (
        Prose && <Prose text={text} />
      )}
    </div>
  );
}
