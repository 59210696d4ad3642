import { useMemo } from "react";
import { useLanguage } from "#web/i18n/provider.tsx";
import { useT } from "#web/i18n/t.ts";
import { Combobox } from "#web/kit/combobox.tsx";
import { countryChoices } from "../choices.ts";
import { useRegions } from "../queries.ts";

export interface Place {
  country: string | null;
  region: string | null;
}

/** Whose public holidays the calendar shows. Another country leaves the region behind. */
export function CountryFields({ value, onChange }: { value: Place; onChange: (place: Place) => void }) {
  const t = useT("practices");
  const { locale } = useLanguage();
  const choices = useMemo(() => [{ id: none, label: t("practice.noCountry") }, ...countryChoices(locale)], [locale, t]);
  const choose = (id: string | null) => {
    const country = id === none ? null : id;
    if (id !== null && country !== value.country) onChange({ country, region: null });
  };
  return (
    <>
      <Combobox
        key={locale}
        label={t("practice.country")}
        help={t("practice.countryHelp")}
        choices={choices}
        value={value.country ?? none}
        onChange={choose}
      />
      <RegionField value={value} onChange={onChange} />
    </>
  );
}

/** Only where parts of the country have holidays of their own. */
function RegionField({ value, onChange }: { value: Place; onChange: (place: Place) => void }) {
  const t = useT("practices");
  const { locale } = useLanguage();
  const { data: regions = [] } = useRegions(value.country, locale);
  if (regions.length === 0) return null;
  const choices = [
    { id: none, label: t("practice.wholeCountry") },
    ...regions.map(({ code, name }) => ({ id: code, label: name })),
  ];
  const choose = (id: string | null) => {
    const region = id === none ? null : id;
    if (id !== null && region !== value.region) onChange({ ...value, region });
  };
  return (
    <Combobox
      key={`${locale} ${value.country}`}
      label={t("practice.region")}
      help={t("practice.regionHelp")}
      choices={choices}
      value={value.region ?? none}
      onChange={choose}
    />
  );
}

const none = "none";
