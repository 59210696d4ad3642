import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Panel } from "#web/kit/panel.tsx";
import { Skeleton } from "#web/kit/skeleton.tsx";
import { problemText } from "#web/problem.ts";
import type { Client } from "../contract.ts";
import type { AddedClient } from "./changes.tsx";
import { ClientForm } from "./form/client-form.tsx";
import { clientQuery } from "./queries.ts";

interface ClientPanelProps {
  /** Null for somebody new. */
  clientId: string | null;
  /** The name to begin with, as it was typed elsewhere. */
  called?: string;
  onClose: () => void;
  onSaved: (client: AddedClient) => void;
}

/** The form for a client beside the list or the record; from below where there is no room. */
export function ClientPanel({ clientId, called, onClose, onSaved }: ClientPanelProps) {
  const t = useT("clients");
  useFocusBack();
  return (
    <Panel title={t(clientId === null ? "add" : "editing")} isOpen onClose={onClose} takesFocus={false}>
      {clientId === null ? (
        <ClientForm client={null} called={called} onClose={onClose} onSaved={onSaved} />
      ) : (
        <Existing clientId={clientId} onClose={onClose} onSaved={onSaved} />
      )}
    </Panel>
  );
}

type ExistingProps = Pick<ClientPanelProps, "onClose"> & { clientId: string; onSaved: (client: Client) => void };

function Existing({ clientId, onClose, onSaved }: ExistingProps) {
  const problems = useT("problems");
  const { data, error } = useQuery(clientQuery(clientId));
  if (data !== undefined) return <ClientForm client={data} onClose={onClose} onSaved={onSaved} />;
  return error === null ? <Skeleton lines={5} /> : <p className="field-error">{problemText(problems, error)}</p>;
}

/** The form puts the focus into its first field; when it goes, the focus goes back to where it came from. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}
