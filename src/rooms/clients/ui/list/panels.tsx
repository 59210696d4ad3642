import { useState } from "react";
import type { AddedClient } from "../changes.tsx";
import { ClientPanel } from "../client-panel.tsx";
import type { Parts } from "../parts.ts";
import type { ListPlace } from "./place.ts";
import { QuickPanel } from "./quick.tsx";
import type { ListRow } from "./rows.ts";

interface ListPanelsProps {
  place: ListPlace;
  parts: Parts;
  /** What the list knows of whoever is open. */
  row: ListRow | null;
  booksFor: string | null;
  setBooksFor: (clientId: string | null) => void;
}

/** What stands beside the list: the form, a visit to be booked, or who is chosen; one at a time. */
export function ListPanels({ place, parts: { Book, LastPlan }, row, booksFor, setBooksFor }: ListPanelsProps) {
  const [added, setAdded] = useState<AddedClient | null>(null);
  const { form, openId } = place;
  // Once one has moved on, they are new no longer.
  if (added !== null && openId !== null && openId !== added.id) setAdded(null);
  if (booksFor !== null && Book !== undefined) return <Book clientId={booksFor} onClose={() => setBooksFor(null)} />;
  if (form !== null)
    return (
      <ClientPanel
        key={form.clientId ?? "new"}
        clientId={form.clientId}
        called={form.called}
        onClose={place.closeForm}
        onSaved={(client) => {
          setAdded(form.clientId === null ? client : null);
          place.open(client.id);
        }}
      />
    );
  return (
    <QuickPanel
      clientId={openId}
      row={row}
      added={added?.id === openId ? added : null}
      onClose={() => place.open(null)}
      onEdit={place.edit}
      onBook={Book && setBooksFor}
      LastPlan={LastPlan}
    />
  );
}
