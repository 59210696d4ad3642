import { useLanguage } from "#web/i18n/provider.tsx";

/** Lengths of time and speeds, as figures to see and as words to hear. */
export function useClock() {
  const { locale } = useLanguage();
  const unit = (value: number, name: "hour" | "minute" | "second") =>
    new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "long" }).format(value);
  return {
    figures,
    /** "3 minutes 12 seconds" */
    words: (seconds: number): string => {
      const { hours, minutes, rest } = parted(seconds);
      const parts = [hours > 0 && unit(hours, "hour"), minutes > 0 && unit(minutes, "minute"), unit(rest, "second")];
      return parts.filter(Boolean).join(" ");
    },
    /** "1.25×" */
    times: (speed: number): string => `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(speed)}×`,
  };
}

/** "3:12", "1:03:12" */
export function figures(seconds: number): string {
  const { hours, minutes, rest } = parted(seconds);
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function parted(seconds: number) {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, rest: whole % 60 };
}
