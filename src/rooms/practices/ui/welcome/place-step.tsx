import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { api, idempotencyKey } from "#web/client.ts";
import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { NumberField, TextField } from "#web/kit/field.tsx";
import { FormProblem } from "../form-problem.tsx";
import { Step } from "./step.tsx";

const kinds = ["clinic", "home", "online"] as const;
type Kind = (typeof kinds)[number];

/** What the last step asks; `price` in whole units, not a number while there is none. */
export interface PlaceDraft {
  kind: Kind;
  placeName: string;
  address: string;
  serviceName: string;
  durationMinutes: number;
  price: number;
}

interface PlaceStepProps {
  draft: PlaceDraft;
  onChange: (part: Partial<PlaceDraft>) => void;
  currency: string;
  onBack: () => void;
  onDone: () => Promise<void>;
}

/** The first place and the first service, filled in so that pressing Enter will do; an emptied name leaves it out. */
export function PlaceStep({ draft, onChange, currency, onBack, onDone }: PlaceStepProps) {
  const t = useT("practices");
  const add = useAddPlaceAndService(onDone);
  const skip = (
    <Button kind="plain" onPress={() => void onDone()}>
      {t("welcome.later")}
    </Button>
  );
  return (
    <Step
      number={3}
      title={t("welcome.placeTitle")}
      about={t("welcome.placeAbout")}
      action={t("welcome.finish")}
      isPending={add.isPending}
      onSubmit={() => add.mutate(firstOf(draft, currency))}
      onBack={onBack}
      end={skip}
    >
      <PlaceFields draft={draft} onChange={onChange} />
      <ServiceFields draft={draft} onChange={onChange} currency={currency} />
      <FormProblem error={add.error} />
    </Step>
  );
}

type FieldsProps = Pick<PlaceStepProps, "draft" | "onChange">;

function PlaceFields({ draft, onChange }: FieldsProps) {
  const t = useT("practices");
  const { kind, placeName, address } = draft;
  const chooseKind = (chosen: string) => {
    const next = kinds.find((one) => one === chosen) ?? kind;
    // A name of our own follows the kind; one that was typed stays.
    const ours = placeName === t(`welcome.placeName.${kind}`);
    onChange({ kind: next, placeName: ours ? t(`welcome.placeName.${next}`) : placeName });
  };
  return (
    <>
      <RadioGroup label={t("welcome.kind")} orientation="horizontal" value={kind} onChange={chooseKind}>
        {kinds.map((one) => (
          <Radio key={one} value={one}>
            {t(`welcome.kinds.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        label={t("welcome.place")}
        maxLength={120}
        value={placeName}
        onChange={(name) => onChange({ placeName: name })}
      />
      {kind === "clinic" && (
        <TextField
          label={t("welcome.address")}
          optional
          maxLength={500}
          value={address}
          onChange={(written) => onChange({ address: written })}
        />
      )}
    </>
  );
}

function ServiceFields({ draft, onChange, currency }: FieldsProps & { currency: string }) {
  const t = useT("practices");
  return (
    <>
      <TextField
        label={t("welcome.service")}
        maxLength={120}
        value={draft.serviceName}
        onChange={(serviceName) => onChange({ serviceName })}
      />
      <div className="pair">
        <NumberField
          label={t("welcome.duration")}
          minValue={5}
          maxValue={1440}
          step={5}
          formatOptions={{ style: "unit", unit: "minute", unitDisplay: "short" }}
          value={draft.durationMinutes}
          onChange={(durationMinutes) => onChange({ durationMinutes })}
        />
        <NumberField
          label={t("welcome.price")}
          optional
          minValue={0}
          maxValue={1_000_000}
          formatOptions={{ style: "currency", currency }}
          value={draft.price}
          onChange={(price) => onChange({ price })}
        />
      </div>
    </>
  );
}

interface First {
  location: { name: string; kind: Kind; address: string | null };
  service: { name: string; durationMinutes: number; price: { amount: number; currency: string } | null };
}

function firstOf(draft: PlaceDraft, currency: string): First {
  const { kind, address, durationMinutes, price } = draft;
  return {
    location: { name: draft.placeName.trim(), kind, address: kind === "clinic" ? address.trim() || null : null },
    service: {
      name: draft.serviceName.trim(),
      durationMinutes: Number.isNaN(durationMinutes) ? 50 : durationMinutes,
      price: moneyOf(price, currency),
    },
  };
}

/** Adds what has a name. The keys let a second try repeat what had already arrived without doing it twice. */
function useAddPlaceAndService(onDone: () => Promise<void>) {
  const keys = useRef({ location: idempotencyKey(), service: idempotencyKey() });
  return useMutation({
    mutationFn: async ({ location, service }: First) => {
      const header = (key: string) => ({ "Idempotency-Key": key });
      if (location.name !== "")
        await api.POST("/locations", { body: location, headers: header(keys.current.location) });
      if (service.name !== "") await api.POST("/services", { body: service, headers: header(keys.current.service) });
      await onDone();
    },
  });
}

/** In minor units: cents, agorot. */
function moneyOf(price: number, currency: string): First["service"]["price"] {
  if (Number.isNaN(price)) return null;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  return { amount: Math.round(price * 10 ** maximumFractionDigits), currency };
}
