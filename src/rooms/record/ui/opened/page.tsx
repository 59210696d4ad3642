import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Printer } from "lucide-react";
import { useState } from "react";
import { api } from "#web/client.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { toast } from "#web/kit/toast.tsx";
import { useMe } from "#web/me.ts";
import { isProblem, problemText } from "#web/problem.ts";
import { mayUseRecord } from "../../policy.ts";
import type { TrailDay } from "../../trail/days/contract.ts";
import { Absent } from "../absent.tsx";
import { downloadPdf } from "../print/download.ts";
import { Day } from "./day.tsx";
import "./opened.css";

interface DaysPage {
  items: TrailDay[];
  nextBefore: string | null;
}

const openedQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ["trail", "of", id],
    staleTime: 0,
    retry: false,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: before, signal }): Promise<DaysPage> => {
      const params = { path: { id }, query: { before } };
      const { data } = await api.GET("/clients/{id}/audit-days", { params, signal });
      return (data as DaysPage | undefined) ?? { items: [], nextBefore: null };
    },
    getNextPageParam: ({ nextBefore }) => nextBefore ?? undefined,
  });

/** Who opened a client's record, by day and person; on paper for whoever asks. */
export function OpenedPage() {
  const t = useT("trail");
  const { clientId } = useParams({ from: "/inside/clients/$clientId/opened" });
  const { member } = useMe();
  if (!mayUseRecord(member)) return <Absent closed />;
  return (
    <Page className="opened-page">
      <PageHead title={t("opened.title")} about={t("opened.about")} actions={<Print clientId={clientId} />} />
      <Days clientId={clientId} />
      <div className="actions">
        <LinkButton kind="plain" to="/audit" search={{ subject: clientId }}>
          {t("opened.every")}
        </LinkButton>
        <LinkButton kind="plain" to="/clients/$clientId" params={{ clientId }}>
          {t("opened.record")}
        </LinkButton>
      </div>
    </Page>
  );
}

function Days({ clientId }: { clientId: string }) {
  const t = useT("trail");
  const problem = useT("problems");
  const query = useInfiniteQuery(openedQuery(clientId));
  if (query.isPending) return <Skeleton lines={6} title={false} />;
  if (isProblem(query.error, "forbidden"))
    return <Empty title={t("opened.notYours")}>{t("opened.notYoursText")}</Empty>;
  if (query.data === undefined)
    return (
      <div role="alert" className="empty">
        <p className="muted">{problemText(problem, query.error)}</p>
        <Button onPress={() => void query.refetch()}>{t("again")}</Button>
      </div>
    );
  const days = query.data.pages.flatMap(({ items }) => items);
  if (days.length === 0) return <Empty title={t("opened.empty")} />;
  return (
    <>
      {days.map((day) => (
        <Day key={day.on} day={day} />
      ))}
      {query.hasNextPage && (
        <div>
          <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t("more")}
          </Button>
        </div>
      )}
    </>
  );
}

function Print({ clientId }: { clientId: string }) {
  const t = useT("trail");
  const problem = useT("problems");
  const { locale } = useLanguage();
  const [making, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    try {
      await downloadPdf(`/clients/${clientId}/audit-days/pdf`, { locale });
      toast.show({ text: t("opened.made") });
    } catch (fault) {
      toast.show({ text: problemText(problem, fault) });
    }
    setMaking(false);
  };
  return (
    <Button icon={Printer} isPending={making} onPress={() => void make()}>
      {making ? t("opened.making") : t("opened.print")}
    </Button>
  );
}
