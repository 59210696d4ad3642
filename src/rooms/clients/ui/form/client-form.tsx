import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { idempotencyKey } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { isApple } from "#web/kit/hotkeys.ts";
import { useMe } from "#web/me.ts";
import { isProblem, ProblemError } from "#web/problem.ts";
import type { Client } from "../../contract.ts";
import { type AddedClient, useAddClient, useChangeClient } from "../changes.tsx";
import { splitName } from "../names.ts";
import { useWhen } from "../when.ts";
import { bodyOf, changesOf, type Draft, draftOf, type Mistakes, mistakesIn, mistakesOf, newDraft } from "./draft.ts";
import { MainFields } from "./fields.tsx";
import { MoreFields } from "./more.tsx";
import { Trouble } from "./trouble.tsx";
import { useDraft } from "./use-draft.ts";
import "./form.css";

interface ClientFormProps {
  /** Null for somebody new. */
  client: Client | null;
  called?: string;
  onClose: () => void;
  onSaved: (client: AddedClient) => void;
}

/** Adds or changes a client. What was typed stays until it is saved, whatever goes wrong. */
export function ClientForm({ client, called, onClose, onSaved }: ClientFormProps) {
  const t = useT("clients");
  const { practice } = useMe();
  // Mistakes and changes are told against the client as the form found them, not as others change them meanwhile.
  const [base, setBase] = useState(client);
  const first = base === null ? newDraft(practice.locale, splitName(called ?? "")) : draftOf(base);
  const { draft, change, forget, startAgain, wasKept } = useDraft(client?.id ?? null, first, called !== undefined);
  const saving = useSaving(base, (saved) => {
    forget();
    onSaved(saved);
  });
  const form = useRef<HTMLFormElement>(null);
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (!saving.save(draft)) requestAnimationFrame(() => focusFirstMistake(form.current));
  };
  const discard = () => {
    forget();
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(isApple() ? event.metaKey : event.ctrlKey)) return;
    event.preventDefault();
    save();
  };

  return (
    <form ref={form} className="client-form" onSubmit={save} onKeyDown={press} noValidate>
      {wasKept && <p className="small muted">{t("form.kept")}</p>}
      <div className="client-fields">
        <MainFields draft={draft} change={change} mistakes={saving.mistakes} />
        <MoreFields draft={draft} change={change} mistakes={saving.mistakes} />
      </div>
      <div className="client-form-foot">
        <Trouble
          error={saving.error}
          client={client}
          onMine={(newer) => saving.save(draft, newer)}
          onTheirs={(newer) => {
            setBase(newer);
            startAgain(draftOf(newer));
            saving.forgive();
          }}
        />
        <div className="actions">
          <Button type="submit" kind="primary" keys={["Mod", "Enter"]} isPending={saving.isPending}>
            {t("save")}
          </Button>
          <Button kind="plain" onPress={discard}>
            {t("discard")}
          </Button>
        </div>
      </div>
    </form>
  );
}

function useSaving(client: Client | null, saved: (client: AddedClient) => void) {
  const { today } = useWhen();
  const add = useAddClient();
  const change = useChangeClient(client?.id ?? "");
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const attempt = useRef({ body: "", key: "" });
  const outcome = {
    onSuccess: saved,
    onError: (error: Error) => setMistakes(error instanceof ProblemError ? mistakesOf(error) : {}),
  };

  /** False when something is wrong that can be seen from here. `newer` is saved over, when the client moved on elsewhere. */
  const save = (draft: Draft, newer?: Client): boolean => {
    const found = mistakesIn(draft, today);
    setMistakes(found);
    if (Object.keys(found).length > 0) return false;
    if (add.isPending || change.isPending) return true;
    if (client !== null) {
      const changes = changesOf(draft, client);
      if (Object.keys(changes).length === 0) saved(client);
      else change.mutate({ changes, version: (newer ?? client).version }, outcome);
      return true;
    }
    const body = bodyOf(draft);
    // The same attempt again, after a lost connection, must not add two.
    if (attempt.current.body !== JSON.stringify(body))
      attempt.current = { body: JSON.stringify(body), key: idempotencyKey() };
    add.mutate({ body, key: attempt.current.key }, outcome);
    return true;
  };
  const error = change.error ?? add.error;
  return {
    save,
    mistakes,
    error: isProblem(error, "invalid_request") && Object.keys(mistakes).length > 0 ? null : error,
    isPending: add.isPending || change.isPending,
    forgive: () => change.reset(),
  };
}

function focusFirstMistake(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
