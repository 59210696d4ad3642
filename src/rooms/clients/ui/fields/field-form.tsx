import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Switch } from "#web/kit/check.tsx";
import { Dialog } from "#web/kit/dialog.tsx";
import { TextArea, TextField } from "#web/kit/field.tsx";
import { Select } from "#web/kit/select.tsx";
import { isProblem, problemText } from "#web/problem.ts";
import { type FieldKind, fieldKinds } from "../../fields/rules.ts";
import { type ClientField, fieldsQuery } from "../profile/queries.ts";

interface FieldFormProps {
  /** Null for a new one. */
  field: ClientField | null;
  onDone: () => void;
}

/** A new field, or one that is called otherwise. */
export function FieldForm({ field, onDone }: FieldFormProps) {
  const t = useT("profile");
  const kit = useT("kit");
  const { form, change, save, isPending, mistakes, problem } = useFieldForm(field, onDone);
  return (
    <Dialog
      isOpen
      keepsOpen
      onOpenChange={(open) => open || onDone()}
      title={t(field === null ? "fields.add" : "fields.edit")}
      foot={(close) => (
        <>
          <Button kind="plain" onPress={close}>
            {kit("cancel")}
          </Button>
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            {t("save")}
          </Button>
        </>
      )}
    >
      <TextField
        label={t("fields.name")}
        value={form.name}
        onChange={(name) => change({ name })}
        error={mistakes.name}
        maxLength={80}
        autoComplete="off"
        dir="auto"
        autoFocus
      />
      {field === null && (
        <Select
          label={t("fields.kind")}
          help={t("fields.kindHelp")}
          choices={fieldKinds.map((id) => ({ id, label: t(`fields.kinds.${id}`) }))}
          value={form.kind}
          onChange={(kind) => change({ kind })}
        />
      )}
      {form.kind === "choice" && (
        <TextArea
          label={t("fields.choices")}
          help={t("fields.choicesHelp")}
          value={form.choices}
          onChange={(choices) => change({ choices })}
          error={mistakes.choices}
          rows={4}
        />
      )}
      {field === null && (
        <Switch
          isSelected={form.clinical}
          onChange={(clinical) => change({ clinical })}
          help={t("fields.clinicalHelp")}
        >
          {t("fields.clinical")}
        </Switch>
      )}
      {problem && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}

interface Form {
  name: string;
  kind: FieldKind;
  /** One a line. */
  choices: string;
  clinical: boolean;
}

function useFieldForm(field: ClientField | null, onDone: () => void) {
  const t = useT("profile");
  const problems = useT("problems");
  const queries = useQueryClient();
  const offered = field?.choices.filter((one) => one.offered).map(({ name }) => name) ?? [];
  const [form, setForm] = useState<Form>({
    name: field?.name ?? "",
    kind: field?.kind ?? "text",
    choices: offered.join("\n"),
    clinical: field?.clinical ?? false,
  });
  const [isPending, setPending] = useState(false);
  const [mistakes, setMistakes] = useState<{ name?: string; choices?: string }>({});
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    const wrong = {
      ...(form.name.trim() === "" && { name: t("fields.needsName") }),
      ...(form.kind === "choice" && linesOf(form.choices).length === 0 && { choices: t("fields.needsChoices") }),
    };
    setMistakes(wrong);
    setProblem(null);
    if (isPending || Object.keys(wrong).length > 0) return;
    setPending(true);
    try {
      await keep(field, form);
      await queries.invalidateQueries({ queryKey: fieldsQuery.queryKey });
      onDone();
    } catch (error) {
      const known = isProblem(error, "too_many_fields")
        ? t("fields.tooMany")
        : isProblem(error, "stale_version") && t("fields.stale");
      setProblem(known || problemText(problems, error));
      setPending(false);
    }
  };
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  return { form, change, save, isPending, mistakes, problem };
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim().slice(0, 80))
      .filter(Boolean),
  ),
];

async function keep(field: ClientField | null, { name, kind, choices, clinical }: Form): Promise<void> {
  const lines = kind === "choice" ? linesOf(choices) : [];
  if (field === null) {
    const body = { name: name.trim(), kind, clinical, choices: lines.map((line) => ({ name: line })) };
    await api.POST("/client-fields", { body });
    return;
  }
  const params = { path: { id: field.id } };
  const headers = { "If-Match": `"${field.version}"` };
  const body = { name: name.trim(), ...(kind === "choice" && { choices: sameChoices(field, lines) }) };
  await api.PATCH("/client-fields/{id}", { params, headers, body });
}

/**
 * The choices as written, each with the id it had: by its name, or, when a line was written over in a list of the same
 * length, by its place.
 */
function sameChoices({ choices }: ClientField, lines: readonly string[]): { id?: string; name: string }[] {
  const offered = choices.filter((one) => one.offered);
  const left = offered.filter(({ name }) => !lines.includes(name));
  return lines.map((name, at) => {
    const byName = choices.find((one) => one.name === name);
    const inPlace =
      lines.length === offered.length && left.includes(offered[at] as (typeof left)[number]) ? offered[at] : undefined;
    const id = (byName ?? inPlace)?.id;
    return id === undefined ? { name } : { id, name };
  });
}
