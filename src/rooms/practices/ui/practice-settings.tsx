import { languages } from "#web/i18n/locales.ts";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { useFormat } from "#web/i18n/use-format.ts";
import { Fact, Facts } from "#web/kit/facts.tsx";
import { Select } from "#web/kit/select.tsx";
import { useMe } from "#web/me.ts";
import { runsPractice } from "../policy.ts";
import { countryName, currencyName, placeOf, weekdayChoices } from "./choices.ts";
import { CurrencyField, LanguageField, TermField, WeekField, ZoneField } from "./practice-fields.tsx";
import { type PracticeChange, useChangePractice } from "./queries.ts";
import { CountryFields, type Place } from "./settings/country-fields.tsx";
import { KeptText } from "./settings/kept-text.tsx";
import { SettingsSection } from "./settings/section.tsx";
import { useKeep } from "./settings/use-keep.ts";

/** The settings of the practice: its owners change them, everybody else reads them. */
export function PracticeSettings() {
  const t = useT("practices");
  const { member } = useMe();
  const mine = runsPractice(member);
  return (
    <SettingsSection title={t("settings.practice")} about={mine ? undefined : t("practice.ownersOnly")}>
      {mine ? <PracticeForm /> : <PracticeFacts />}
    </SettingsSection>
  );
}

/** Whether members need a second factor is asked where the members are. */
type Settings = Required<Omit<PracticeChange, "secondFactorRequired">>;

/** Each field is kept as it is changed; there is nothing to save and nothing to lose. */
function PracticeForm() {
  const t = useT("practices");
  const { practice } = useMe();
  const keep = useKeep<PracticeChange>(useChangePractice());
  const label = (key: keyof Settings) => t(`practice.${key}`);
  const field =
    <Key extends keyof Settings>(key: Key) =>
    (value: Settings[Key]) => {
      if (value !== practice[key]) keep(label(key), { [key]: value }, { [key]: practice[key] });
    };
  const place = ({ country, region }: Place) =>
    keep(label(country === practice.country ? "region" : "country"), { country, region }, placeIn(practice));
  return (
    <div className="settings-form">
      <KeptText
        label={t("practice.name")}
        help={t("practice.nameHelp")}
        missing={t("practice.nameMissing")}
        maxLength={120}
        value={practice.name}
        onKeep={field("name")}
      />
      <TermField value={practice.terminology} onChange={field("terminology")} />
      <ZoneField value={practice.timeZone} onChange={field("timeZone")} />
      <CountryFields value={practice} onChange={place} />
      <CurrencyField value={practice.currency} onChange={field("currency")} />
      <LanguageField value={practice.locale} onChange={field("locale")} />
      <WeekField value={practice.weekStartsOn} onChange={field("weekStartsOn")} />
      <IdleField value={practice.idleMinutes} onChange={field("idleMinutes")} />
    </div>
  );
}

const placeIn = ({ country, region }: Place): Place => ({ country, region });

function IdleField({ value, onChange }: { value: number; onChange: (minutes: number) => void }) {
  const t = useT("practices");
  const format = useFormat();
  const offered = [...new Set([5, 10, 15, 30, 60, 120, 240, value])].sort((a, b) => a - b);
  return (
    <Select
      label={t("practice.idleMinutes")}
      help={t("practice.idleHelp")}
      choices={offered.map((minutes) => ({ id: String(minutes), label: format.minutes(minutes) }))}
      value={String(value)}
      onChange={(minutes) => onChange(Number(minutes))}
    />
  );
}

function PracticeFacts() {
  const t = useT("practices");
  const format = useFormat();
  const { locale } = useLanguage();
  const { practice } = useMe();
  const week = weekdayChoices(format.weekday).find(({ id }) => id === String(practice.weekStartsOn));
  return (
    <Facts className="settings-facts">
      <Fact label={t("practice.name")}>
        <bdi>{practice.name}</bdi>
      </Fact>
      <Fact label={t("practice.terminology")}>{t("practice.people", { term: practice.terminology })}</Fact>
      <Fact label={t("practice.timeZone")}>{placeOf(locale, practice.timeZone)}</Fact>
      <Fact label={t("practice.country")}>
        {practice.country === null ? t("practice.noCountry") : countryName(locale, practice.country)}
      </Fact>
      <Fact label={t("practice.currency")}>{currencyName(locale, practice.currency)}</Fact>
      <Fact label={t("practice.locale")}>{languages[practice.locale].name}</Fact>
      <Fact label={t("practice.weekStartsOn")}>{week?.label}</Fact>
      <Fact label={t("practice.idleMinutes")}>{format.minutes(practice.idleMinutes)}</Fact>
    </Facts>
  );
}
