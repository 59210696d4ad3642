import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locales } from "../i18n/locale.ts";
import { wordsIn } from "./translate.ts";

type Tree = { [key: string]: string | Tree };

const wordings = Object.fromEntries(
  locales.map((locale) => {
    const source = readFileSync(new URL(`wording/${locale}.json`, import.meta.url), "utf8");
    return [locale, flat(JSON.parse(source) as Tree)];
  }),
);

test.each(locales)("the mails in %s have the keys and arguments that English has", (locale) => {
  expect(argumentsOf(wordings[locale]!)).toEqual(argumentsOf(wordings.en!));
});

test.each(locales)(
  "the words in %s are all there, without ASCII apostrophes, exclamation marks and loose spaces",
  (locale) => {
    for (const [key, words] of Object.entries(wordings[locale]!)) {
      expect(words.trim(), key).toBe(words);
      expect(words, key).not.toBe("");
      // An ASCII apostrophe before a brace is ICU's quote and would swallow the argument.
      expect(words, key).not.toMatch(/['!¡]| {2}/);
    }
  },
);

test("the time a link lives is said in the plural of each language", () => {
  const words = (minutes: number) => locales.map((locale) => wordsIn(locale)("signIn.lead", { minutes }));
  expect(words(1).join(" ")).not.toContain("1");
  for (const sentence of words(10)) expect(sentence).toContain("10");
  expect(words(2)[4]).toContain("בשתי הדקות");
});

test("a missing argument is an error, never half a letter", () => {
  expect(() => wordsIn("en")("invitation.subject")).toThrow();
});

function flat(tree: Tree, path = ""): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === "string" ? { [path + key]: value } : flat(value, `${path}${key}.`),
    ),
  );
}

function argumentsOf(wording: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(wording)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, words]) => {
        // `{name}` and `{name, plural|select, …}`; the words inside a plural's braces are several or have no comma.
        const found = words.matchAll(/\{(?:([a-z]\w*)\}|([a-z]\w*), (plural|select),)/gi);
        const names = [...found].map(([, plain, chosen, kind]) => plain ?? `${chosen} ${kind}`);
        return [key, [...new Set(names)].toSorted()];
      }),
  );
}
