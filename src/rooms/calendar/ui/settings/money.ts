interface Money {
  amount: number;
  currency: string;
}

/** 70.5 → 7050 for EUR, 70 → 70 for JPY. */
export function minorUnits(value: number, currency: string): number {
  return Math.round(value * 10 ** digitsOf(currency));
}

/** 7050 EUR → 70.5. */
export function majorUnits({ amount, currency }: Money): number {
  return amount / 10 ** digitsOf(currency);
}

function digitsOf(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
