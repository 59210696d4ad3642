import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { type ReactNode, Suspense, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import { mergesClients } from "../../merging/policy.ts";
import { ClientPicker } from "../picker.tsx";
import { Comparing } from "./comparing.tsx";
import { comparisonQuery } from "./queries.ts";
import "./merging.css";

/** Two records of one person: who it is, what stands, and one of two. */
export function MergePage() {
  const t = useT("merging");
  const { clientId } = useParams({ from: "/inside/clients/$clientId/merge" });
  const { into } = useSearch({ from: "/inside/clients/$clientId/merge" });
  if (!mergesClients(useMe().member)) return <Alone title={t("merge.ownersOnly")} />;
  return (
    <Page className="merge-page">
      <PageHead title={t("merge.title")} about={t("merge.about")} />
      {into === undefined || into === clientId ? (
        <Choosing clientId={clientId} />
      ) : (
        <Compared key={`${clientId} ${into}`} clientId={clientId} intoId={into} />
      )}
    </Page>
  );
}

function Choosing({ clientId }: { clientId: string }) {
  const t = useT("merging");
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string | null>(null);
  // Whoever was opened stays, and the double goes.
  const choose = (id: string | null) => {
    setChosen(id);
    if (id !== null && id !== clientId)
      void navigate({ to: "/clients/$clientId/merge", params: { clientId: id }, search: { into: clientId } });
  };
  return (
    <Suspense fallback={<Skeleton title={false} lines={2} />}>
      <div className="merge-who">
        <ClientPicker label={t("merge.who")} help={t("merge.whoHelp")} value={chosen} onChange={choose} autoFocus />
      </div>
    </Suspense>
  );
}

function Compared({ clientId, intoId }: { clientId: string; intoId: string }) {
  const t = useT("merging");
  const problems = useT("problems");
  const { data, error, refetch } = useQuery(comparisonQuery(clientId, intoId));
  if (data) return <Comparing seen={data} again={() => void refetch()} />;
  if (error === null) return <Skeleton title={false} lines={8} />;
  return (
    <Empty title={t("merge.failed")} action={<Button onPress={() => void refetch()}>{t("list.again")}</Button>}>
      {problemText(problems, error)}
    </Empty>
  );
}

function Alone({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Page>
      <h1 className="visually-hidden">{title}</h1>
      <Empty title={title}>{children}</Empty>
    </Page>
  );
}
