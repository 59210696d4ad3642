import { useT } from "#web/i18n/t.ts";
import { Select } from "#web/kit/select.tsx";
import type { RecordSettings } from "../../settings/contract.ts";
import { useTemplateChoices } from "../choosing.ts";
import { useKeepSettings } from "./changes.ts";

/** What a new note begins in. */
export function DefaultField({ settings }: { settings: RecordSettings }) {
  const t = useT("notes");
  const keep = useKeepSettings();
  const choices = useTemplateChoices();
  const { defaultTemplate, defaultTemplateId } = settings;
  const choose = (id: string) => {
    const chosen = choices.find((one) => one.id === id)?.chosen;
    if (chosen) keep(t("settings.begins"), { defaultTemplate: chosen.template, defaultTemplateId: chosen.templateId });
  };
  return (
    <div className="settings-form">
      <Select
        label={t("settings.begins")}
        help={t("settings.beginsHelp")}
        choices={choices.map(({ id, label }) => ({ id, label }))}
        value={defaultTemplateId ?? defaultTemplate}
        onChange={choose}
      />
    </div>
  );
}
