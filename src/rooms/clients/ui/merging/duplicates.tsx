import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { BareLink } from "#web/kit/link.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { problemText } from "#web/problem.ts";
import type { ClientLine } from "../../contract.ts";
import { mergesClients } from "../../merging/policy.ts";
import { Listed } from "../listed.tsx";
import { fullName } from "../names.ts";
import { readable } from "../phone.ts";
import { useSetApart } from "./acts.ts";
import { type Duplicates, duplicatesQuery, type Pair } from "./queries.ts";
import "./merging.css";

const most = 50;

/** Records that may be of one person, two by two. */
export function DuplicatesPage() {
  const t = useT("merging");
  const mine = mergesClients(useMe().member);
  return (
    <Page className="duplicates">
      <PageHead title={t("list.title")} about={`${t("list.about")}${mine ? "" : ` ${t("list.owners")}`}`} />
      <Found mine={mine} />
    </Page>
  );
}

function Found({ mine }: { mine: boolean }) {
  const t = useT("merging");
  const problems = useT("problems");
  const { data, error, refetch } = useQuery(duplicatesQuery(most));
  if (data) return <Pairs found={data} mine={mine} />;
  if (error === null) return <Skeleton title={false} lines={6} />;
  return (
    <Empty title={t("merge.failed")} action={<Button onPress={() => void refetch()}>{t("list.again")}</Button>}>
      {problemText(problems, error)}
    </Empty>
  );
}

function Pairs({ found: { items, total }, mine }: { found: Duplicates; mine: boolean }) {
  const t = useT("merging");
  if (items.length === 0) return <Empty title={t("list.empty")}>{t("list.emptyText")}</Empty>;
  return (
    <>
      <ul className="duplicate-pairs">
        {items.map((pair) => (
          <PairRow key={pair.clients.map(({ id }) => id).join(" ")} pair={pair} mine={mine} />
        ))}
      </ul>
      {total > items.length && <p className="muted">{t("list.more", { count: total - items.length })}</p>}
    </>
  );
}

function PairRow({ pair: { clients, reasons }, mine }: { pair: Pair; mine: boolean }) {
  const t = useT("merging");
  const apart = useSetApart();
  const [first, second] = clients;
  if (!first || !second) return null;
  const names = { one: fullName(first), other: fullName(second) };
  return (
    <li>
      <p className="small muted">
        <Listed words={reasons.map((reason) => t(`reasons.${reason}`))} />
      </p>
      <div className="duplicate-sides">
        <Side client={first} />
        <Side client={second} />
      </div>
      <div className="actions">
        <Button small kind="plain" aria-label={t("list.apartNamed", names)} onPress={() => apart(first.id, second.id)}>
          {t("list.apart")}
        </Button>
        {mine && (
          <LinkButton
            small
            to="/clients/$clientId/merge"
            params={{ clientId: second.id }}
            search={{ into: first.id }}
            aria-label={t("list.compareNamed", names)}
          >
            {t("list.compare")}
          </LinkButton>
        )}
      </div>
    </li>
  );
}

function Side({ client }: { client: ClientLine }) {
  const format = useFormat();
  const { id, birthDate, phone, email } = client;
  return (
    <div>
      <BareLink to="/clients/$clientId" params={{ clientId: id }} className="name">
        <bdi>{fullName(client)}</bdi>
      </BareLink>
      <p className="small muted">
        <Listed words={[birthDate && format.date(birthDate, "short", ""), phone && readable(phone), email]} />
      </p>
    </div>
  );
}
