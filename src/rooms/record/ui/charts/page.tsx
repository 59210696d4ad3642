import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { PersonStanding } from "lucide-react";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Page } from "#web/kit/page.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import type { BodyChart } from "../../charts/contract.ts";
import { mayUseRecord } from "../../policy.ts";
import { Absent } from "../absent.tsx";
import { NoteBar } from "../bar.tsx";
import { Charts } from "./chosen.tsx";
import { chartsQuery, drawChart } from "./queries.ts";
import "../note.css";
import "./charts.css";

/** The body charts of one client over time: looked at, compared, drawn anew. */
export function ChartsPage() {
  const { clientId } = useParams({ from: "/inside/clients/$clientId/body" });
  const { member } = useMe();
  const t = useT("charts");
  const problem = useT("problems");
  const allowed = mayUseRecord(member);
  const query = useInfiniteQuery({ ...chartsQuery(clientId), enabled: allowed });
  const charts = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const draw = useDraw(clientId);
  if (!allowed) return <Absent closed />;
  if (query.isPending) return <Skeleton className="page" lines={6} />;
  return (
    <Page className="note-page chart-page">
      <NoteBar clientId={clientId}>
        {charts.length > 0 && (
          <Button kind="primary" icon={PersonStanding} folds isPending={draw.pending} onPress={() => draw.begin()}>
            {t("new")}
          </Button>
        )}
      </NoteBar>
      <h1 className="title chart-title">{t("title")}</h1>
      {query.error && <p role="alert">{problemText(problem, query.error)}</p>}
      {charts.length === 0 ? (
        <Empty
          title={t("emptyTitle")}
          action={
            <Button kind="primary" isPending={draw.pending} onPress={() => draw.begin()}>
              {t("new")}
            </Button>
          }
        >
          {t("emptyText")}
        </Empty>
      ) : (
        <Charts key={draw.made?.id} charts={charts} made={draw.made} />
      )}
      {query.hasNextPage && (
        <Button kind="plain" isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
          {t("more")}
        </Button>
      )}
    </Page>
  );
}

function useDraw(clientId: string) {
  const problem = useT("problems");
  const queries = useQueryClient();
  const [pending, setPending] = useState(false);
  const [made, setMade] = useState<BodyChart | null>(null);
  const begin = async () => {
    setPending(true);
    try {
      const chart = await drawChart({ clientId });
      await queries.invalidateQueries({ queryKey: ["body-charts", clientId] });
      setMade(chart);
    } catch (fault) {
      toast.show({ text: problemText(problem, fault) });
    } finally {
      setPending(false);
    }
  };
  return { pending, made, begin: () => void begin() };
}
