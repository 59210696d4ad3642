import type { UseQueryResult } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Empty } from "#web/kit/empty.tsx";
import { PageHead } from "#web/kit/page.tsx";
import { Panel } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { useMe } from "#web/me.ts";
import { mayShapeOffer } from "../../policy.ts";
import { LoadProblem } from "../load-problem.tsx";
import { Parts } from "../parts.tsx";
import { type Offered, type OfferKind, usePutAway } from "./changes.ts";

interface OfferPageProps<Item extends Offered> {
  kind: OfferKind;
  words: { title: string; about: string; empty: string; emptyText: string; add: string; fresh: string };
  query: UseQueryResult<Item[]>;
  /** What is said under a name. */
  line: (item: Item) => (string | false | null)[];
  mark?: (item: Item) => ReactNode;
  form: (props: OfferFormProps<Item>) => ReactNode;
}

/** What a form of the panel gets: the item as it stands, or null for a new one. */
export interface OfferFormProps<Item extends Offered> {
  item: Item | null;
  onClose: () => void;
}

type Opened = { id: string } | "new" | null;

/** A list of what is offered, the archived ones below, and the panel for one of them. */
export function OfferPage<Item extends Offered>({ kind, words, query, line, mark, form }: OfferPageProps<Item>) {
  const t = useT("offer");
  const [opened, setOpened] = useState<Opened>(null);
  const mine = mayShapeOffer(useMe().member);
  const { data: items = [], isPending, error, refetch } = query;
  const current = items.filter(({ archivedAt }) => archivedAt === null);
  const archived = items.filter(({ archivedAt }) => archivedAt !== null);
  const item = opened === null || opened === "new" ? null : (items.find(({ id }) => id === opened.id) ?? null);
  const close = () => setOpened(null);
  const add = (
    <Button kind="primary" icon={Plus} folds onPress={() => setOpened("new")}>
      {words.add}
    </Button>
  );
  const list = (some: readonly Item[]) => (
    <ul className="rows offer-rows">
      {some.map((one) => (
        <OfferRow
          key={one.id}
          kind={kind}
          item={one}
          mark={mark?.(one)}
          line={line(one)}
          mine={mine}
          onOpen={() => setOpened({ id: one.id })}
        />
      ))}
    </ul>
  );
  return (
    <div className="panel-beside">
      <PageHead title={words.title} about={words.about} actions={mine && current.length > 0 ? add : undefined} />
      {error ? (
        <LoadProblem error={error} again={() => void refetch()} />
      ) : isPending ? (
        <Skeleton lines={4} title={false} />
      ) : current.length === 0 ? (
        <Empty title={words.empty} action={mine ? add : undefined}>
          {words.emptyText}
        </Empty>
      ) : (
        list(current)
      )}
      {archived.length > 0 && (
        <section className="offer-archived">
          <h2 className="heading">{t("list.archived")}</h2>
          {list(archived)}
        </section>
      )}
      <Panel title={item === null ? words.fresh : <bdi>{item.name}</bdi>} isOpen={opened !== null} onClose={close}>
        {opened !== null && <div key={item?.id ?? "new"}>{form({ item, onClose: close })}</div>}
      </Panel>
    </div>
  );
}

interface OfferRowProps {
  kind: OfferKind;
  item: Offered;
  mark?: ReactNode;
  line: (string | false | null)[];
  mine: boolean;
  onOpen: () => void;
}

function OfferRow({ kind, item, mark, line, mine, onOpen }: OfferRowProps) {
  const t = useT("offer");
  const { restore } = usePutAway(kind);
  const archived = item.archivedAt !== null;
  return (
    <li>
      <div className="offer-line">
        {mark}
        <div>
          <p className={archived ? "name muted" : "name"}>
            <bdi>{item.name}</bdi>
          </p>
          <p className="small muted">
            <Parts of={line} />
          </p>
        </div>
      </div>
      {mine && archived && (
        <Button small onPress={() => restore(item)}>
          {t("list.restore")}
        </Button>
      )}
      {mine && !archived && (
        <Button small aria-label={t("list.edit", { name: item.name })} onPress={onOpen}>
          {t("list.change")}
        </Button>
      )}
    </li>
  );
}
