import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { LinkButton } from "#web/kit/button.tsx";
import { Fact, Facts } from "#web/kit/facts.tsx";
import { Panel } from "#web/kit/panel.tsx";
import type { Client, ClientLine } from "../../contract.ts";
import type { AddedClient } from "../changes.tsx";
import { useClientDirectory } from "../directory.ts";
import { Listed } from "../listed.tsx";
import { fullName } from "../names.ts";
import type { Parts } from "../parts.ts";
import { BookButton, MoreMenu } from "../person/actions.tsx";
import { Contacts } from "../person/contacts.tsx";
import { clientQuery } from "../queries.ts";
import { Tags } from "../tags/tags.tsx";
import { ageOn, useWhen } from "../when.ts";
import { Duplicates } from "./duplicates.tsx";
import type { ListRow } from "./rows.ts";

interface QuickPanelProps {
  clientId: string | null;
  /** What the list knows already: shown at once. */
  row: ListRow | null;
  /** Who was added a moment ago. */
  added: AddedClient | null;
  onClose: () => void;
  onEdit: (id: string) => void;
  onBook?: (id: string) => void;
  LastPlan?: Parts["LastPlan"];
}

/** Beside the list: how to reach somebody, when they come next, and the ways on. */
export function QuickPanel({ clientId, row, added, onClose, onEdit, onBook, LastPlan }: QuickPanelProps) {
  const { byId } = useClientDirectory();
  const known = clientId === null ? undefined : (row ?? byId.get(clientId));
  return (
    <Panel
      title={<bdi>{known === undefined ? "" : fullName(known)}</bdi>}
      isOpen={clientId !== null}
      onClose={onClose}
      takesFocus={false}
    >
      {clientId !== null && (
        <div className="quick">
          {added !== null && <Duplicates ids={added.possibleDuplicates ?? []} />}
          <Quick
            clientId={clientId}
            line={row?.line ?? null}
            isNew={added !== null}
            onEdit={() => onEdit(clientId)}
            onBook={onBook}
            LastPlan={LastPlan}
          />
        </div>
      )}
    </Panel>
  );
}

interface QuickProps {
  clientId: string;
  line: ClientLine | null;
  isNew: boolean;
  onEdit: () => void;
  onBook?: (id: string) => void;
  LastPlan?: Parts["LastPlan"];
}

function Quick({ clientId, line, isNew, onEdit, onBook, LastPlan }: QuickProps) {
  const t = useT("clients");
  const { data } = useQuery({ ...clientQuery(clientId), enabled: useRested(clientId) });
  const client: Partial<Client> | null = data ?? line;
  const open = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isNew) open.current?.focus();
  }, [isNew]);
  if (client === null) return null;
  const archived = client.status === "archived";
  return (
    <>
      <About client={client} />
      <Contacts client={client} />
      <QuickFacts client={client}>{data && LastPlan && <LastPlan clientId={clientId} />}</QuickFacts>
      <div className="actions">
        <LinkButton to="/clients/$clientId" params={{ clientId }} kind="primary" keys={["Enter"]} ref={open}>
          {t("openRecord")}
        </LinkButton>
        {!archived && <BookButton clientId={clientId} onBook={onBook && (() => onBook(clientId))} />}
        {isWhole(client) && <MoreMenu client={client} onEdit={onEdit} />}
      </div>
    </>
  );
}

type Line = Client | ClientLine;
const isWhole = (client: Partial<Client>): client is Line => client.firstName !== undefined;

function About({ client: { pronouns, birthDate } }: { client: Partial<Client> }) {
  const t = useT("clients");
  const { today } = useWhen();
  const age = birthDate && t("about.age", { age: ageOn(birthDate, today) });
  if (!pronouns && !age) return null;
  return (
    <p className="muted about">
      <Listed words={[pronouns, age]} />
    </p>
  );
}

interface QuickFactsProps {
  client: Partial<Client>;
  children?: ReactNode;
}

function QuickFacts({ client: { visits, tags = [], note }, children }: QuickFactsProps) {
  const t = useT("clients");
  const when = useWhen();
  return (
    <Facts>
      <Fact label={t("facts.next")}>{visits?.nextAt ? when.moment(visits.nextAt) : t("table.none")}</Fact>
      <Fact label={t("facts.last")}>{visits?.lastAt ? when.day(visits.lastAt) : t("table.never")}</Fact>
      {children}
      {tags.length > 0 && (
        <Fact label={t("tag.many")}>
          <Tags of={tags} />
        </Fact>
      )}
      {note && <Fact label={t("facts.note")}>{note}</Fact>}
    </Facts>
  );
}

const restMilliseconds = 250;

/** Whether the keyboard has come to rest on somebody: passing over a name is no reading of it, and leaves no trace of one. */
function useRested(clientId: string): boolean {
  const [restedOn, setRestedOn] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRestedOn(clientId), restMilliseconds);
    return () => clearTimeout(timer);
  }, [clientId]);
  return restedOn === clientId;
}
