import { useState } from "react";
import { useT } from "#web/i18n/t.ts";
import { Checkbox } from "#web/kit/check.tsx";
import { NumberField, TextField } from "#web/kit/field.tsx";
import type { Service } from "../../services/contract.ts";
import { termsMistake } from "../../services/rules.ts";
import { type ServiceWish, useKeepService } from "./changes.ts";
import { HuePicker } from "./hue-picker.tsx";
import { MoneyField } from "./money-field.tsx";
import { OfferFormFrame } from "./offer-form.tsx";
import type { OfferFormProps } from "./offer-page.tsx";
import { MoreOfService } from "./service-more.tsx";

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

/** The wish as typed, how a part changes it, and what is wrong at a field. */
export interface ServiceParts {
  wish: ServiceWish;
  set: (change: Partial<ServiceWish>) => void;
  errorOf: (field: string) => string | undefined;
}

/** A service: its name, how long it takes, what it costs, how it looks; folded below, what is asked later or never. */
export function ServiceForm({ item, onClose }: OfferFormProps<Service>) {
  const t = useT("offer");
  const [wish, setWish] = useState<ServiceWish>(item === null ? fresh : wishOf(item));
  const [tried, setTried] = useState(false);
  const [chooses, setChooses] = useState({ locationIds: false, therapistIds: false });
  const keep = useKeepService(item, onClose);
  const set = (change: Partial<ServiceWish>) => setWish((known) => ({ ...known, ...change }));
  const mistakes = mistakesIn(wish, chooses, t);
  const errorOf = (field: string) => keep.issue(field) ?? (tried ? mistakes[field] : undefined);
  const parts = { wish, set, errorOf };
  const send = () => {
    setTried(true);
    if (Object.keys(mistakes).length === 0) keep.send(wish);
  };
  return (
    <OfferFormFrame kind="services" item={item} {...keep} onSend={send} onClose={onClose}>
      <TextField
        label={t("list.name")}
        value={wish.name}
        onChange={(name) => set({ name })}
        maxLength={120}
        error={errorOf("name")}
      />
      <div className="offer-pair">
        <NumberField
          label={t("services.duration")}
          minValue={5}
          maxValue={1440}
          step={5}
          value={wish.durationMinutes}
          onChange={(durationMinutes) => set({ durationMinutes: orElse(durationMinutes, 50) })}
          error={errorOf("durationMinutes")}
        />
        <MoneyField
          label={t("services.price")}
          currency={wish.price?.currency}
          value={wish.price}
          onChange={(price) => set(price === null ? { price, deposit: null } : { price })}
          error={errorOf("price.amount")}
        />
      </div>
      <Group {...parts} />
      <HuePicker value={wish.hue} onChange={(hue) => set({ hue })} />
      <MoreOfService
        {...parts}
        chooses={chooses}
        onChooses={(change) => setChooses((known) => ({ ...known, ...change }))}
      />
    </OfferFormFrame>
  );
}

function Group({ wish, set, errorOf }: ServiceParts) {
  const t = useT("offer");
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
          error={errorOf("capacity")}
        />
      )}
    </>
  );
}

/** "Only in some" is chosen, but nothing is yet. */
type Chooses = { locationIds: boolean; therapistIds: boolean };

function mistakesIn(wish: ServiceWish, chooses: Chooses, t: ReturnType<typeof useT<"offer">>): Record<string, string> {
  const none = (field: keyof Chooses) => chooses[field] && wish[field].length === 0;
  return {
    ...(wish.name.trim() === "" && { name: t("list.nameNeeded") }),
    ...(termsMistake(wish)?.field.startsWith("deposit") && { deposit: t("services.depositTooHigh") }),
    ...(none("locationIds") && { locationIds: t("services.chooseOne") }),
    ...(none("therapistIds") && { therapistIds: t("services.chooseOne") }),
  };
}

function wishOf({ id: _, archivedAt: __, version: ___, ...wish }: Service): ServiceWish {
  return wish;
}

/** An emptied field of a number is not a number. */
const orElse = (value: number, usual: number): number => (Number.isNaN(value) ? usual : value);
