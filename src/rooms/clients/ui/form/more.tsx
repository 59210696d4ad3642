import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Combobox } from "#web/kit/combobox.tsx";
import { PhoneField, TextArea, TextField } from "#web/kit/field.tsx";
import { More } from "#web/kit/more.tsx";
import type { Draft, Mistakes } from "./draft.ts";
import { type FieldsProps, useWrong } from "./fields.tsx";
import { zoneChoices } from "./zones.ts";

const hidden = [
  "address",
  "gender",
  "occupation",
  "contactName",
  "contactPhone",
  "referralSource",
  "timeZone",
  "note",
] as const satisfies readonly (keyof Draft)[];

/** What is asked later or never; open from the start when something stands there, and when something there is wrong. */
export function MoreFields(props: FieldsProps) {
  const t = useT("clients");
  const said = hidden.some((name) => props.draft[name]);
  return (
    <More label={t("form.more")} startsOpen={said} staysOpen={hasMistake(props.mistakes)}>
      <div className="client-fields">
        <LifeFields {...props} />
        <EmergencyFields {...props} />
        <PracticeFields {...props} />
      </div>
    </More>
  );
}

const hasMistake = (mistakes: Mistakes): boolean => hidden.some((name) => mistakes[name] !== undefined);

function LifeFields({ draft, change, mistakes }: FieldsProps) {
  const t = useT("clients");
  const wrong = useWrong(mistakes);
  return (
    <>
      <TextArea
        label={t("form.address")}
        value={draft.address}
        onChange={(address) => change({ address })}
        error={wrong("address")}
        autoComplete="off"
        maxLength={500}
        rows={2}
      />
      <div className="pair">
        <TextField
          label={t("form.gender")}
          value={draft.gender}
          onChange={(gender) => change({ gender })}
          error={wrong("gender")}
          autoComplete="off"
          maxLength={60}
          dir="auto"
        />
        <TextField
          label={t("form.occupation")}
          value={draft.occupation}
          onChange={(occupation) => change({ occupation })}
          error={wrong("occupation")}
          autoComplete="off"
          maxLength={120}
          dir="auto"
        />
      </div>
    </>
  );
}

function EmergencyFields({ draft, change, mistakes }: FieldsProps) {
  const t = useT("clients");
  const wrong = useWrong(mistakes);
  return (
    <fieldset className="client-fields">
      <legend className="field-label">{t("form.emergency")}</legend>
      <div className="pair">
        <TextField
          label={t("form.contactName")}
          value={draft.contactName}
          onChange={(contactName) => change({ contactName })}
          error={wrong("contactName")}
          autoComplete="off"
          maxLength={160}
          dir="auto"
        />
        <PhoneField
          label={t("form.phone")}
          value={draft.contactPhone}
          onChange={(contactPhone) => change({ contactPhone })}
          error={wrong("contactPhone")}
          autoComplete="off"
          maxLength={40}
        />
      </div>
    </fieldset>
  );
}

function PracticeFields({ draft, change, mistakes }: FieldsProps) {
  const t = useT("clients");
  const { locale } = useLanguage();
  const wrong = useWrong(mistakes);
  return (
    <>
      <TextField
        label={t("form.referralSource")}
        value={draft.referralSource}
        onChange={(referralSource) => change({ referralSource })}
        error={wrong("referralSource")}
        autoComplete="off"
        maxLength={200}
        dir="auto"
      />
      <Combobox
        label={t("form.timeZone")}
        help={t("form.timeZoneHelp")}
        choices={zoneChoices(locale, draft.timeZone)}
        value={draft.timeZone}
        onChange={(timeZone) => change({ timeZone })}
        error={wrong("timeZone")}
      />
      <TextArea
        label={t("form.note")}
        help={t("form.noteHelp")}
        value={draft.note}
        onChange={(note) => change({ note })}
        error={wrong("note")}
        autoComplete="off"
        maxLength={2000}
      />
    </>
  );
}
