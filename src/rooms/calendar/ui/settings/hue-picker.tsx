import { Label } from "react-aria-components/Label";
import { RadioButton, RadioField, RadioGroup } from "react-aria-components/RadioGroup";
import { useT } from "#web/i18n/t.ts";
import { type Hue, hues } from "#web/kit/event.tsx";

/** The colour of a service in the calendar: eight, each with its name, so that none is told by colour alone. */
export function HuePicker({ value, onChange }: { value: Hue; onChange: (hue: Hue) => void }) {
  const t = useT("offer");
  const choose = (chosen: string) => {
    const hue = hues.find((one) => one === chosen);
    if (hue !== undefined) onChange(hue);
  };
  return (
    <RadioGroup className="field" value={value} onChange={choose}>
      <Label className="field-label">{t("services.colour")}</Label>
      <div className="hue-choices">
        {hues.map((hue) => (
          <RadioField key={hue} value={hue}>
            <RadioButton className={`hue-choice hue-${hue}`}>
              <span className="swatch" aria-hidden="true" />
              {t("services.hue", { hue })}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
