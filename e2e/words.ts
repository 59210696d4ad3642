import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "use-intl/core";

const folder = new URL("../src/web/i18n/", import.meta.url);

/** The words of the screen in one language, so that a journey reads what a person reads. */
export function wordsOf(locale: string): (key: string, args?: Record<string, string | number>) => string {
  const messages: Record<string, unknown> = {};
  for (const name of readdirSync(new URL(`${locale}/`, folder)))
    messages[name.replace(".json", "")] = JSON.parse(readFileSync(new URL(`${locale}/${name}`, folder), "utf8"));
  const t = createTranslator({ locale, messages: messages as never });
  return (key, args = {}) => (t as unknown as (key: string, args: object) => string)(key, { term: "client", ...args });
}
