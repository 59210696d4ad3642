import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Checkbox } from "#web/kit/check.tsx";
import { NumberField, TextField } from "#web/kit/field.tsx";
import { useMe } from "#web/me.ts";
import type { Service } from "../../services/contract.ts";
import { type ServiceWish, useKeepService } from "./changes.ts";
import { HuePicker } from "./hue-picker.tsx";
import { majorUnits, minorUnits } from "./money.ts";
import { OfferFormFrame } from "./offer-form.tsx";
import type { OfferFormProps } from "./offer-page.tsx";

const fresh: ServiceWish = {
  name: "",
  durationMinutes: 50,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  price: null,
  deposit: null,
  hue: "pine",
  mode: "one_on_one",
  capacity: 1,
  scheduling: "calendar",
  approval: false,
  cancellationPolicy: null,
  locationIds: [],
  therapistIds: [],
};

/** A service: its name, how long it takes, what it costs, how it looks, and what is kept free around it. */
export function ServiceForm({ item, onClose }: OfferFormProps<Service>) {
  const t = useT("calendar");
  const [wish, setWish] = useState<ServiceWish>(item === null ? fresh : wishOf(item));
  const [tried, setTried] = useState(false);
  const keep = useKeepService(item, onClose);
  const set = (change: Partial<ServiceWish>) => setWish((known) => ({ ...known, ...change }));
  const nameless = tried && wish.name.trim() === "";
  const send = () => {
    setTried(true);
    if (wish.name.trim() !== "") keep.send(wish);
  };
  const minutes = { minValue: 0, maxValue: 240, step: 5 } as const;
  return (
    <OfferFormFrame kind="services" item={item} {...keep} onSend={send} onClose={onClose}>
      <TextField
        label={t("offer.name")}
        value={wish.name}
        onChange={(name) => set({ name })}
        maxLength={120}
        error={keep.issue("name") ?? (nameless ? t("offer.nameNeeded") : undefined)}
      />
      <NumberField
        label={t("services.duration")}
        minValue={5}
        maxValue={1440}
        step={5}
        value={wish.durationMinutes}
        onChange={(durationMinutes) => set({ durationMinutes: orElse(durationMinutes, 50) })}
        error={keep.issue("durationMinutes")}
      />
      <PriceField wish={wish} set={set} error={keep.issue("price.amount")} />
      <HuePicker value={wish.hue} onChange={(hue) => set({ hue })} />
      <fieldset className="offer-pair">
        <NumberField
          label={t("services.before")}
          {...minutes}
          value={wish.bufferBeforeMinutes}
          onChange={(before) => set({ bufferBeforeMinutes: orElse(before, 0) })}
        />
        <NumberField
          label={t("services.after")}
          {...minutes}
          value={wish.bufferAfterMinutes}
          onChange={(after) => set({ bufferAfterMinutes: orElse(after, 0) })}
        />
        <p className="field-help">{t("services.pauseHelp")}</p>
      </fieldset>
      <Group wish={wish} set={set} error={keep.issue("capacity")} />
    </OfferFormFrame>
  );
}

interface PartProps {
  wish: ServiceWish;
  set: (change: Partial<ServiceWish>) => void;
  error?: string;
}

/** In the currency the service has, or the practice's; empty means no price. */
function PriceField({ wish, set, error }: PartProps) {
  const t = useT("calendar");
  const { practice } = useMe();
  const currency = wish.price?.currency ?? practice.currency;
  const change = (value: number) =>
    set({ price: Number.isNaN(value) ? null : { amount: minorUnits(value, currency), currency } });
  return (
    <NumberField
      label={t("services.price")}
      optional
      help={t("services.priceHelp")}
      formatOptions={{ style: "currency", currency, currencyDisplay: "narrowSymbol" }}
      minValue={0}
      maxValue={1_000_000}
      value={wish.price === null ? Number.NaN : majorUnits(wish.price)}
      onChange={change}
      error={error}
    />
  );
}

function Group({ wish, set, error }: PartProps) {
  const t = useT("calendar");
  const group = wish.mode === "group";
  const choose = (chosen: boolean) =>
    set(chosen ? { mode: "group", capacity: Math.max(2, wish.capacity) } : { mode: "one_on_one", capacity: 1 });
  return (
    <>
      <Checkbox isSelected={group} onChange={choose}>
        {t("services.group")}
      </Checkbox>
      {group && (
        <NumberField
          label={t("services.capacity")}
          minValue={2}
          maxValue={500}
          value={wish.capacity}
          onChange={(capacity) => set({ capacity: orElse(capacity, 2) })}
          error={error}
        />
      )}
    </>
  );
}

function wishOf({ id: _, archivedAt: __, version: ___, ...wish }: Service): ServiceWish {
  return wish;
}

/** An emptied field of a number is not a number. */
const orElse = (value: number, usual: number): number => (Number.isNaN(value) ? usual : value);
