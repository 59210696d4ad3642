import { FileUp, Plus } from "lucide-react";
import { useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, LinkButton } from "#web/kit/button.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import { useMe } from "#web/me.ts";
import { importsClients } from "../imports/policy.ts";
import { useLooking } from "./list/asked.ts";
import { useChosen } from "./list/chosen.ts";
import { useColumns } from "./list/columns.tsx";
import { useCursor } from "./list/cursor.ts";
import { Filters } from "./list/filters.tsx";
import { Found } from "./list/found.tsx";
import { ListPanels } from "./list/panels.tsx";
import { usePlace } from "./list/place.ts";
import { useRows } from "./list/rows.ts";
import { Several } from "./list/several.tsx";
import { Views } from "./list/views.tsx";
import { DuplicatesLink } from "./merging/link.tsx";
import type { Parts } from "./parts.ts";
import "./list/list.css";

/** All clients: find one, look at who has no next visit, add one. */
export function ClientsPage({ parts = {} }: { parts?: Parts }) {
  const place = usePlace();
  const [query, setQuery] = useState("");
  const looks = useLooking();
  const { narrowed, order } = looks;
  const chosen = useChosen();
  const shown = useColumns().filter(({ id }) => looks.columns.includes(id));
  const [booksFor, setBooksFor] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = useRows({ view: place.view, query, narrowed, order });
  const rows = found.rows ?? [];
  // Who was chosen in another view, or is narrowed away since, is not meant.
  const chosenHere = rows.map(({ id }) => id).filter((id) => chosen.ids.has(id));
  const { all, total } = found;
  const chooseAll = async (read: () => Promise<string[]>) =>
    chosen.all(await read().catch(() => rows.map(({ id }) => id)));
  const everyone =
    all === null || total === null || chosenHere.length >= total
      ? null
      : { count: total, choose: () => void chooseAll(all) };
  const openId = place.form === null && booksFor === null ? place.openId : null;
  const cursor = useCursor({
    rows,
    openId: place.openId,
    open: place.open,
    edit: place.edit,
    focusFind: () => field.current?.focus(),
    choose: chosen.toggle,
    enabled: place.form === null && booksFor === null,
  });
  const filter = (typed: string) => {
    cursor.leave();
    setQuery(typed);
  };
  const leaveField = (key: "ArrowDown" | "Enter") => {
    const chosen = rows.find(({ id }) => id === place.openId) ?? rows[0];
    if (key === "ArrowDown") cursor.move(1);
    else if (chosen) place.goTo(chosen.id);
  };

  return (
    <Beside>
      <Page className="clients-list">
        <Title onAdd={() => place.add()} />
        <Views view={place.view} unbooked={query === "" && !looks.isNarrowed ? found.total : null} />
        <DuplicatesLink />
        <Filters {...{ query, looks, place }} onQuery={filter} onLeave={leaveField} fieldRef={field} />
        <Several ids={chosenHere} archived={place.view === "archived"} everyone={everyone} onDone={chosen.none} />
        <Found
          {...{ found, openId }}
          sought={{ view: place.view, query, narrowed, order }}
          columns={shown}
          chosen={chosen}
          onOrder={(to) => looks.change({ order: to })}
          onReset={looks.reset}
          cursor={cursor.cursor}
          onOpen={cursor.press}
          onAdd={place.add}
        />
      </Page>
      <ListPanels {...{ place, parts, booksFor, setBooksFor }} row={rows.find(({ id }) => id === openId) ?? null} />
    </Beside>
  );
}

function Title({ onAdd }: { onAdd: () => void }) {
  const t = useT("clients");
  const mayImport = importsClients(useMe().member);
  return (
    <PageHead
      title={t("title")}
      actions={
        <>
          {mayImport && (
            <LinkButton to="/clients/import" icon={FileUp} folds>
              {t("importThem")}
            </LinkButton>
          )}
          <Button kind="primary" icon={Plus} folds onPress={onAdd}>
            {t("add")}
          </Button>
        </>
      }
    />
  );
}
