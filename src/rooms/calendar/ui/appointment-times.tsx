import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { DatePicker, type WeekStart } from "#web/kit/date-field.tsx";
import { TimeField } from "#web/kit/time-field.tsx";
import { useMe } from "#web/me.ts";
import { endsNextDay, type Form, type FormMistake, timesOf, withStart } from "./appointment-form.ts";
import { Warnings } from "./appointment-warnings.tsx";
import { minutesOf } from "./moving.ts";

interface AppointmentTimesProps {
  form: Form;
  setForm: (change: (known: Form) => Form) => void;
  errorOf: (field: FormMistake) => string | undefined;
}

const weekdays: readonly WeekStart[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The first day of the practice's week (1 is Monday), as the month of a date field wants it. */
export const weekdayNamed = (weekStartsOn: number): WeekStart | undefined => weekdays[weekStartsOn - 1];

/** When it is: a date, and clock times of the practice's zone; it keeps its length when it begins at another time. */
export function AppointmentTimes({ form, setForm, errorOf }: AppointmentTimesProps) {
  const t = useT("calendar");
  const format = useFormat();
  const { practice } = useMe();
  const times = timesOf(form, practice.timeZone);
  const lasts = times === null ? null : format.minutes(minutesOf(times));
  return (
    <>
      <DatePicker
        label={t("date")}
        value={form.date}
        onChange={(date) => setForm((known) => ({ ...known, date }))}
        weekStart={weekdayNamed(practice.weekStartsOn)}
        error={errorOf("date")}
      />
      <div className="appointment-times">
        <TimeField
          label={t("start")}
          value={form.start}
          onChange={(start) => setForm((known) => withStart(known, start))}
          error={errorOf("start")}
        />
        <TimeField
          label={t("end")}
          value={form.end}
          onChange={(end) => setForm((known) => ({ ...known, end }))}
          error={errorOf("end")}
        />
        {lasts && <p className="field-help">{endsNextDay(form) ? t("endsNextDay", { lasts }) : lasts}</p>}
      </div>
      <Warnings form={form} />
    </>
  );
}
