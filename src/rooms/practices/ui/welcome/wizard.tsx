import { useState } from "react";
import type { Locale } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Terminology } from "#web/i18n/term.tsx";
import { useEnter } from "../enter.ts";
import { guessedCurrency, guessedWeekStart, surroundings } from "../guesses.ts";
import type { PlaceDraft } from "./first-offer.ts";
import { type Draft, useOpenPractice } from "./open-practice.ts";
import { PlaceStep } from "./place-step.tsx";
import { WorkStep } from "./work-step.tsx";
import { YouStep } from "./you-step.tsx";

/**
 * A practice in two minutes: who, how, where. It exists after the second step; the third may be left out. What was
 * answered stays when someone goes back.
 */
export function Wizard({ name }: { name: string }) {
  const { locale } = useLanguage();
  const enter = useEnter();
  const [step, setStep] = useState<"you" | "work" | "place">("you");
  const [answers, setAnswers] = useState(() => firstAnswers(name, locale));
  const [place, setPlace] = useFirstPlace();
  const open = useOpenPractice();
  // Until another is chosen, the practice speaks the language of the page.
  const draft: Draft = { ...answers, locale: answers.locale ?? locale };
  const change = (part: Partial<Draft>) => setAnswers((before) => ({ ...before, ...part }));
  const openPractice = () => open.mutate(draft, { onSuccess: () => setStep("place") });

  if (step === "you") return <YouStep draft={draft} onChange={change} onDone={() => setStep("work")} />;
  if (step === "work")
    return (
      <WorkStep draft={draft} onChange={change} onBack={() => setStep("you")} onDone={openPractice} opening={open} />
    );
  return (
    <Terminology term={draft.terminology}>
      <PlaceStep
        draft={place}
        onChange={setPlace}
        currency={draft.currency}
        onBack={() => setStep("work")}
        onDone={() => enter("/")}
      />
    </Terminology>
  );
}

function firstAnswers(name: string, locale: Locale): Omit<Draft, "locale"> & { locale: Locale | null } {
  const around = surroundings();
  return {
    name,
    practiceName: "",
    timeZone: around.timeZone,
    currency: guessedCurrency(around),
    locale: null,
    weekStartsOn: guessedWeekStart(around, locale),
    terminology: "client",
  };
}

function useFirstPlace(): [PlaceDraft, (part: Partial<PlaceDraft>) => void] {
  const t = useT("practices");
  const [changed, setChanged] = useState<Partial<PlaceDraft>>({});
  const first: PlaceDraft = {
    kind: "clinic",
    placeName: t("welcome.placeName.clinic"),
    address: "",
    serviceName: t("welcome.serviceName"),
    durationMinutes: 50,
    price: Number.NaN,
  };
  return [{ ...first, ...changed }, (part) => setChanged((before) => ({ ...before, ...part }))];
}
