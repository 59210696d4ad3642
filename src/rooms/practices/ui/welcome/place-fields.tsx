import { useT } from "#web/i18n/t.ts";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { NumberField, TextField } from "#web/kit/field.tsx";
import { kinds, type PlaceDraft } from "./first-offer.ts";

interface FieldsProps {
  draft: PlaceDraft;
  onChange: (part: Partial<PlaceDraft>) => void;
}

/** Where: of what kind, its name, its address when it has one. */
export function PlaceFields({ draft, onChange }: FieldsProps) {
  const t = useT("practices");
  const { kind, placeName, address } = draft;
  const chooseKind = (chosen: string) => {
    const next = kinds.find((one) => one === chosen) ?? kind;
    // A name of our own follows the kind; one that was typed stays.
    const ours = placeName === t(`welcome.placeName.${kind}`);
    onChange({ kind: next, placeName: ours ? t(`welcome.placeName.${next}`) : placeName });
  };
  return (
    <>
      <RadioGroup label={t("welcome.kind")} orientation="horizontal" value={kind} onChange={chooseKind}>
        {kinds.map((one) => (
          <Radio key={one} value={one}>
            {t(`welcome.kinds.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={t("welcome.place")}
        maxLength={120}
        value={placeName}
        onChange={(name) => onChange({ placeName: name })}
      />
      {kind === "clinic" && (
        <TextField
          label={t("welcome.address")}
          optional
          maxLength={500}
          value={address}
          onChange={(written) => onChange({ address: written })}
        />
      )}
    </>
  );
}

/** What: its name, how long, for how much. */
export function ServiceFields({ draft, onChange, currency }: FieldsProps & { currency: string }) {
  const t = useT("practices");
  return (
    <>
      <TextField
        label={t("welcome.service")}
        maxLength={120}
        value={draft.serviceName}
        onChange={(serviceName) => onChange({ serviceName })}
      />
      <div className="pair">
        <NumberField
          label={t("welcome.duration")}
          minValue={5}
          maxValue={1440}
          step={5}
          formatOptions={{ style: "unit", unit: "minute", unitDisplay: "short" }}
          value={draft.durationMinutes}
          onChange={(durationMinutes) => onChange({ durationMinutes })}
        />
        <NumberField
          label={t("welcome.price")}
          optional
          minValue={0}
          maxValue={1_000_000}
          formatOptions={{ style: "currency", currency }}
          value={draft.price}
          onChange={(price) => onChange({ price })}
        />
      </div>
    </>
  );
}
