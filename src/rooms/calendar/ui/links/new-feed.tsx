import { type FormEvent, useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { TextField } from "#web/kit/field.tsx";
import { problemText } from "#web/problem.ts";
import type { Naming } from "../../feeds/rules.ts";
import { NamingField } from "./naming-field.tsx";
import { type OpenedFeed, useOpenFeed } from "./queries.ts";

export function NewFeed({ onOpened }: { onOpened: (feed: OpenedFeed) => void }) {
  const t = useT("feeds");
  const problem = useT("problems");
  const [name, setName] = useState("");
  const [clients, setClients] = useState<Naming>("initials");
  const [missing, setMissing] = useState(false);
  const open = useOpenFeed();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === "");
    if (name.trim() !== "") open.mutate({ name: name.trim(), clients }, { onSuccess: onOpened });
  };
  const type = (text: string) => {
    setName(text);
    setMissing(false);
    open.reset();
  };
  return (
    <form className="settings-form" onSubmit={submit} noValidate>
      <TextField
        label={t("name")}
        placeholder={t("namePlaceholder")}
        maxLength={120}
        autoComplete="off"
        value={name}
        onChange={type}
        error={missing ? t("nameMissing") : open.error && problemText(problem, open.error)}
      />
      <NamingField value={clients} onChange={setClients} />
      <div className="actions">
        <Button kind="primary" type="submit" isPending={open.isPending}>
          {t("make")}
        </Button>
      </div>
    </form>
  );
}
