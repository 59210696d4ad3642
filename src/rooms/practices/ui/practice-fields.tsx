import { useMemo } from "react";
import type { Locale } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import type { Term } from "#web/i18n/term.tsx";
import { useFormat } from "#web/i18n/use-format.ts";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { Combobox } from "#web/kit/combobox.tsx";
import { Select } from "#web/kit/select.tsx";
import { currencyChoices, languageChoices, weekdayChoices, zoneChoices } from "./choices.ts";

interface FieldOf<Value> {
  value: Value;
  onChange: (value: Value) => void;
}

/** The practice's time zone, found by its place. */
export function ZoneField({ value, onChange }: FieldOf<string>) {
  const t = useT("practices");
  const { locale } = useLanguage();
  const choices = useMemo(() => zoneChoices(locale, value), [locale, value]);
  const choose = (zone: string | null) => zone !== null && onChange(zone);
  return (
    <Combobox
      key={locale}
      label={t("practice.timeZone")}
      help={t("practice.timeZoneHelp")}
      choices={choices}
      value={value}
      onChange={choose}
    />
  );
}

/** The currency of prices. */
export function CurrencyField({ value, onChange }: FieldOf<string>) {
  const t = useT("practices");
  const { locale } = useLanguage();
  const choices = useMemo(() => currencyChoices(locale), [locale]);
  const choose = (currency: string | null) => currency !== null && onChange(currency);
  return <Combobox key={locale} label={t("practice.currency")} choices={choices} value={value} onChange={choose} />;
}

/** The language in which mails and pages of the practice begin. */
export function LanguageField({ value, onChange }: FieldOf<Locale>) {
  const t = useT("practices");
  return (
    <Select
      label={t("practice.locale")}
      help={t("practice.localeHelp")}
      choices={languageChoices}
      value={value}
      onChange={onChange}
    />
  );
}

/** The day on which weeks begin: 1 is Monday, 7 Sunday. */
export function WeekField({ value, onChange }: FieldOf<number>) {
  const t = useT("practices");
  const { weekday } = useFormat();
  return (
    <Select
      label={t("practice.weekStartsOn")}
      choices={weekdayChoices(weekday)}
      value={String(value)}
      onChange={(day) => onChange(Number(day))}
    />
  );
}

/** What those who come are called, everywhere. */
export function TermField({ value, onChange }: FieldOf<Term>) {
  const t = useT("practices");
  const terms: Term[] = ["client", "patient", "consultant"];
  const choose = (chosen: string) => {
    const term = terms.find((one) => one === chosen);
    if (term !== undefined) onChange(term);
  };
  return (
    <RadioGroup label={t("practice.terminology")} orientation="horizontal" value={value} onChange={choose}>
      {terms.map((term) => (
        <Radio key={term} value={term}>
          {t("practice.people", { term })}
        </Radio>
      ))}
    </RadioGroup>
  );
}
