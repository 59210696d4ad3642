import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { DatePicker } from "#web/kit/date-field.tsx";
import { TextField } from "#web/kit/field.tsx";
import { useMe } from "#web/me.ts";
import type { TimeOff } from "../../../availability/times-off/contract.ts";
import { daysMistake } from "../../../availability/times-off/rules.ts";
import { holdsTime, widestRangeDays } from "../../../rules.ts";
import { addDays, rangeOf } from "../../days.ts";
import { visitsQuery } from "../../visits.ts";
import { KeepForm } from "../keep-form.tsx";
import { useKeepTimeOff, useRemovals } from "./changes.ts";

interface TimeOffFormProps {
  timeOff: TimeOff | null;
  therapistId: string;
  today: string;
  onClose: () => void;
}

/** Days off being written: from, to, why; with a word when visits stand in them, since nobody else will move those. */
export function TimeOffForm({ timeOff, therapistId, today, onClose }: TimeOffFormProps) {
  const t = useT("availability");
  const [startsOn, setStart] = useState(timeOff?.startsOn ?? addDays(today, 1));
  const [endsOn, setEnd] = useState(timeOff?.endsOn ?? addDays(today, 1));
  const [label, setLabel] = useState(timeOff?.label ?? "");
  const keep = useKeepTimeOff(timeOff, therapistId, onClose);
  const { forget } = useRemovals();
  const mistake = daysMistake({ startsOn, endsOn });
  const booked = useBooked(therapistId, startsOn, mistake === null ? endsOn : startsOn);
  const start = (date: string) => {
    setStart(date);
    if (endsOn < date) setEnd(date);
  };
  const remove = timeOff && {
    label: t("remove"),
    run: () => {
      forget(timeOff);
      onClose();
    },
  };
  return (
    <KeepForm
      isLong
      {...keep}
      onSend={() => mistake === null && keep.send({ startsOn, endsOn, label: label.trim() || null })}
      remove={remove ?? undefined}
    >
      <fieldset className="offer-pair">
        <DatePicker label={t("firstDay")} value={startsOn} onChange={(date) => date !== null && start(date)} />
        <DatePicker
          label={t("lastDay")}
          value={endsOn}
          onChange={(date) => date !== null && setEnd(date)}
          error={mistake ? t("mistake", { kind: mistake.kind }) : undefined}
        />
      </fieldset>
      <TextField label={t("why")} optional help={t("whyHelp")} value={label} onChange={setLabel} maxLength={200} />
      {booked > 0 && (
        <p className="field-help" role="status">
          {t("bookedThere", { count: booked })}
        </p>
      )}
    </KeepForm>
  );
}

/** How many visits are booked in these days; of a very long time off, in its first two months. */
function useBooked(therapistId: string, startsOn: string, endsOn: string): number {
  const { practice } = useMe();
  const days = Temporal.PlainDate.from(startsOn).until(endsOn).days + 1;
  const range = rangeOf(startsOn, Math.min(days, widestRangeDays - 1), practice.timeZone);
  const { data = [] } = useQuery(visitsQuery({ ...range, therapistId }));
  return data.filter((visit) => visit.therapistId === therapistId && holdsTime(visit.status)).length;
}
