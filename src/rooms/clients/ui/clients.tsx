import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import { useCursor } from "./list/cursor.ts";
import { Filters } from "./list/filters.tsx";
import { Found } from "./list/found.tsx";
import { ListPanels } from "./list/panels.tsx";
import { usePlace } from "./list/place.ts";
import { useRows } from "./list/rows.ts";
import { Views } from "./list/views.tsx";
import type { Parts } from "./parts.ts";
import "./list/list.css";

/** All clients: find one, look at who has no next visit, add one. */
export function ClientsPage({ parts = {} }: { parts?: Parts }) {
  const place = usePlace();
  const [query, setQuery] = useState("");
  const [tag, setTag] = useState<string | null>(null);
  const [booksFor, setBooksFor] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = useRows({ view: place.view, query, tag });
  const rows = found.rows ?? [];
  const openId = place.form === null && booksFor === null ? place.openId : null;
  const cursor = useCursor({
    rows,
    openId: place.openId,
    open: place.open,
    edit: place.edit,
    focusFind: () => field.current?.focus(),
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
        <Views view={place.view} unbooked={query === "" && tag === null ? found.total : null} />
        <Filters {...{ query, tag }} onQuery={filter} onTag={setTag} onLeave={leaveField} fieldRef={field} />
        <Found
          {...{ found, openId }}
          sought={{ view: place.view, query, tag }}
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
  return (
    <PageHead
      title={t("title")}
      actions={
        <Button kind="primary" icon={Plus} folds onPress={onAdd}>
          {t("add")}
        </Button>
      }
    />
  );
}
