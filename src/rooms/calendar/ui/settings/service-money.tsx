import { useT } from "#web/i18n/t.ts";
import { Checkbox } from "#web/kit/check.tsx";
import { NumberField } from "#web/kit/field.tsx";
import { longestNoticeHours } from "../../services/rules.ts";
import { MoneyField } from "./money-field.tsx";
import type { ServiceParts } from "./service-form.tsx";

/** What is asked in advance; only of what has a price. */
export function Deposit({ wish, set, errorOf }: ServiceParts) {
  const t = useT("offer");
  if (wish.price === null) return null;
  return (
    <MoneyField
      label={t("services.deposit")}
      help={t("services.depositHelp")}
      currency={wish.price.currency}
      value={wish.deposit}
      onChange={(deposit) => set({ deposit: deposit?.amount ? deposit : null })}
      error={errorOf("deposit")}
    />
  );
}

const usual = { noticeHours: 24, feePercent: 100 };

/** Until when cancelling is free, and what is due after that; read back as the sentence it means. */
export function LateCancelling({ wish, set }: ServiceParts) {
  const t = useT("offer");
  const policy = wish.cancellationPolicy;
  const change = (said: Partial<typeof usual>) => set({ cancellationPolicy: { ...(policy ?? usual), ...said } });
  return (
    <>
      <Checkbox isSelected={policy !== null} onChange={(on) => set({ cancellationPolicy: on ? usual : null })}>
        {t("services.policy")}
      </Checkbox>
      {policy !== null && (
        <fieldset className="offer-pair" aria-label={t("services.policy")}>
          <NumberField
            label={t("services.policyNotice")}
            minValue={0}
            maxValue={longestNoticeHours}
            value={policy.noticeHours}
            onChange={(hours) => change({ noticeHours: hours || 0 })}
          />
          <NumberField
            label={t("services.policyFee")}
            minValue={0}
            maxValue={100}
            step={5}
            value={policy.feePercent}
            onChange={(percent) => change({ feePercent: percent || 0 })}
          />
          <p className="field-help" aria-live="polite">
            {t("services.policyLine", { hours: policy.noticeHours, percent: policy.feePercent })}
          </p>
        </fieldset>
      )}
    </>
  );
}
