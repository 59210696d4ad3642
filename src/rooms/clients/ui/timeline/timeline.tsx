import { useInfiniteQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { dateIn } from "#web/i18n/format.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { useHotkeys } from "#web/kit/hotkeys.ts";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { Timeline as Line, TimelinePeriod } from "#web/kit/timeline.tsx";
import { problemText } from "#web/problem.ts";
import type { TimelineKind } from "../../timeline/contract.ts";
import type { Parts, TimelineFile } from "../parts.ts";
import { timelineQuery } from "../queries.ts";
import { useWhen } from "../when.ts";
import { TimelineEntry } from "./entry.tsx";
import { TimelineFilters } from "./filters.tsx";
import { inMonths, shownOf } from "./months.ts";

interface TimelineProps {
  clientId: string;
  clinical: boolean;
  /** What to do first, where nothing has happened yet. */
  first: ReactNode;
  FilePreview?: Parts["FilePreview"];
}

/** What happened with a client, newest first, under its months; older entries come when they are asked for. */
export function Timeline({ clientId, clinical, first, FilePreview }: TimelineProps) {
  const t = useT("clients");
  const [kind, setKind] = useState<TimelineKind | null>(null);
  const [query, setQuery] = useState("");
  const words = useSettled(query.trim());
  const [file, setFile] = useState<TimelineFile | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const close = useCallback(() => setFile(null), []);
  useHotkeys([{ keys: "/", does: t("keys.findInRecord"), group: "here", run: () => field.current?.focus() }]);

  return (
    <section className="person-timeline" id="timeline" aria-label={t("timeline.title")}>
      <TimelineFilters {...{ kind, query, clinical }} onKind={setKind} onQuery={setQuery} fieldRef={field} />
      <Entries
        key={`${kind} ${words}`}
        {...{ clientId, words }}
        openFile={FilePreview && setFile}
        kind={clinical ? kind : "appointment"}
        empty={
          kind === null && words === "" ? (
            <Empty title={t("timeline.emptyTitle")} action={first}>
              {t("timeline.emptyText")}
            </Empty>
          ) : (
            <p className="muted timeline-none">{t("timeline.none")}</p>
          )
        }
      />
      {FilePreview !== undefined && file !== null && <FilePreview clientId={clientId} file={file} onClose={close} />}
    </section>
  );
}

interface EntriesProps {
  clientId: string;
  kind: TimelineKind | null;
  words: string;
  empty: ReactNode;
  openFile?: (file: TimelineFile) => void;
}

function Entries({ clientId, kind, words, empty, openFile }: EntriesProps) {
  const t = useT("clients");
  const problems = useT("problems");
  const asked = { ...(kind && { kind }), ...(words && { query: words }) };
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    timelineQuery(clientId, asked),
  );
  const { zone } = useWhen();
  const now = Temporal.Now.instant();
  const entries = data?.pages.flatMap(({ items }) => items);
  const shown = entries && shownOf(entries, now, kind === "appointment" || words !== "");
  const months = useMemo(() => shown && inMonths(shown, (instant) => dateIn(zone, instant)), [shown, zone]);
  // A page may hold nothing but visits ahead, which stand elsewhere.
  const onlyAhead = shown !== undefined && shown.length < 5 && hasNextPage && !isFetchingNextPage;
  useEffect(() => {
    if (onlyAhead) void fetchNextPage();
  }, [onlyAhead, fetchNextPage]);

  if (months === undefined && error === null) return <Skeleton lines={6} />;
  if (months === undefined)
    return (
      <Empty title={t("failed")} action={<Button onPress={() => void refetch()}>{t("again")}</Button>}>
        {problemText(problems, error)}
      </Empty>
    );
  if (months.length === 0) return hasNextPage ? <Skeleton lines={6} /> : empty;
  return (
    <>
      <Line>
        {months.map(({ month, entries: placed }) => (
          <Period key={month} month={month}>
            {placed.map((one) => (
              <TimelineEntry key={one.entry.id} {...one} {...{ clientId, now, words, openFile }} />
            ))}
          </Period>
        ))}
      </Line>
      {hasNextPage && (
        <div className="timeline-older">
          <Button onPress={() => void fetchNextPage()} isPending={isFetchingNextPage}>
            {t("timeline.older")}
          </Button>
        </div>
      )}
      {error !== null && <p className="field-error">{problemText(problems, error)}</p>}
    </>
  );
}

function Period({ month, children }: { month: string; children: ReactNode }) {
  const when = useWhen();
  return (
    <>
      <TimelinePeriod>{when.monthOf(`${month}-01`)}</TimelinePeriod>
      {children}
    </>
  );
}

const patienceMilliseconds = 300;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === "" ? 0 : patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
