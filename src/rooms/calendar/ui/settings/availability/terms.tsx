import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { DatePicker } from "#web/kit/date-field.tsx";
import { NumberField } from "#web/kit/field.tsx";
import { Select } from "#web/kit/select.tsx";
import { useMe } from "#web/me.ts";
import { farthestHorizonDays, longestNoticeMinutes, mostVisitsPerDay } from "../../../availability/schedules/rules.ts";
import { useOffer } from "../../offer.ts";
import { ZoneField } from "../place-form.tsx";
import type { Wish } from "./draft.ts";

interface TermsProps {
  wish: Wish;
  mistakeAt: (path: string) => string | undefined;
  set: (change: Partial<Wish>) => void;
}

const steps = [5, 10, 15, 20, 30, 45, 60, 90, 120];
const anywhere = "";

/** Where the hours are and how they are booked: place, beginnings, notice, how far ahead, how many, and from when to when. */
export function Terms({ wish, mistakeAt, set }: TermsProps) {
  const t = useT("availability");
  const format = useFormat();
  const { practice } = useMe();
  const { places } = useOffer();
  const open = [...places.values()].filter(({ id, archivedAt }) => archivedAt === null || id === wish.locationId);
  const allSteps = [...new Set([...steps, wish.stepMinutes])].sort((a, b) => a - b);
  return (
    <>
      <Select
        label={t("place")}
        choices={[{ id: anywhere, label: t("anyPlace") }, ...open.map(({ id, name }) => ({ id, label: name }))]}
        value={wish.locationId ?? anywhere}
        onChange={(id) => set({ locationId: id || null })}
      />
      <fieldset className="offer-pair keep-pair">
        <Select
          label={t("step")}
          choices={allSteps.map((step) => ({ id: String(step), label: format.minutes(step) }))}
          value={String(wish.stepMinutes)}
          onChange={(step) => set({ stepMinutes: Number(step) })}
        />
        <NumberField
          label={t("most")}
          optional
          minValue={1}
          maxValue={mostVisitsPerDay}
          value={wish.maximumPerDay ?? Number.NaN}
          onChange={(most) => set({ maximumPerDay: Number.isNaN(most) ? null : most })}
        />
        <NumberField
          label={t("notice")}
          minValue={0}
          maxValue={longestNoticeMinutes / 60}
          value={wish.minimumNoticeMinutes / 60}
          onChange={(hours) => set({ minimumNoticeMinutes: Number.isNaN(hours) ? 0 : Math.round(hours * 60) })}
        />
        <NumberField
          label={t("horizon")}
          minValue={1}
          maxValue={farthestHorizonDays}
          value={wish.horizonDays}
          onChange={(days) => set({ horizonDays: Number.isNaN(days) ? 90 : days })}
        />
        <DatePicker
          label={t("forceFrom")}
          optional
          value={wish.inForceFrom}
          onChange={(date) => set({ inForceFrom: date })}
        />
        <DatePicker
          label={t("forceUntil")}
          optional
          value={wish.inForceUntil}
          onChange={(date) => set({ inForceUntil: date })}
          error={mistakeAt("inForceUntil")}
        />
      </fieldset>
      <ZoneField
        value={wish.timeZone === practice.timeZone ? null : wish.timeZone}
        onChange={(zone) => set({ timeZone: zone ?? practice.timeZone })}
      />
    </>
  );
}
