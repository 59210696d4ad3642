import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { TextField } from "#web/kit/field.tsx";
import type { Draft } from "./open-practice.ts";
import { Step } from "./step.tsx";

interface YouStepProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  onDone: () => void;
}

/** Who, and what the practice is called. */
export function YouStep({ draft, onChange, onDone }: YouStepProps) {
  const t = useT("practices");
  const [tried, setTried] = useState(false);
  const nameMissing = draft.name.trim() === "";
  const practiceMissing = draft.practiceName.trim() === "";
  const submit = () => {
    setTried(true);
    if (!nameMissing && !practiceMissing) onDone();
  };
  return (
    <Step
      number={1}
      title={t("welcome.youTitle")}
      about={t("welcome.youAbout")}
      action={t("welcome.next")}
      onSubmit={submit}
    >
      <TextField
        label={t("my.name")}
        autoComplete="name"
        autoFocus={nameMissing}
        maxLength={120}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        error={tried && nameMissing && t("my.nameMissing")}
      />
      <TextField
        label={t("practice.name")}
        autoComplete="organization"
        autoFocus={!nameMissing}
        maxLength={120}
        value={draft.practiceName}
        onChange={(practiceName) => onChange({ practiceName })}
        help={t("practice.nameHelp")}
        error={tried && practiceMissing && t("practice.nameMissing")}
      />
    </Step>
  );
}
