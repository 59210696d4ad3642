import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useEffect, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { useTerm } from "#web/i18n/term.tsx";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Confirm } from "#web/kit/dialog.tsx";
import { Fact, Facts } from "#web/kit/facts.tsx";
import { Select } from "#web/kit/select.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { directoryQuery } from "../directory.ts";
import { listKey } from "../queries.ts";
import { Lines } from "./lines.tsx";
import { type ClientImport, linesQuery, type Only, useActs } from "./queries.ts";
import { useFaultWords } from "./words.ts";

const all = "all";

/** What became of an import that has ended: in numbers, line by line, and the way back. */
export function Report({ one }: { one: ClientImport }) {
  const t = useT("imports");
  const term = useTerm();
  const fault = useFaultWords();
  const { undo } = useActs(one.id);
  const [asking, setAsking] = useState(false);
  const { imported, duplicates, refused, removed, stayed } = one.progress;
  const undone = one.state === "undone";
  useFresh(one.state);
  return (
    <div className="import-steps">
      <p role="status">
        {t(one.state === "failed" ? "endedEarly" : undone ? "wasUndone" : "ended")}{" "}
        <bdi className="muted">{one.name}</bdi>
      </p>
      <Facts>
        <Fact label={t("outcomes.imported")}>{t("people", { count: imported, term })}</Fact>
        <Fact label={t("outcomes.duplicate")}>{t("lines", { count: duplicates })}</Fact>
        <Fact label={t("outcomes.refused")}>{t("lines", { count: refused })}</Fact>
        {undone && <Fact label={t("outcomes.removed")}>{t("people", { count: removed, term })}</Fact>}
        {undone && <Fact label={t("outcomes.stayed")}>{t("people", { count: stayed, term })}</Fact>}
      </Facts>
      <div className="actions">
        <LinkButton to="/clients" kind="primary">
          {t("toClients", { term })}
        </LinkButton>
        {!undone && imported > 0 && (
          <Button icon={Undo2} onPress={() => setAsking(true)}>
            {t("undo")}
          </Button>
        )}
      </div>
      {undo.error && (
        <p className="field-error" role="alert">
          {fault(undo.error)}
        </p>
      )}
      <Confirm
        isOpen={asking}
        onOpenChange={setAsking}
        title={t("undoTitle")}
        text={t("undoText", { count: imported, term })}
        action={t("undo")}
        isPending={undo.isPending}
        onConfirm={() => undo.mutateAsync().catch(() => setAsking(false))}
      />
      <LineByLine one={one} />
    </div>
  );
}

/** What the page remembers of clients is read again when an import ends before its eyes. */
function useFresh(state: ClientImport["state"]): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (state === "waiting") return;
    void queries.invalidateQueries({ queryKey: directoryQuery.queryKey });
    void queries.invalidateQueries({ queryKey: listKey });
  }, [queries, state]);
}

function LineByLine({ one }: { one: ClientImport }) {
  const t = useT("imports");
  const fault = useFaultWords();
  const { refused, duplicates } = one.progress;
  const [only, setOnly] = useState<Only>(refused + duplicates > 0 || one.state === "undone" ? "problems" : undefined);
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    linesQuery(one.id, only),
  );
  const lines = data?.pages.flatMap(({ items }) => items) ?? [];
  const kinds = [
    "problems",
    "imported",
    "duplicate",
    "refused",
    ...(one.state === "undone" ? ["removed", "stayed"] : []),
  ] as const;
  return (
    <section aria-labelledby="import-lines" className="import-tried">
      <h2 className="heading" id="import-lines">
        {t("lineByLine")}
      </h2>
      <Select
        label={t("show")}
        className="import-only"
        choices={[
          { id: all, label: t("everything") },
          ...kinds.map((id) => ({
            id: id as string,
            label: id === "problems" ? t("withProblems") : t(`outcomes.${id as "imported"}`),
          })),
        ]}
        value={only ?? all}
        onChange={(id) => setOnly(id === all ? undefined : (id as Only))}
      />
      {error && <p role="alert">{fault(error)}</p>}
      {isPending ? (
        <Skeleton title={false} lines={4} />
      ) : lines.length === 0 ? (
        <p className="muted">{t("noLines")}</p>
      ) : (
        <Lines label={t("lineByLine")} lines={lines} />
      )}
      {hasNextPage && (
        <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t("more")}
        </Button>
      )}
    </section>
  );
}
