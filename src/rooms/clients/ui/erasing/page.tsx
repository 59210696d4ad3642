import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ComponentType, ReactNode } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import type { Client } from "../../contract.ts";
import { erases } from "../../erasing/policy.ts";
import { fullName } from "../names.ts";
import { clientQuery } from "../queries.ts";
import { EraseForm } from "./erase-form.tsx";
import { Outlook } from "./outlook.tsx";
import { outlookQuery } from "./queries.ts";
import "./erasing.css";

/** Asks who sits here once more; the practices' room gives it. */
export type Proving = ComponentType<{ isOpen: boolean; onClose: () => void; onProven: () => void }>;

/** What erasing a client means, and the way to do it: a page of its own, so that nobody gets there by a slip. */
export function ErasePage({ ProveAgain }: { ProveAgain: Proving }) {
  const t = useT("erasure");
  const problems = useT("problems");
  const { clientId } = useParams({ from: "/inside/clients/$clientId/erase" });
  const mine = erases(useMe().member);
  const client = useQuery({ ...clientQuery(clientId), enabled: mine });
  const outlook = useQuery({ ...outlookQuery(clientId), enabled: mine });
  if (!mine) return <Alone title={t("erase.ownersOnly")} />;
  const error = client.error ?? outlook.error;
  if (client.data && outlook.data)
    return (
      <Erasing client={client.data}>
        <Outlook outlook={outlook.data} />
        <EraseForm client={client.data} outlook={outlook.data} ProveAgain={ProveAgain} />
      </Erasing>
    );
  if (error === null) return <Skeleton className="page" lines={8} />;
  const again = () => void Promise.all([client.refetch(), outlook.refetch()]);
  return (
    <Alone title={t("erase.failed")} action={<Button onPress={again}>{t("list.again")}</Button>}>
      {problemText(problems, error)}
    </Alone>
  );
}

function Erasing({ client, children }: { client: Client; children: ReactNode }) {
  const t = useT("erasure");
  const name = () => <bdi>{fullName(client)}</bdi>;
  return (
    <Page className="erase-page">
      <PageHead title={t.rich("erase.title", { name })} about={t.rich("erase.about", { name })} />
      {children}
    </Page>
  );
}

function Alone({ title, action, children }: { title: string; action?: ReactNode; children?: ReactNode }) {
  return (
    <Page>
      <h1 className="visually-hidden">{title}</h1>
      <Empty title={title} action={action}>
        {children}
      </Empty>
    </Page>
  );
}
