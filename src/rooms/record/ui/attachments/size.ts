import { useLanguage } from "#web/i18n/provider.tsx";

/** "184 kB", "2.4 MB", in the reader's language. */
export function useBytes(): (bytes: number) => string {
  const { locale } = useLanguage();
  return (bytes) => {
    const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
    const digits = unit === "megabyte" && value < 10 ? 1 : 0;
    const format = new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: digits });
    return format.format(Math.max(value, unit === "kilobyte" ? 1 : 0));
  };
}
