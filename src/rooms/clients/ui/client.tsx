import { useQuery } from "@tanstack/react-query";
import { Navigate, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { withWords } from "#web/i18n/catalogue.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { useHotkeys } from "#web/kit/hotkeys.ts";
import { Page } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { isProblem, problemText } from "#web/problem.ts";
import type { Client } from "../contract.ts";
import { ClientPanel } from "./client-panel.tsx";
import { mergesQuery } from "./merging/queries.ts";
import type { Parts } from "./parts.ts";
import { StartNote } from "./person/actions.tsx";
import { Head } from "./person/head.tsx";
import { JumpNav } from "./person/jump.tsx";
import { Tabs } from "./person/tabs.tsx";
import { clientQuery } from "./queries.ts";
import { Timeline } from "./timeline/timeline.tsx";
import { Upcoming } from "./timeline/upcoming.tsx";
import "./person/person.css";

const loadConsents = withWords(() => import("./consents/consents.tsx"), "consents");
const Consents = lazy(async () => ({ default: (await loadConsents()).Consents }));

const loadMerged = withWords(() => import("./merging/merged.tsx"), "merging");
const Merged = lazy(async () => ({ default: (await loadMerged()).Merged }));

const loadProfile = withWords(() => import("./profile/profile.tsx"), "profile");
const Profile = lazy(async () => ({ default: (await loadProfile()).Profile }));

/** Everything about one client: who they are, what happened, what is to come. `parts` are given by the rooms to the right. */
export function ClientPage({ parts = {} }: { parts?: Parts }) {
  const t = useT("clients");
  const problems = useT("problems");
  const { clientId } = useParams({ from: "/inside/clients/$clientId" });
  const { data: client, error, refetch } = useQuery(clientQuery(clientId));
  if (client !== undefined) return <Person key={clientId} client={client} parts={parts} />;
  if (error === null) return <Skeleton className="page" lines={6} />;
  // An old address of somebody who was merged leads to who stayed.
  if (isProblem(error, "client_merged"))
    return <Navigate to="/clients/$clientId" params={{ clientId: String(error.details.intoId) }} replace />;
  return (
    <Page>
      <h1 className="visually-hidden">{t("one")}</h1>
      <Empty
        title={isProblem(error, "not_found") ? t("notHere") : t("failed")}
        action={<Button onPress={() => void refetch()}>{t("again")}</Button>}
      >
        {problemText(problems, error)}
      </Empty>
    </Page>
  );
}

function Person({ client, parts }: { client: Client; parts: Parts }) {
  const { part } = useSearch({ from: "/inside/clients/$clientId" });
  const [beside, setBeside] = useState<"edit" | "book" | null>(null);
  const { Book } = parts;
  const close = () => setBeside(null);
  const edit = () => setBeside("edit");
  const book = Book && (() => setBeside("book"));
  usePersonHotkeys(client, { isOpen: beside !== null, edit, close });
  return (
    <Beside>
      <Page className="person-page">
        <Head client={client} onEdit={edit} onBook={book} />
        <MergedInto clientId={client.id} />
        <Tabs client={client} part={part} />
        {part === "profile" ? (
          <Suspense fallback={<Skeleton title={false} lines={6} />}>
            <Profile client={client} onEdit={edit} RichText={parts.RichText} Prose={parts.Prose} />
          </Suspense>
        ) : part === "consents" ? (
          <Suspense fallback={<Skeleton title={false} lines={4} />}>
            <Consents client={client} />
          </Suspense>
        ) : (
          <Record client={client} parts={parts} onBook={book} />
        )}
      </Page>
      {beside === "edit" && <ClientPanel clientId={client.id} onClose={close} onSaved={close} />}
      {beside === "book" && Book !== undefined && <Book clientId={client.id} onClose={close} />}
    </Beside>
  );
}

function MergedInto({ clientId }: { clientId: string }) {
  const { data: merges = [] } = useQuery(mergesQuery(clientId));
  if (merges.length === 0) return null;
  return (
    <Suspense>
      <Merged merges={merges} />
    </Suspense>
  );
}

interface RecordProps {
  client: Client;
  parts: Parts;
  onBook?: () => void;
}

function Record({ client, parts: { Files, FilePreview, Charts, Print }, onBook }: RecordProps) {
  const clinical = useMe().member.role !== "assistant";
  const active = client.status === "active";
  const hasFiles = clinical && Files !== undefined;
  return (
    <>
      {hasFiles && <JumpNav />}
      <div className="record">
        <Timeline
          clientId={client.id}
          clinical={clinical}
          FilePreview={FilePreview}
          first={clinical && active && <StartNote clientId={client.id} kind="quiet" />}
        />
        <aside className="side">
          <div id="upcoming">
            <Upcoming clientId={client.id} canBook={active} onBook={onBook} />
          </div>
          {hasFiles && (
            <div id="files">
              <Files clientId={client.id} />
            </div>
          )}
          {clinical && Charts && <Charts clientId={client.id} />}
          {clinical && Print && <Print clientId={client.id} />}
        </aside>
      </div>
    </>
  );
}

interface BesideActs {
  isOpen: boolean;
  edit: () => void;
  close: () => void;
}

function usePersonHotkeys({ id, status }: Client, { isOpen, edit, close }: BesideActs): void {
  const t = useT("clients");
  const navigate = useNavigate();
  const { member } = useMe();
  const writes = member.role !== "assistant" && status === "active";
  const startNote = () => void navigate({ to: "/clients/$clientId/notes/new", params: { clientId: id } });
  useHotkeys([
    { keys: "e", does: t("keys.edit"), group: "here", run: edit },
    {
      keys: "esc",
      does: t("keys.back"),
      group: "here",
      run: () => (isOpen ? close() : void navigate({ to: "/clients" })),
    },
    ...(writes ? [{ keys: "n s", does: t("startNote"), group: "do", run: startNote } as const] : []),
  ]);
}
