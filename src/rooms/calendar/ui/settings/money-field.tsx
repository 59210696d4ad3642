import { NumberField } from "#web/kit/field.tsx";
import { useMe } from "#web/me.ts";
import { majorUnits, minorUnits } from "./money.ts";

interface Money {
  amount: number;
  currency: string;
}

interface MoneyFieldProps {
  label: string;
  help?: string;
  /** The practice's when nothing is said. */
  currency?: string;
  value: Money | null;
  onChange: (value: Money | null) => void;
  error?: string;
}

/** An amount of money; empty means none. */
export function MoneyField({ label, help, currency: said, value, onChange, error }: MoneyFieldProps) {
  const { practice } = useMe();
  const currency = said ?? practice.currency;
  const change = (typed: number) =>
    onChange(Number.isNaN(typed) ? null : { amount: minorUnits(typed, currency), currency });
  return (
    <NumberField
      label={label}
      optional
      help={help}
      formatOptions={{ style: "currency", currency, currencyDisplay: "narrowSymbol" }}
      minValue={0}
      maxValue={1_000_000}
      value={value === null ? Number.NaN : majorUnits(value)}
      onChange={change}
      error={error}
    />
  );
}
