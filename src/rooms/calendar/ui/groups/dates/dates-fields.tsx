import { Plus, Trash2 } from "lucide-react";
import { useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { DatePicker } from "#web/kit/date-field.tsx";
import { NumberField } from "#web/kit/number-field.tsx";
import { Select } from "#web/kit/select.tsx";
import { TimeField } from "#web/kit/time-field.tsx";
import { useMe } from "#web/me.ts";
import { mostSessionsAtOnce } from "../../../groups/rules.ts";
import { type Form, withStart } from "../../appointment-form.ts";
import { weekdayNamed } from "../../appointment-times.tsx";
import { useWords } from "../../words.ts";
import { type Dates, type Day, patterns, timesOfAll, withAnother, withPattern } from "./dates.ts";

interface DatesFieldsProps {
  /** Holds the first date. */
  form: Form;
  dates: Dates;
  onChange: (dates: Dates) => void;
  /** Saving was tried: what is missing is said. */
  tried: boolean;
}

/** Which further dates there are: week after week, days in a row, or one by one. */
export function DatesFields({ form, dates, onChange, tried }: DatesFieldsProps) {
  const t = useT("groups");
  const { pattern, count } = dates;
  const counted = pattern === "weekly" || pattern === "daily";
  return (
    <>
      <div className={counted ? "appointment-times" : undefined}>
        <Select
          label={t("dates")}
          choices={patterns.map((id) => ({ id, label: t("pattern", { pattern: id }) }))}
          value={pattern}
          onChange={(to) => onChange(withPattern(form, dates, to))}
        />
        {counted && (
          <NumberField
            label={pattern === "weekly" ? t("weeks") : t("days")}
            minValue={1}
            maxValue={mostSessionsAtOnce}
            value={count}
            onChange={(many) => onChange({ ...dates, count: many })}
          />
        )}
        {counted && <LastOne form={form} dates={dates} />}
      </div>
      {pattern === "each" && <EachDate form={form} dates={dates} onChange={onChange} tried={tried} />}
    </>
  );
}

/** "8 dates, the last on Thursday 7 January 19:00". */
function LastOne({ form, dates }: Pick<DatesFieldsProps, "form" | "dates">) {
  const t = useT("groups");
  const zone = useMe().practice.timeZone;
  const words = useWords(zone);
  const times = timesOfAll(form, dates, zone);
  const last = times?.at(-1);
  if (!times || !last) return null;
  return <p className="field-help">{t("lastOne", { count: times.length, when: words.when(last) })}</p>;
}

function EachDate({ form, dates, onChange, tried }: DatesFieldsProps) {
  const t = useT("groups");
  const add = useRef<HTMLButtonElement>(null);
  const { more } = dates;
  const put = (at: number, day: Day) => onChange({ ...dates, more: more.map((one, to) => (to === at ? day : one)) });
  const take = (at: number) => {
    onChange({ ...dates, more: more.filter((_, to) => to !== at) });
    add.current?.focus();
  };
  return (
    <div className="group-dates">
      {more.map((day, at) => (
        <OneDate
          key={String(at)}
          number={at + 2}
          day={day}
          form={form}
          tried={tried}
          onChange={(to) => put(at, to)}
          onRemove={() => take(at)}
        />
      ))}
      <Button
        ref={add}
        small
        icon={Plus}
        isDisabled={more.length + 1 >= mostSessionsAtOnce}
        onPress={() => onChange(withAnother(form, dates))}
      >
        {t("anotherDate")}
      </Button>
    </div>
  );
}

interface OneDateProps {
  /** Which one it is, from 2: the first has its own fields. */
  number: number;
  day: Day;
  form: Form;
  tried: boolean;
  onChange: (day: Day) => void;
  onRemove: () => void;
}

function OneDate({ number, day, form, tried, onChange, onRemove }: OneDateProps) {
  const t = useT("groups");
  const c = useT("calendar");
  const { practice } = useMe();
  const name = t("dateNumber", { number });
  const missing = (field: keyof Day) => (tried && day[field] === null ? c("missing", { field }) : undefined);
  const begin = (time: string | null) => {
    const { start, end } = withStart({ ...form, ...day }, time);
    onChange({ ...day, start, end });
  };
  return (
    <fieldset className="group-date" aria-label={name}>
      <DatePicker
        label={name}
        value={day.date}
        onChange={(date) => onChange({ ...day, date })}
        weekStart={weekdayNamed(practice.weekStartsOn)}
        error={missing("date")}
      />
      <IconButton icon={Trash2} label={t("removeDate", { number })} onPress={onRemove} />
      <TimeField label={c("start")} value={day.start} onChange={begin} error={missing("start")} />
      <TimeField
        label={c("end")}
        value={day.end}
        onChange={(end) => onChange({ ...day, end })}
        error={missing("end")}
      />
    </fieldset>
  );
}
