import { useT } from "#web/i18n/t.ts";
import { Button } from "#web/kit/button.tsx";
import { FormProblem } from "../form-problem.tsx";
import { type PlaceDraft, useAddPlaceAndService } from "./first-offer.ts";
import { PlaceFields, ServiceFields } from "./place-fields.tsx";
import { Step } from "./step.tsx";

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
  const add = useAddPlaceAndService(currency, onDone);
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
      onSubmit={() => add.mutate(draft)}
      onBack={onBack}
      end={skip}
    >
      <PlaceFields draft={draft} onChange={onChange} />
      <ServiceFields draft={draft} onChange={onChange} currency={currency} />
      <FormProblem error={add.error} />
    </Step>
  );
}
