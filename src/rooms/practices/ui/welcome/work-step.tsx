import { useT } from "#web/i18n/t.ts";
import { FormProblem } from "../form-problem.tsx";
import { CurrencyField, LanguageField, TermField, WeekField, ZoneField } from "../practice-fields.tsx";
import type { Draft } from "./open-practice.ts";
import { Step } from "./step.tsx";

interface WorkStepProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  onBack: () => void;
  onDone: () => void;
  opening: { isPending: boolean; error: unknown };
}

/** How the practice reckons time and money, and what it calls those who come. Guessed; most press Enter. */
export function WorkStep({ draft, onChange, onBack, onDone, opening }: WorkStepProps) {
  const t = useT("practices");
  return (
    <Step
      number={2}
      title={t("welcome.workTitle")}
      about={t("welcome.workAbout")}
      action={t("welcome.openPractice")}
      isPending={opening.isPending}
      onSubmit={onDone}
      onBack={onBack}
    >
      <TermField value={draft.terminology} onChange={(terminology) => onChange({ terminology })} />
      <ZoneField value={draft.timeZone} onChange={(timeZone) => onChange({ timeZone })} />
      <CurrencyField value={draft.currency} onChange={(currency) => onChange({ currency })} />
      <LanguageField value={draft.locale} onChange={(locale) => onChange({ locale })} />
      <WeekField value={draft.weekStartsOn} onChange={(weekStartsOn) => onChange({ weekStartsOn })} />
      <FormProblem error={opening.error} />
    </Step>
  );
}
