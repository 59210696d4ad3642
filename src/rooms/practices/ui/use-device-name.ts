import { useT } from "#web/i18n/t.ts";
import { deviceOf } from "./device.ts";

/** "Firefox on Linux", as far as the browser tells. */
export function useDeviceName(userAgent: string | null): string {
  const t = useT("practices");
  const { browser, system } = deviceOf(userAgent);
  if (browser !== null && system !== null) return t("security.device", { browser, system });
  return browser ?? system ?? t("security.unknownDevice");
}
