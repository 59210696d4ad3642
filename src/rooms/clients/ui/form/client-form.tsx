import { type FormEvent, type KeyboardEvent, lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { withWords } from "#web/i18n/catalogue.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { isApple } from "#web/kit/hotkeys.ts";
import { useMe } from "#web/me.ts";
import type { Client } from "../../contract.ts";
import type { AddedClient } from "../changes.tsx";
import { splitName } from "../names.ts";
import { draftOf, newDraft } from "./draft.ts";
import { MainFields } from "./fields.tsx";
import { MoreFields } from "./more.tsx";
import { Trouble } from "./trouble.tsx";
import { useDraft } from "./use-draft.ts";
import { useSaving } from "./use-saving.ts";
import "./form.css";

const loadKnown = withWords(() => import("../merging/known.tsx"), "merging");
const Known = lazy(async () => ({ default: (await loadKnown()).Known }));

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
    <form ref={form} className="client-form" onSubmit={save} onKeyDownCapture={press} noValidate>
      {wasKept && <p className="small muted">{t("form.kept")}</p>}
      <div className="client-fields">
        <MainFields draft={draft} change={change} mistakes={saving.mistakes}>
          {client === null && (
            <Suspense>
              <Known draft={draft} />
            </Suspense>
          )}
        </MainFields>
        <MoreFields draft={draft} change={change} mistakes={saving.mistakes} />
      </div>
      <Foot isPending={saving.isPending} onDiscard={discard}>
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
      </Foot>
    </form>
  );
}

interface FootProps {
  isPending: boolean;
  onDiscard: () => void;
  children: ReactNode;
}

function Foot({ isPending, onDiscard, children }: FootProps) {
  const t = useT("clients");
  return (
    <div className="client-form-foot">
      {children}
      <div className="actions">
        <Button type="submit" kind="primary" keys={["Mod", "Enter"]} isPending={isPending}>
          {t("save")}
        </Button>
        <Button kind="plain" onPress={onDiscard}>
          {t("discard")}
        </Button>
      </div>
    </div>
  );
}

function focusFirstMistake(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
