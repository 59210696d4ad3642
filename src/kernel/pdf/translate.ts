import { wordsFrom } from "../i18n/words.ts";
import ca from "./wording/ca.json" with { type: "json" };
import en from "./wording/en.json" with { type: "json" };
import es from "./wording/es.json" with { type: "json" };
import he from "./wording/he.json" with { type: "json" };
import it from "./wording/it.json" with { type: "json" };

/** The words of our paper in one language. Throws when a key or an argument is missing. */
export const wordsIn = wordsFrom<typeof en>({ en, es, ca, it, he });
