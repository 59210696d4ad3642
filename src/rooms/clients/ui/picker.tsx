import { UserPlus } from "lucide-react";
import { useRef, useState } from "react";
import { idempotencyKey } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Combobox } from "#web/kit/combobox.tsx";
import type { Framing } from "#web/kit/frame.tsx";
import { problemText } from "#web/problem.ts";
import { useAddClient } from "./changes.tsx";
import { findClients, useClientDirectory } from "./directory.ts";
import { fullName, splitName } from "./names.ts";

export interface ClientPickerProps extends Partial<Framing> {
  value: string | null;
  onChange: (clientId: string | null) => void;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

const most = 40;

/** Chooses a client by any part of the name, without a request; who is not there yet is added on the spot. */
export function ClientPicker({ value, onChange, label, error, ...rest }: ClientPickerProps) {
  const t = useT("clients");
  const problems = useT("problems");
  const { clients, byId, missing } = useClientDirectory();
  const [query, setQuery] = useState("");
  const adding = useAdding(onChange);

  const active = clients.filter(({ status }) => status === "active");
  const found = query.trim() === "" ? active.slice(0, most) : findClients(active, query, most);
  const chosen = value === null ? undefined : byId.get(value);
  // Last, so that Esc leads back to whoever was chosen; left away where only somebody new fits, so that Enter takes them.
  const onlyNew = found.length === 0 && query.trim() !== "";
  const lines = chosen === undefined || onlyNew || found.includes(chosen) ? found : [...found, chosen];
  return (
    <Combobox
      people
      label={label ?? t("one")}
      {...rest}
      choices={lines.map((line) => ({ id: line.id, label: fullName(line), detail: line.pronouns }))}
      // Nobody is added who may be there already, when the names have not come yet.
      missing={missing}
      value={value}
      onChange={(id) => {
        setQuery("");
        onChange(id);
      }}
      onQuery={setQuery}
      add={{ label: (name) => t("addNamed", { name }), icon: UserPlus, run: adding.add }}
      error={error ?? (adding.error ? problemText(problems, adding.error) : undefined)}
    />
  );
}

/** Adds someone by what was typed and chooses them; asked twice for the same name, it is one client. */
function useAdding(choose: (clientId: string) => void) {
  const { mutate, error, isPending } = useAddClient();
  const attempt = useRef({ name: "", key: "" });
  const add = (name: string) => {
    if (isPending) return;
    if (attempt.current.name !== name) attempt.current = { name, key: idempotencyKey() };
    const body = splitName(name);
    mutate({ body, key: attempt.current.key }, { onSuccess: ({ id }) => choose(id) });
  };
  return { add, error };
}
