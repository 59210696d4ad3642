import { useT } from "#web/i18n/t.ts";
import { Radio, RadioGroup } from "#web/kit/check.tsx";

/** When the client is told of a change: after the three minutes in which one thinks again, now, or not at all. */
export type Telling = "later" | "now" | "no";

const ways: readonly Telling[] = ["later", "now", "no"];

/** What the API takes for it. */
export const notifyOf = (telling: Telling): "later" | "now" | false => (telling === "no" ? false : telling);

interface TellClientProps {
  /** By default the client is meant; of a group, all who come. */
  label?: string;
  value: Telling;
  onChange: (telling: Telling) => void;
}

/** Asked where something changes for whoever comes. */
export function TellClient({ label, value, onChange }: TellClientProps) {
  const t = useT("calendar");
  return (
    <RadioGroup
      label={label ?? t("tell")}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(ways.find((way) => way === chosen) ?? "later")}
    >
      {ways.map((way) => (
        <Radio key={way} value={way}>
          {t("tellHow", { how: way })}
        </Radio>
      ))}
    </RadioGroup>
  );
}
