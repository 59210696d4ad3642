import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { loadMessages, loadWords } from "./catalogue.ts";
import { locales } from "./locales.ts";

await loadWords(
  "calendar",
  "clients",
  "consents",
  "erasure",
  "exporting",
  "imports",
  "menu",
  "palette",
  "practices",
  "profile",
  "record",
  "refusals",
  "signIn",
  "trail",
);

type Tree = { [key: string]: string | Tree };

const flat = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );

/** The arguments of an ICU message: a brace opens an argument in a text, and a text among the options of one. */
function holes(text: string): string[] {
  const found = new Set<string>();
  const within: ("text" | "argument" | "options")[] = ["text"];
  for (let at = 0; at < text.length; at++) {
    const context = within.at(-1);
    if (text[at] === "}") within.pop();
    else if (text[at] !== "{") continue;
    else if (context === "options") within.push("text");
    else {
      const [, name = "", kind] = /^\{\s*(\w+)\s*(?:,\s*(\w+))?/.exec(text.slice(at)) ?? [];
      found.add(name);
      within.push(kind === "select" || kind === "plural" || kind === "selectordinal" ? "options" : "argument");
    }
  }
  return [...found].sort();
}

describe.each(locales.filter((locale) => locale !== "en"))("%s", (locale) => {
  test("says everything that English says, and nothing else", async () => {
    const [english, other] = await Promise.all([loadMessages("en"), loadMessages(locale)]);
    const keys = (tree: Tree) =>
      flat(tree)
        .map(([key]) => key)
        .sort();
    expect(keys(other)).toEqual(keys(english));
  });

  test("leaves the same gaps to fill", async () => {
    const [english, other] = await Promise.all([loadMessages("en"), loadMessages(locale)]);
    const theirs = new Map(flat(other));
    // The person's name may be needed in one language and not in another.
    const named = (text: string) => holes(text).filter((hole) => hole !== "term");
    for (const [key, text] of flat(english)) expect(named(theirs.get(key) ?? ""), key).toEqual(named(text));
  });
});

describe.each(locales)("%s", (locale) => {
  test("has only messages that can be read", async () => {
    const messages: Tree = await loadMessages(locale);
    const t = createTranslator({
      locale,
      messages,
      onError: (error) => {
        throw error;
      },
    });
    const values = new Proxy({}, { get: (_, name) => (name === "term" ? "patient" : 3), has: () => true });
    for (const [key, text] of flat(messages)) {
      if (text.includes("</")) continue;
      const given = Object.fromEntries(holes(text).map((hole) => [hole, Reflect.get(values, hole)]));
      expect(t(key as never, given as never), key).not.toBe("");
    }
  });

  test("has no exclamation mark and no straight apostrophe, which ICU takes for a quote", async () => {
    for (const [key, text] of flat(await loadMessages(locale))) expect(text, key).not.toMatch(/[!'¡]/);
  });
});
