import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Checkbox } from "#web/kit/check.tsx";
import { NumberField } from "#web/kit/field.tsx";
import { Select } from "#web/kit/select.tsx";
import { problemText } from "#web/problem.ts";
import type { Preview } from "../contract.ts";
import { mostDates } from "../rule/rules.ts";
import { hows, type Repeats } from "./repeats.ts";
import { type NewSeries, useSeriesPreview } from "./series.ts";
import "./repeat-fields.css";

interface RepeatFieldsProps {
  value: Repeats;
  onChange: (repeats: Repeats) => void;
  /** What would be booked, or null while it cannot be asked for. */
  asked: NewSeries | null;
  /** The zone in which dates are shown. */
  zone: string;
}

/** How often an appointment repeats, and which of its dates are free: those that are not are left out. */
export function RepeatFields({ value, onChange, asked, zone }: RepeatFieldsProps) {
  const t = useT("series");
  const problems = useT("problems");
  const preview = useSeriesPreview(asked);
  const choices = hows.map((id) => ({ id, label: t("how", { how: id }) }));
  return (
    <div className="repeat">
      <Select
        label={t("repeats")}
        choices={choices}
        value={value.how}
        onChange={(how) => onChange({ ...value, how, skip: [] })}
      />
      {value.how !== "never" && (
        <NumberField
          label={t("times")}
          value={value.times}
          onChange={(times) => onChange({ ...value, times: Number.isNaN(times) ? value.times : times })}
          minValue={2}
          maxValue={mostDates}
        />
      )}
      <div aria-live="polite">
        {asked && preview.error && <p className="field-error">{problemText(problems, preview.error)}</p>}
        {asked && preview.data && (
          <p className="small">{t("free", { free: preview.data.free, of: preview.data.of })}</p>
        )}
      </div>
      {asked && preview.data && <Dates preview={preview.data} value={value} onChange={onChange} zone={zone} />}
    </div>
  );
}

function Dates({ preview, value, onChange, zone }: Omit<RepeatFieldsProps, "asked"> & { preview: Preview }) {
  const t = useT("series");
  const format = useFormat();
  const choose = (date: string, chosen: boolean) => {
    const others = value.skip.filter((skipped) => skipped !== date);
    onChange({ ...value, skip: chosen ? others : [...others, date] });
  };
  return (
    <ul className="repeat-dates" aria-label={t("dates")}>
      {preview.items.map(({ slot, startsAt, endsAt, free, chosen }) => {
        const date = slot.slice(0, 10);
        return (
          <li key={slot}>
            <Checkbox
              isSelected={free && !value.skip.includes(date)}
              isDisabled={!free}
              onChange={(on) => choose(date, on)}
              help={free ? (chosen === "exact" ? undefined : t("chosen", { chosen })) : t("taken")}
            >
              {format.date(date, "long", date)} <bdi>{format.timeRange(startsAt, endsAt, zone)}</bdi>
            </Checkbox>
          </li>
        );
      })}
    </ul>
  );
}
