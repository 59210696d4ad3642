import { type FormEvent, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, type ButtonKind } from "#web/kit/button.tsx";
import { CodeField, TextField } from "#web/kit/field.tsx";
import { problemText } from "#web/problem.ts";

interface CodeLineProps {
  label: string;
  action: string;
  kind?: ButtonKind;
  /** A backup code will do as well, so letters may be typed. */
  withBackup?: boolean;
  sending: { mutate: (code: string) => void; reset: () => void; isPending: boolean; error: unknown };
  onCancel: () => void;
}

/** A code and what it is for, on one line. */
export function CodeLine({ label, action, kind = "primary", withBackup, sending, onCancel }: CodeLineProps) {
  const t = useT("practices");
  const problem = useT("problems");
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== "" && !sending.isPending) sending.mutate(code);
  };
  const change = (typed: string) => {
    setCode(typed);
    if (sending.error) sending.reset();
  };
  const Field = withBackup ? TextField : CodeField;
  return (
    <form className="code-line" onSubmit={submit}>
      <Field
        label={label}
        autoComplete="one-time-code"
        autoFocus
        value={code}
        onChange={change}
        error={sending.error ? problemText(problem, sending.error) : undefined}
      />
      <Button kind={kind} type="submit" isPending={sending.isPending}>
        {action}
      </Button>
      <Button kind="plain" onPress={onCancel}>
        {t("settings.cancel")}
      </Button>
    </form>
  );
}
