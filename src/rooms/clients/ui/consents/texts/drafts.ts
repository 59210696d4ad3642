import type { Locale } from "#web/i18n/locales.ts";
import type { Purpose } from "../../../consents/texts/contract.ts";
import type { Wording } from "../../../consents/texts/rules.ts";
import ca from "./drafts/ca.json";
import en from "./drafts/en.json";
import es from "./drafts/es.json";
import he from "./drafts/he.json";
import it from "./drafts/it.json";

/** Where one may begin: plain words for each purpose, to be made one's own. They are no legal advice, and the page says so. */
export const drafts: Record<Locale, Record<Exclude<Purpose, "other">, Wording>> = { en, es, ca, it, he };
