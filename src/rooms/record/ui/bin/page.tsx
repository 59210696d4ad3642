import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Row, Rows } from "#web/kit/rows.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { useShownName } from "#web/shell/discreet.ts";
import type { BinnedNote } from "../../bin/contract.ts";
import { mayUseRecord } from "../../policy.ts";
import { Absent } from "../absent.tsx";
import { useMoments } from "../moments.ts";
import { useBin } from "./acts.ts";
import "./bin.css";

const binQuery = infiniteQueryOptions({
  queryKey: ["notes", "bin"],
  initialPageParam: undefined as string | undefined,
  queryFn: async ({ pageParam: cursor, signal }): Promise<{ items: BinnedNote[]; nextCursor: string | null }> => {
    const { data } = await api.GET("/notes/bin", { params: { query: { cursor } }, signal });
    return (data as { items: BinnedNote[]; nextCursor: string | null } | undefined) ?? { items: [], nextCursor: null };
  },
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});

/** What was put away and can still be taken out. */
export function BinPage() {
  const t = useT("notes");
  const { member } = useMe();
  if (!mayUseRecord(member)) return <Absent closed />;
  return (
    <Page>
      <PageHead title={t("bin.title")} about={t("bin.about")} />
      <Binned />
    </Page>
  );
}

function Binned() {
  const t = useT("notes");
  const record = useT("record");
  const problem = useT("problems");
  const query = useInfiniteQuery(binQuery);
  const notes = query.data?.pages.flatMap(({ items }) => items) ?? [];
  if (query.isPending) return <Skeleton lines={4} title={false} />;
  if (query.error)
    return (
      <div role="alert" className="empty">
        <p className="muted">{problemText(problem, query.error)}</p>
        <Button onPress={() => void query.refetch()}>{record("files.again")}</Button>
      </div>
    );
  if (notes.length === 0) return <Empty title={t("bin.empty")}>{t("bin.emptyText")}</Empty>;
  return (
    <>
      <Rows>
        {notes.map((note) => (
          <BinnedRow key={note.id} note={note} />
        ))}
      </Rows>
      {query.hasNextPage && (
        <Button kind="plain" isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {t("bin.more")}
        </Button>
      )}
    </>
  );
}

function BinnedRow({ note }: { note: BinnedNote }) {
  const t = useT("notes");
  const record = useT("record");
  const moments = useMoments();
  const shownName = useShownName();
  const { restore } = useBin();
  const { client, binnedBy } = note;
  const name = client ? shownName(`${client.firstName} ${client.lastName}`.trim()) : "";
  const by = `\u2068${binnedBy.name ?? record("nobodyKnown")}\u2069`;
  return (
    <Row>
      <div className="bin-row">
        <p className="name">
          <bdi>{name}</bdi>
        </p>
        <p className="small muted">
          {moments.long(note.happenedAt)} · {note.status === "signed" ? t("bin.signed") : t("bin.draft")}
        </p>
        {note.excerpt !== "" && (
          <p className="prose prose-small bin-excerpt" dir="auto">
            {note.excerpt}
          </p>
        )}
        <p className="small">
          {t("bin.line", { date: moments.short(note.binnedAt), name: by })}: <bdi>{note.reason}</bdi>
        </p>
        <p className="small muted">{t("bin.goes", { date: moments.short(note.purgeAt) })}</p>
      </div>
      <Button small aria-label={t("bin.restoreOf", { name })} onPress={() => void restore(note.id)}>
        {t("bin.restore")}
      </Button>
    </Row>
  );
}
