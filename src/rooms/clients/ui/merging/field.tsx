import { useT } from "#web/i18n/t.ts";
import { Radio, RadioGroup } from "#web/kit/check.tsx";

export interface Shown {
  label: string;
  /** As it is read; null where nothing stands. */
  own: string | null;
  theirs: string | null;
}

interface FieldProps extends Shown {
  value: string;
  /** Both may stand, one under the other. */
  both?: boolean;
  onChange: (choice: string) => void;
}

/** One thing in which the two differ: who stays first, then who goes. */
export function Field({ label, own, theirs, both = false, value, onChange }: FieldProps) {
  const t = useT("merging");
  return (
    <RadioGroup label={label} value={value} onChange={onChange} className="merge-field">
      <Radio value="into">
        <Said text={own} />
      </Radio>
      <Radio value="from">
        <Said text={theirs} />
      </Radio>
      {both && own !== null && theirs !== null && <Radio value="both">{t("merge.both")}</Radio>}
    </RadioGroup>
  );
}

function Said({ text }: { text: string | null }) {
  const t = useT("merging");
  if (text === null) return <span className="muted">{t("merge.nothing")}</span>;
  return (
    <span className="as-written" dir="auto">
      {text}
    </span>
  );
}
