import { type Locale, locales } from "#web/i18n/locales.ts";
import type { Purpose, Wordings } from "../../../consents/texts/contract.ts";
import type { Wording } from "../../../consents/texts/rules.ts";

/** What stands in the form, in every language; a language with nothing in it is not kept. */
export type Words = Record<Locale, Wording>;

export const wordsOf = (wordings: Wordings): Words => {
  const nothing = { title: "", body: "" };
  const { en = nothing, es = nothing, ca = nothing, it = nothing, he = nothing } = wordings;
  return { en, es, ca, it, he };
};

const isEmpty = ({ title, body }: Wording) => title.trim() === "" && body.trim() === "";

/** The languages in which something stands, but not all. */
export const halves = (words: Words): Locale[] =>
  locales.filter((one) => !isEmpty(words[one]) && (words[one].title.trim() === "" || words[one].body.trim() === ""));

export function wordingsIn(words: Words): Wordings {
  const written = locales.filter((one) => !isEmpty(words[one]));
  return Object.fromEntries(
    written.map((one) => [one, { title: words[one].title.trim(), body: words[one].body.trim() }]),
  );
}

/** A draft laid into the languages that are empty, under the practice's own name. */
export async function withDraft(words: Words, purpose: Purpose, practice: string): Promise<Words> {
  if (purpose === "other") return words;
  const { drafts } = await import("./drafts.ts");
  const filled = locales.map((one) => {
    const draft = drafts[one][purpose];
    const said = { title: draft.title, body: draft.body.replaceAll("{practice}", practice) };
    return [one, isEmpty(words[one]) ? said : words[one]];
  });
  return Object.fromEntries(filled) as Words;
}
