import { useT } from "#web/i18n/t.ts";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { Part } from "#web/kit/part.tsx";
import { Select } from "#web/kit/select.tsx";
import { useMe } from "#web/me.ts";
import { mayShapePrivacy } from "../../policy.ts";
import type { RecordSettings } from "../../settings/contract.ts";
import { useKeepSettings } from "./changes.ts";

const offeredYears = [0, 3, 5, 6, 7, 10, 15, 20, 30];

/** Who reads private notes, and how long what was signed is kept. Owners choose; whoever writes may know. */
export function PrivacyPart({ settings }: { settings: RecordSettings }) {
  const t = useT("notes");
  const { member } = useMe();
  const keep = useKeepSettings();
  const mine = mayShapePrivacy(member);
  const { privateNotes, keepSignedYears } = settings;
  const years = [...new Set([...offeredYears, keepSignedYears])].sort((a, b) => a - b);
  return (
    <Part title={t("privacy.title")} about={t("privacy.psychotherapy")}>
      <div className="settings-form">
        <RadioGroup
          label={t("privacy.title")}
          hideLabel
          help={mine ? undefined : t("privacy.ownersOnly")}
          isDisabled={!mine}
          value={privateNotes}
          onChange={(value) =>
            keep(t("privacy.title"), { privateNotes: value === "break_glass" ? "break_glass" : "owners" })
          }
        >
          <Radio value="owners" help={t("privacy.ownersHelp")}>
            {t("privacy.owners")}
          </Radio>
          <Radio value="break_glass" help={t("privacy.breakGlassHelp")}>
            {t("privacy.breakGlass")}
          </Radio>
        </RadioGroup>
        <Select
          label={t("privacy.keep")}
          help={t("privacy.keepHelp")}
          isDisabled={!mine}
          choices={years.map((count) => ({ id: String(count), label: t("privacy.years", { count }) }))}
          value={String(keepSignedYears)}
          onChange={(count) => keep(t("privacy.keep"), { keepSignedYears: Number(count) })}
        />
      </div>
    </Part>
  );
}
