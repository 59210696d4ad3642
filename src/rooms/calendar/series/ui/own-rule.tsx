import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { ChipRow, ChipToggle } from "#web/kit/chip.tsx";
import { DatePicker, type WeekStart } from "#web/kit/date-field.tsx";
import { NumberField } from "#web/kit/field.tsx";
import { Select } from "#web/kit/select.tsx";
import { useMe } from "#web/me.ts";
import { weekdays } from "../rule/rules.ts";
import { daysOf, type Own, whiches } from "./repeats.ts";
import { dateOfWeekday } from "./rule-words.ts";

interface OwnRuleProps {
  value: Own;
  onChange: (own: Own) => void;
  /** The first visit's. */
  date: string;
  /** How many times, asked for where it does not end on a date. */
  times: React.ReactNode;
  tried: boolean;
}

const widest = 52;
const starts: readonly WeekStart[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Every so many weeks or months, on which days, until when. */
export function OwnRule({ value, onChange, date, times, tried }: OwnRuleProps) {
  const t = useT("series");
  const { practice } = useMe();
  const change = (part: Partial<Own>) => onChange({ ...value, ...part });
  const { every, unit, which, ends, until } = value;
  const units = (["week", "month"] as const).map((id) => ({ id, label: t("unit", { unit: id, every }) }));
  const day = Temporal.PlainDate.from(date).day;
  const choices = whiches.map((id) => ({ id, label: t("which", { which: id, day }) }));
  return (
    <>
      <div className="own-every">
        <NumberField
          label={t("every")}
          value={every}
          onChange={(number) => change({ every: Number.isNaN(number) ? every : number })}
          minValue={1}
          maxValue={widest}
        />
        <Select label={t("unitLabel")} choices={units} value={unit} onChange={(id) => change({ unit: id })} />
      </div>
      {unit === "month" && (
        <Select label={t("whichLabel")} choices={choices} value={which} onChange={(id) => change({ which: id })} />
      )}
      {(unit === "week" || which !== "date") && <Days {...{ value, onChange, date }} />}
      <RadioGroup
        label={t("ends")}
        orientation="horizontal"
        value={ends}
        onChange={(end) =>
          change(end === "date" ? { ends: end, until: until ?? quarterAfter(date) } : { ends: "times" })
        }
      >
        <Radio value="times">{t("endsHow", { ends: "times" })}</Radio>
        <Radio value="date">{t("endsHow", { ends: "date" })}</Radio>
      </RadioGroup>
      {ends === "times" ? (
        times
      ) : (
        <DatePicker
          label={t("until")}
          value={until}
          onChange={(to) => change({ until: to })}
          min={date}
          weekStart={starts[practice.weekStartsOn - 1]}
          error={tried && until === null ? t("untilMissing") : undefined}
        />
      )}
    </>
  );
}

/** The days of the week, as the practice begins it. One at least: the first visit's own. */
function Days({ value, onChange, date }: Pick<OwnRuleProps, "value" | "onChange" | "date">) {
  const t = useT("series");
  const format = useFormat();
  const { practice } = useMe();
  const chosen = daysOf(value, date);
  const choose = (day: (typeof weekdays)[number], on: boolean) =>
    onChange({ ...value, days: on ? [...chosen, day] : chosen.filter((one) => one !== day) });
  return (
    <div className="field own-days">
      <span className="field-label" aria-hidden="true">
        {t("onDays")}
      </span>
      <ChipRow label={t("onDays")}>
        {weekdays.map((_, at) => {
          const number = (at + practice.weekStartsOn - 1) % 7;
          const day = weekdays[number]!;
          const named = dateOfWeekday(day);
          return (
            <ChipToggle
              key={day}
              label={format.weekday(named)}
              isSelected={chosen.includes(day)}
              onChange={(on) => choose(day, on)}
            >
              {format.weekday(named, "short")}
            </ChipToggle>
          );
        })}
      </ChipRow>
    </div>
  );
}

const quarterAfter = (date: string): string => Temporal.PlainDate.from(date).add({ months: 3 }).toString();
