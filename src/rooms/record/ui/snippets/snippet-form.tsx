import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Switch } from "#web/kit/check.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { TextArea, TextField } from "#web/kit/field.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import type { SnippetReply } from "../../snippets/contract.ts";
import { keepSnippet, snippetsQuery } from "./queries.ts";

/** A new snippet, or one that is changed. */
export function SnippetForm({ snippet, onDone }: { snippet: SnippetReply | null; onDone: () => void }) {
  const t = useT("writing");
  const kit = useT("kit");
  const problem = useT("problems");
  const queries = useQueryClient();
  const [words, setWords] = useState(snippet ?? { name: "", abbreviation: "", text: "", shared: false });
  const [asked, setAsked] = useState(false);
  const [isPending, setPending] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const { name, abbreviation, text, shared } = words;
  const abbreviationFault = /^[\p{L}\p{M}\p{N}_-]*$/u.test(abbreviation) ? undefined : t("snippets.abbreviationWrong");
  const taken = isProblem(refused, "abbreviation_taken") ? t("snippets.abbreviationTaken") : undefined;
  const save = async () => {
    setAsked(true);
    if (isPending || !name.trim() || !text.trim() || abbreviationFault) return;
    setPending(true);
    try {
      await keepSnippet(snippet?.id ?? null, { name: name.trim(), abbreviation, text, shared });
      await queries.invalidateQueries({ queryKey: snippetsQuery.queryKey });
      onDone();
    } catch (error) {
      setRefused(error);
      setPending(false);
    }
  };
  return (
    <Dialog
      isOpen
      keepsOpen
      onOpenChange={(open) => open || onDone()}
      title={snippet ? t("snippets.edit") : t("snippets.add")}
      foot={(close) => (
        <>
          <Button kind="plain" onPress={close}>
            {kit("cancel")}
          </Button>
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            {t("snippets.save")}
          </Button>
        </>
      )}
    >
      <TextField
        label={t("snippets.name")}
        value={name}
        maxLength={80}
        autoFocus
        error={asked && !name.trim() ? t("snippets.needsName") : undefined}
        onChange={(value) => setWords({ ...words, name: value })}
      />
      <TextField
        label={t("snippets.abbreviation")}
        help={t("snippets.abbreviationHelp")}
        optional
        value={abbreviation}
        maxLength={20}
        error={abbreviationFault ?? taken}
        onChange={(value) => {
          setWords({ ...words, abbreviation: value.replace(/^;/, "") });
          setRefused(null);
        }}
      />
      <TextArea
        label={t("snippets.text")}
        help={t("snippets.textHelp")}
        value={text}
        rows={5}
        maxLength={10_000}
        error={asked && !text.trim() ? t("snippets.needsText") : undefined}
        onChange={(value) => setWords({ ...words, text: value })}
      />
      <Switch isSelected={shared} onChange={(value) => setWords({ ...words, shared: value })}>
        {t("snippets.share")}
      </Switch>
      {refused !== null && !taken && (
        <p className="field-error" role="alert">
          {problemText(problem, refused)}
        </p>
      )}
    </Dialog>
  );
}
