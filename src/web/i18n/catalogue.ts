import type { catalogue as english } from "./en.ts";
import type { Locale } from "./locales.ts";

/** Every message of the interface; English decides which keys exist, the others must match it. */
export type Messages = typeof english;
export type Namespace = keyof Messages;

declare module "use-intl" {
  interface AppConfig {
    Messages: Messages;
    Locale: Locale;
  }
}

const sources: Record<Locale, () => Promise<{ catalogue: Messages }>> = {
  en: () => import("./en.ts"),
  es: () => import("./es.ts"),
  ca: () => import("./ca.ts"),
  it: () => import("./it.ts"),
  he: () => import("./he.ts"),
};

/** The messages of one language, fetched once. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return (await sources[locale]()).catalogue;
}
