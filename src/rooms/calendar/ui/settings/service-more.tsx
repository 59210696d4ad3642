import { useQuery } from "@tanstack/react-query";
import { useT } from "#web/i18n/t.ts";
import { Checkbox, Radio, RadioGroup } from "#web/kit/check.tsx";
import { NumberField } from "#web/kit/field.tsx";
import { More } from "#web/kit/more.tsx";
import { locationsQuery } from "../offer.ts";
import { useTherapists } from "../queries.ts";
import type { ServiceWish } from "./changes.ts";
import { ChooseSome } from "./choose-some.tsx";
import type { ServiceParts } from "./service-form.tsx";
import { Deposit, LateCancelling } from "./service-money.tsx";

type Chooses = { locationIds: boolean; therapistIds: boolean };
type MoreProps = ServiceParts & { chooses: Chooses; onChooses: (change: Partial<Chooses>) => void };

/** What is asked later or never; open from the start when something stands there, and when something there is wrong. */
export function MoreOfService(props: MoreProps) {
  const t = useT("offer");
  const wrong = ["deposit", "locationIds", "therapistIds"].some((field) => props.errorOf(field));
  return (
    <More label={t("services.more")} startsOpen={saysMore(props.wish)} staysOpen={wrong}>
      <div className="offer-form">
        <Pauses {...props} />
        <Where {...props} />
        <Who {...props} />
        <Scheduling {...props} />
        <Deposit {...props} />
        <LateCancelling {...props} />
      </div>
    </More>
  );
}

function Pauses({ wish, set }: ServiceParts) {
  const t = useT("offer");
  const minutes = { minValue: 0, maxValue: 240, step: 5 } as const;
  return (
    <fieldset className="offer-pair">
      <NumberField
        label={t("services.before")}
        {...minutes}
        value={wish.bufferBeforeMinutes}
        onChange={(before) => set({ bufferBeforeMinutes: before || 0 })}
      />
      <NumberField
        label={t("services.after")}
        {...minutes}
        value={wish.bufferAfterMinutes}
        onChange={(after) => set({ bufferAfterMinutes: after || 0 })}
      />
      <p className="field-help">{t("services.pauseHelp")}</p>
    </fieldset>
  );
}

function Where({ wish, set, errorOf, chooses, onChooses }: MoreProps) {
  const t = useT("offer");
  const { data: places = [] } = useQuery(locationsQuery);
  return (
    <ChooseSome
      label={t("services.where")}
      all={t("services.everywhere")}
      some={t("services.somewhere")}
      choices={places.filter(({ id, archivedAt }) => archivedAt === null || wish.locationIds.includes(id))}
      ids={wish.locationIds}
      isSome={chooses.locationIds}
      onChange={(locationIds, isSome) => {
        set({ locationIds });
        onChooses({ locationIds: isSome });
      }}
      error={errorOf("locationIds")}
    />
  );
}

function Who({ wish, set, errorOf, chooses, onChooses }: MoreProps) {
  const t = useT("offer");
  const therapists = useTherapists();
  return (
    <ChooseSome
      label={t("services.who")}
      all={t("services.everyone")}
      some={t("services.someone")}
      choices={therapists}
      ids={wish.therapistIds}
      isSome={chooses.therapistIds}
      onChange={(therapistIds, isSome) => {
        set({ therapistIds });
        onChooses({ therapistIds: isSome });
      }}
      error={errorOf("therapistIds")}
    />
  );
}

function Scheduling({ wish, set }: ServiceParts) {
  const t = useT("offer");
  return (
    <>
      <RadioGroup
        label={t("services.scheduling")}
        value={wish.scheduling}
        onChange={(chosen) => set({ scheduling: chosen === "fixed_date" ? "fixed_date" : "calendar" })}
      >
        <Radio value="calendar" help={t("services.onCalendarHelp")}>
          {t("services.onCalendar")}
        </Radio>
        <Radio value="fixed_date" help={t("services.onDatesHelp")}>
          {t("services.onDates")}
        </Radio>
      </RadioGroup>
      <Checkbox isSelected={wish.approval} onChange={(approval) => set({ approval })} help={t("services.approvalHelp")}>
        {t("services.approval")}
      </Checkbox>
    </>
  );
}

function saysMore(wish: ServiceWish): boolean {
  const { bufferBeforeMinutes, bufferAfterMinutes, locationIds, therapistIds } = wish;
  const { scheduling, approval, deposit, cancellationPolicy } = wish;
  const some = bufferBeforeMinutes + bufferAfterMinutes + locationIds.length + therapistIds.length > 0;
  return some || scheduling !== "calendar" || approval || deposit !== null || cancellationPolicy !== null;
}
