import { Plus, X } from "lucide-react";
import { useRef } from "react";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Button, IconButton } from "#web/kit/button.tsx";
import { DatePicker } from "#web/kit/date-field.tsx";
import { toast } from "#web/kit/toast.tsx";
import { addDays } from "../../days.ts";
import { nextStretch, type Wish } from "./draft.ts";
import { Stretches } from "./stretches.tsx";

interface ExceptionsProps {
  exceptions: Wish["exceptions"];
  /** Today by the schedule's clock: where new ones begin. */
  today: string;
  mistakeAt: (path: string) => string | undefined;
  onChange: (exceptions: Wish["exceptions"]) => void;
}

/** Dates with other hours than their weekday's: each with its hours, or off. */
export function Exceptions({ exceptions, today, mistakeAt, onChange }: ExceptionsProps) {
  const t = useT("availability");
  const format = useFormat();
  const adding = useRef<HTMLButtonElement>(null);
  const set = (at: number, change: Partial<Wish["exceptions"][number]>) =>
    onChange(exceptions.map((one, nth) => (nth === at ? { ...one, ...change } : one)));
  const add = () => onChange([...exceptions, { onDate: freeDate(exceptions, today), hours: [] }]);
  const remove = (at: number, day: string) => {
    adding.current?.focus();
    onChange(exceptions.filter((_, nth) => nth !== at));
    toast.show({ text: t("exceptionGone", { day }), undo: () => onChange([...exceptions]) });
  };
  const rows = exceptions.map((one, at) => ({ ...one, at, place: `place-${at}` }));
  return (
    <fieldset className="exceptions">
      <legend className="field-label">{t("exceptions")}</legend>
      <p className="field-help">{t("exceptionsHelp")}</p>
      {rows.map(({ onDate, hours, at, place }) => {
        const day = format.date(onDate, "long");
        const next = nextStretch(hours);
        return (
          <section key={place} className="exception" aria-label={day}>
            <DatePicker
              label={t("date")}
              hideLabel
              value={onDate}
              onChange={(date) => date !== null && set(at, { onDate: date })}
              error={mistakeAt(`exceptions.${at}.onDate`)}
            />
            <div className="day-acts">
              <IconButton
                icon={Plus}
                label={t("addStretch", { day })}
                isDisabled={next === null}
                onPress={() => next && set(at, { hours: [...hours, next] })}
              />
              <IconButton icon={X} label={t("removeException", { day })} onPress={() => remove(at, day)} />
            </div>
            {hours.length === 0 ? (
              <p className="muted">{t("dayOff")}</p>
            ) : (
              <Stretches
                day={day}
                hours={hours}
                mistakeAt={(nth) => mistakeAt(`exceptions.${at}.hours.${nth}`)}
                onChange={(some) => set(at, { hours: some })}
              />
            )}
          </section>
        );
      })}
      <div>
        <Button ref={adding} small icon={Plus} onPress={add}>
          {t("addException")}
        </Button>
      </div>
    </fieldset>
  );
}

/** The day after the last exception, or tomorrow. */
function freeDate(exceptions: Wish["exceptions"], today: string): string {
  const last =
    exceptions
      .map(({ onDate }) => onDate)
      .sort()
      .at(-1) ?? today;
  return addDays(last < today ? today : last, 1);
}
