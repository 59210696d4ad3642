import { Trash2 } from "lucide-react";
import { useId } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { ChipRow, ChipToggle } from "#web/kit/chip.tsx";
import { TextArea } from "#web/kit/field.tsx";
import type { Mark } from "../../charts/contract.ts";
import { markKinds, mostIntensity } from "../../charts/rules.ts";
import { MarkFace } from "./marker.tsx";
import { useChartWords } from "./words.ts";

interface MarkFieldsProps {
  mark: Mark;
  onChange: (mark: Mark) => void;
  onRemove: () => void;
}

/** What is said of one mark: its kind, how strong, and in words. */
export function MarkFields({ mark, onChange, onRemove }: MarkFieldsProps) {
  const t = useT("charts");
  return (
    <div className="chart-fields">
      <ChipRow label={t("kind")}>
        {markKinds.map((kind) => (
          <ChipToggle
            key={kind}
            isSelected={mark.kind === kind}
            onChange={() => onChange({ ...mark, kind, intensity: kind === "scar" ? null : (mark.intensity ?? 5) })}
          >
            <MarkFace mark={{ kind, intensity: 3 }} />
            {t(`kinds.${kind}`)}
          </ChipToggle>
        ))}
      </ChipRow>
      {mark.kind !== "scar" && <Strength mark={mark} onChange={onChange} />}
      <TextArea
        label={t("note")}
        optional
        rows={1}
        maxLength={500}
        value={mark.note}
        onChange={(note) => onChange({ ...mark, note })}
      />
      <Button kind="plain" small icon={Trash2} onPress={onRemove}>
        {t("remove")}
      </Button>
    </div>
  );
}

function Strength({ mark, onChange }: Omit<MarkFieldsProps, "onRemove">) {
  const t = useT("charts");
  const { strength } = useChartWords();
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t("strength")}
      </label>
      <div className="chart-strength">
        <input
          id={id}
          type="range"
          min={0}
          max={mostIntensity}
          step={1}
          value={mark.intensity ?? 0}
          aria-valuetext={strength(mark.intensity ?? 0)}
          onChange={({ target }) => onChange({ ...mark, intensity: Number(target.value) })}
        />
        <output htmlFor={id}>{strength(mark.intensity)}</output>
      </div>
    </div>
  );
}
