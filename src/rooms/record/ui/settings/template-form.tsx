import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { TextField } from "#web/kit/field.tsx";
import type { TemplateReply } from "../../templates/contract.ts";
import { type EditedForm, useTemplateActs } from "./changes.ts";
import { useSections } from "./edited-sections.ts";
import { sameForm } from "./same.ts";
import { SectionRows } from "./section-rows.tsx";

interface TemplateFormProps {
  /** The template to change, or null for a new one. */
  template: TemplateReply | null;
  /** What a new one begins with. */
  start: EditedForm;
  /** Told whether something would be lost by leaving now. */
  onEdited: (edited: boolean) => void;
  /** Somebody wants to leave; what is not saved is theirs to ask about. */
  onCancel: () => void;
  onSaved: () => void;
}

/** A template's name and its sections, each with what helps to begin it; in any order. */
export function TemplateForm({ template, start, onEdited, onCancel, onSaved }: TemplateFormProps) {
  const t = useT("notes");
  const { save } = useTemplateActs();
  const [name, setName] = useState(start.name);
  const [wanted, setWanted] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const sections = useSections(start.sections);
  const edited = !sameForm(start, { name, sections: sections.rows });
  useEffect(() => {
    onEdited(edited);
    return () => onEdited(false);
  }, [edited, onEdited]);
  const form = useRef<HTMLFormElement>(null);
  const send = async () => {
    flushSync(() => setWanted(true));
    // On a phone what is missing may lie above what is seen.
    const missing = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (missing) return missing.focus();
    if (isPending) return;
    setPending(true);
    const words = { name: name.trim(), sections: sections.rows.map(({ row: _, ...section }) => section) };
    const problem = await save(template, words);
    setPending(false);
    setSaid(problem);
    if (problem === null) onSaved();
  };
  return (
    <form
      className="template-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={t("editor.name")}
        value={name}
        onChange={setName}
        maxLength={80}
        dir="auto"
        error={wanted && name.trim() === "" && t("editor.needsName")}
      />
      <SectionRows sections={sections} wanted={wanted} />
      {said !== null && (
        <p className="field-error" role="alert">
          {said}
        </p>
      )}
      <div className="form-foot">
        <Button kind="plain" onPress={onCancel}>
          {t("editor.cancel")}
        </Button>
        <Button kind="primary" type="submit" isPending={isPending}>
          {t("editor.save")}
        </Button>
      </div>
    </form>
  );
}
