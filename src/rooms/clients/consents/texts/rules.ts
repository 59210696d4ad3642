import type { Locale } from "#kernel/i18n/locale.ts";
import { type Channel, channels, type Purpose, type Wordings } from "./contract.ts";

/** In this order a language stands in for one that is not there, after the practice's own. */
const order = ["en", "es", "ca", "it", "he"] as const satisfies readonly Locale[];

export interface Wording {
  readonly title: string;
  readonly body: string;
}

/** The languages a text is written in. */
export const languagesOf = (wordings: Wordings): Locale[] => order.filter((locale) => wordings[locale] !== undefined);

/** The language a client is shown: their own, else the practice's, else the first there is. */
export function languageFor(wordings: Wordings, client: Locale, practice: Locale): Locale {
  const there = languagesOf(wordings);
  return [client, practice].find((locale) => there.includes(locale)) ?? there[0] ?? practice;
}

/** The words in one language; empty ones when it has none, which no contract lets happen. */
export const wordingIn = (wordings: Wordings, locale: Locale): Wording => wordings[locale] ?? { title: "", body: "" };

export const isChannel = (purpose: Purpose): purpose is Channel => (channels as readonly string[]).includes(purpose);

/** The texts in a new order: those named first, then the others as they stood. */
export function inOrder<T extends { readonly id: string }>(texts: readonly T[], ids: readonly string[]): T[] {
  const named = [...new Set(ids)].flatMap((id) => texts.find((text) => text.id === id) ?? []);
  return [...named, ...texts.filter((text) => !named.includes(text))];
}
