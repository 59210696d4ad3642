import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { TextField } from "#web/kit/field.tsx";
import { useMe } from "#web/me.ts";
import type { Schedule } from "../../../availability/schedules/contract.ts";
import { scheduleMistake } from "../../../availability/schedules/rules.ts";
import type { TimeOff } from "../../../availability/times-off/contract.ts";
import { useNow } from "../../now.ts";
import { KeepForm } from "../keep-form.tsx";
import { useKeepSchedule, useRemovals } from "./changes.ts";
import { freshWish, type Wish } from "./draft.ts";
import { Exceptions } from "./exceptions.tsx";
import { Preview } from "./preview.tsx";
import { Terms } from "./terms.tsx";
import { WeekHours } from "./week-hours.tsx";

interface ScheduleFormProps {
  schedule: Schedule | null;
  /** All of the therapist's that are in use. */
  schedules: readonly Schedule[];
  timesOff: readonly TimeOff[];
  therapistId: string;
  onClose: () => void;
}

/** A schedule being written: its week, the dates that differ, its terms, and what could be booked with it. */
export function ScheduleForm({ schedule, schedules, timesOff, therapistId, onClose }: ScheduleFormProps) {
  const t = useT("availability");
  const { practice } = useMe();
  const [wish, setWish] = useState<Wish>(() =>
    schedule === null ? freshWish("", practice.timeZone, practice.weekStartsOn) : wishOf(schedule),
  );
  const [tried, setTried] = useState(false);
  const keep = useKeepSchedule(schedule, therapistId, onClose);
  const { archive } = useRemovals();
  const set = (change: Partial<Wish>) => setWish((known) => ({ ...known, ...change }));
  const mistake = scheduleMistake(wish);
  const mistakeAt = (path: string) =>
    mistake !== null && (mistake.path === path || mistake.path.startsWith(`${path}.`))
      ? t("mistake", { kind: mistake.kind })
      : undefined;
  const nameless = wish.name.trim() === "";
  const send = () => {
    setTried(true);
    if (!nameless && mistake === null) keep.send({ ...wish, name: wish.name.trim() });
  };
  const remove = schedule && {
    label: t("archive"),
    run: () => {
      archive(schedule);
      onClose();
    },
  };
  const today = Temporal.Instant.from(useNow()).toZonedDateTimeISO(wish.timeZone).toPlainDate().toString();
  const others = schedules.filter(({ id }) => id !== schedule?.id);
  return (
    <KeepForm isLong {...keep} onSend={send} remove={remove ?? undefined}>
      <TextField
        label={t("name")}
        placeholder={t("namePlaceholder")}
        value={wish.name}
        onChange={(name) => set({ name })}
        maxLength={80}
        error={tried && nameless ? t("nameNeeded") : undefined}
      />
      <WeekHours weekly={wish.weekly} mistakeAt={mistakeAt} onChange={(weekly) => set({ weekly })} />
      <Exceptions
        exceptions={wish.exceptions}
        today={today}
        mistakeAt={mistakeAt}
        onChange={(exceptions) => set({ exceptions })}
      />
      <Terms wish={wish} mistakeAt={mistakeAt} set={set} />
      {mistake === null && (
        <Preview schedules={[...others, wish]} timesOff={timesOff} therapistId={therapistId} zone={wish.timeZone} />
      )}
    </KeepForm>
  );
}

function wishOf({ id: _, therapistId: __, archivedAt: ___, version: ____, ...wish }: Schedule): Wish {
  return wish;
}
