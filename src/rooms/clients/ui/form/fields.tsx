import type { ReactNode } from "react";
import { languages, locales } from "#web/i18n/locales.ts";
import { useT } from "#web/i18n/t.ts";
import { Switch } from "#web/kit/check.tsx";
import { DateField } from "#web/kit/date-field.tsx";
import { EmailField, PhoneField, TextField } from "#web/kit/field.tsx";
import { Select } from "#web/kit/select.tsx";
import type { Draft, Mistakes } from "./draft.ts";
import { TagField } from "./tag-field.tsx";

export interface FieldsProps {
  draft: Draft;
  change: (changed: Partial<Draft>) => void;
  mistakes: Mistakes;
}

/** What a field says when it is wrong; undefined when it is not. */
export function useWrong(mistakes: Mistakes) {
  const t = useT("clients");
  return (field: keyof Draft): string | undefined => {
    const mistake = mistakes[field];
    return mistake && t(`form.wrong.${mistake}`);
  };
}

/** What one asks of somebody new. Only the first name is needed. What is told of the name stands beneath it. */
export function MainFields({ draft, change, mistakes, children }: FieldsProps & { children?: ReactNode }) {
  const t = useT("clients");
  const wrong = useWrong(mistakes);
  return (
    <>
      <div className="pair">
        <TextField
          label={t("form.firstName")}
          value={draft.firstName}
          onChange={(firstName) => change({ firstName })}
          error={wrong("firstName")}
          autoComplete="off"
          maxLength={80}
          dir="auto"
          autoFocus
        />
        <TextField
          label={t("form.lastName")}
          value={draft.lastName}
          onChange={(lastName) => change({ lastName })}
          error={wrong("lastName")}
          autoComplete="off"
          maxLength={80}
          dir="auto"
        />
      </div>
      {children}
      <PhoneField
        label={t("form.phone")}
        value={draft.phone}
        onChange={(phone) => change({ phone })}
        error={wrong("phone")}
        autoComplete="off"
        maxLength={40}
      />
      <EmailField
        label={t("form.email")}
        value={draft.email}
        onChange={(email) => change({ email })}
        error={wrong("email")}
        autoComplete="off"
        maxLength={254}
      />
      <Switch
        isSelected={draft.remindByMail}
        onChange={(remindByMail) => change({ remindByMail })}
        help={t("remind.help")}
      >
        {t("remind.label")}
      </Switch>
      <AboutFields {...{ draft, change, mistakes }} />
    </>
  );
}

function AboutFields({ draft, change, mistakes }: FieldsProps) {
  const t = useT("clients");
  const wrong = useWrong(mistakes);
  return (
    <>
      <div className="pair">
        <TextField
          label={t("form.pronouns")}
          value={draft.pronouns}
          onChange={(pronouns) => change({ pronouns })}
          error={wrong("pronouns")}
          autoComplete="off"
          maxLength={40}
          dir="auto"
        />
        <DateField
          label={t("form.birthDate")}
          value={draft.birthDate}
          onChange={(birthDate) => change({ birthDate })}
          error={wrong("birthDate")}
        />
      </div>
      <Select
        label={t("form.language")}
        help={t("form.languageHelp")}
        choices={locales.map((id) => ({ id, label: languages[id].name }))}
        value={draft.language}
        onChange={(language) => change({ language })}
      />
      <TagField tags={draft.tags} onChange={(tags) => change({ tags })} error={wrong("tags")} />
    </>
  );
}
