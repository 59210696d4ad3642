import { useT } from "#web/i18n/t.ts";
import { NumberField } from "#web/kit/field.tsx";
import { Select } from "#web/kit/select.tsx";
import { problemText } from "#web/problem.ts";
import { mostDates } from "../rule/rules.ts";
import { everyFree } from "./choosing.ts";
import { Dates } from "./dates.tsx";
import { OwnRule } from "./own-rule.tsx";
import type { useRepeating } from "./repeating.ts";
import { hows } from "./repeats.ts";
import { useSeriesPreview } from "./series.ts";
import "./series.css";

interface RepeatFieldsProps {
  inHand: ReturnType<typeof useRepeating>;
  /** The first visit's, or null while there is none. */
  date: string | null;
  /** The zone in which dates are shown. */
  zone: string;
  /** It was tried to save: what is missing is said. */
  tried: boolean;
}

/** How often an appointment repeats, and which of its dates are free; those that are not are left out, or booked for a reason. */
export function RepeatFields({ inHand, date, zone, tried }: RepeatFieldsProps) {
  const { repeats: value, setRepeats: onChange, asked } = inHand;
  const t = useT("series");
  const problems = useT("problems");
  const preview = useSeriesPreview(asked);
  const choices = hows.map((id) => ({ id, label: t("how", { how: id }) }));
  const { how, times, own } = value;
  const howMany = (
    <NumberField
      label={t("times")}
      value={times}
      onChange={(number) => onChange({ ...value, times: Number.isNaN(number) ? times : number })}
      minValue={2}
      maxValue={mostDates}
    />
  );
  return (
    <div className="repeat">
      <Select
        label={t("repeats")}
        choices={choices}
        value={how}
        onChange={(id) => onChange({ ...value, ...everyFree, how: id })}
      />
      {how === "own" && date !== null && (
        <OwnRule
          value={own}
          onChange={(to) => onChange({ ...value, ...everyFree, own: to })}
          date={date}
          times={howMany}
          tried={tried}
        />
      )}
      {how !== "never" && how !== "own" && howMany}
      <div aria-live="polite">
        {asked && preview.error && <p className="field-error">{problemText(problems, preview.error)}</p>}
        {asked && preview.data && (
          <p className="small">{t("free", { free: preview.data.free, of: preview.data.of })}</p>
        )}
      </div>
      {asked && preview.data && (
        <Dates
          items={preview.data.items}
          value={value}
          onChange={(choosing) => onChange({ ...value, ...choosing })}
          zone={zone}
          doing="book"
          tried={tried}
        />
      )}
    </div>
  );
}
