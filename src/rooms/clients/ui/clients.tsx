import { useNavigate, useSearch } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Page, PageHead } from "#web/kit/page.tsx";
import { Beside } from "#web/kit/panel.tsx";
import type { AddedClient } from "./changes.tsx";
import { ClientPanel } from "./client-panel.tsx";
import { useCursor } from "./list/cursor.ts";
import { Filters } from "./list/filters.tsx";
import { Found } from "./list/found.tsx";
import { QuickPanel } from "./list/quick.tsx";
import { useRows, type View, views } from "./list/rows.ts";
import { Views } from "./list/views.tsx";
import type { Parts } from "./parts.ts";
import "./list/list.css";

/** All clients: find one, look at who has no next visit, add one. */
export function ClientsPage({ parts: { Book } = {} }: { parts?: Parts }) {
  const t = useT("clients");
  const place = usePlace();
  const [query, setQuery] = useState("");
  const [tag, setTag] = useState<string | null>(null);
  const [added, setAdded] = useState<AddedClient | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = useRows({ view: place.view, query, tag });
  const rows = found.rows ?? [];
  const [booksFor, setBooksFor] = useState<string | null>(null);
  const isForm = place.form !== null || booksFor !== null;
  const cursor = useCursor({
    rows,
    openId: place.openId,
    open: place.open,
    edit: place.edit,
    focusFind: () => field.current?.focus(),
    enabled: !isForm,
  });
  const leaveField = (key: "ArrowDown" | "Enter") => {
    const first = rows[0];
    if (key === "ArrowDown") cursor.move(1);
    else if (first) place.goTo(rows.find(({ id }) => id === place.openId)?.id ?? first.id);
  };

  return (
    <Beside>
      <Page className="clients-list">
        <PageHead
          title={t("title")}
          actions={
            <Button kind="primary" icon={Plus} folds onPress={() => place.add()}>
              {t("add")}
            </Button>
          }
        />
        <Views
          view={place.view}
          unbooked={place.view === "unbooked" && query === "" && tag === null ? found.total : null}
        />
        <Filters
          query={query}
          onQuery={(typed) => {
            cursor.leave();
            setQuery(typed);
          }}
          tag={tag}
          onTag={setTag}
          onLeave={leaveField}
          fieldRef={field}
        />
        <Found
          found={found}
          sought={{ view: place.view, query, tag }}
          openId={isForm ? null : place.openId}
          cursor={cursor.cursor}
          onOpen={cursor.press}
          onAdd={place.add}
        />
      </Page>
      {place.form !== null && (
        <ClientPanel
          key={place.form.clientId ?? "new"}
          clientId={place.form.clientId}
          called={place.form.called}
          onClose={place.closeForm}
          onSaved={(client) => {
            setAdded(place.form?.clientId === null ? client : null);
            place.open(client.id);
          }}
        />
      )}
      {booksFor !== null && Book !== undefined && <Book clientId={booksFor} onClose={() => setBooksFor(null)} />}
      {!isForm && (
        <QuickPanel
          clientId={place.openId}
          row={rows.find(({ id }) => id === place.openId) ?? null}
          added={added?.id === place.openId ? added : null}
          onClose={() => place.open(null)}
          onEdit={place.edit}
          onBook={Book && setBooksFor}
        />
      )}
    </Beside>
  );
}

interface Form {
  /** Null for somebody new. */
  clientId: string | null;
  /** What was looked for and not found: the name to begin with. */
  called?: string;
}

/** What is open, kept in the address as far as it is no more than an id; what is looked for is personal and stays out of it. */
function usePlace() {
  const navigate = useNavigate({ from: "/clients" });
  const search = useSearch({ from: "/inside/clients" });
  const [form, setForm] = useState<Form | null>(null);
  const view = views.find((one): one is View => one === search.view) ?? "active";
  const openId = typeof search.client === "string" ? search.client : null;

  const change = (to: { client?: string; new?: true }) => {
    void navigate({
      search: (before) => ({ ...before, new: undefined, client: undefined, ...to }),
      replace: true,
      resetScroll: false,
    });
  };
  return {
    view,
    openId,
    form: form ?? (search.new === true ? { clientId: null } : null),
    goTo: (clientId: string) => void navigate({ to: "/clients/$clientId", params: { clientId } }),
    open: (id: string | null) => {
      setForm(null);
      change(id === null ? {} : { client: id });
    },
    add: (called?: string) => {
      setForm({ clientId: null, called });
      change({ new: true });
    },
    edit: (clientId: string) => setForm({ clientId }),
    closeForm: () => {
      setForm(null);
      change(openId === null ? {} : { client: openId });
    },
  };
}
