import { useT } from "#web/i18n/t.ts";
import { Radio, RadioGroup } from "#web/kit/check.tsx";
import { calledIn, type Naming, namings } from "../../feeds/rules.ts";

/** How clients appear in a feed, each choice with what it would say. */
export function NamingField({ value, onChange }: { value: Naming; onChange: (naming: Naming) => void }) {
  const t = useT("feeds");
  const example = { id: "5c19e0", firstName: t("exampleFirst"), lastName: t("exampleLast") };
  const choose = (id: string) => {
    const naming = namings.find((one) => one === id);
    if (naming) onChange(naming);
  };
  return (
    <RadioGroup label={t("clients")} help={t("clientsHelp")} value={value} onChange={choose}>
      {[...namings].map((naming) => (
        <Radio key={naming} value={naming}>
          {t(`naming.${naming}`)} <bdi className="muted">{calledIn(naming, example)}</bdi>
        </Radio>
      ))}
    </RadioGroup>
  );
}
