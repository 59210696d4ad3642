import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locales } from "../i18n/locale.ts";
import { wordsIn } from "./translate.ts";

type Tree = { [key: string]: string | Tree };

const treeOf = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as Tree;
const wordings = Object.fromEntries(locales.map((locale) => [locale, flat(treeOf(`wording/${locale}.json`))]));

test.each(locales)("paper in %s has the keys and arguments that English has", (locale) => {
  expect(argumentsOf(wordings[locale]!)).toEqual(argumentsOf(wordings.en!));
});

test.each(locales)("paper in %s calls the sections of a note what the screen calls them", (locale) => {
  const screen = treeOf(`../../web/i18n/${locale}/record.json`);
  expect(treeOf(`wording/${locale}.json`).sections).toEqual(screen.sections);
});

test.each(locales)("paper in %s calls the places of the body what the screen calls them", (locale) => {
  const paper = treeOf(`wording/${locale}.json`).chart as Tree;
  const screen = treeOf(`../../web/i18n/${locale}/charts.json`);
  for (const [key, words] of Object.entries(paper)) expect(screen[key], key).toEqual(words);
});

test("notes are counted in the plural of each language", () => {
  const words = (count: number) => locales.map((locale) => wordsIn(locale)("notes", { count }));
  expect(words(2)).toEqual(["2 notes", "2 notas", "2 notes", "2 note", "שני סיכומים"]);
  expect(words(1).join(" ")).not.toContain("1");
});

test("a missing argument is an error, never half a page", () => {
  expect(() => wordsIn("en")("printed")).toThrow();
});

function flat(tree: Tree, prefix = ""): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === "string" ? { [prefix + key]: value } : flat(value, `${prefix}${key}.`),
    ),
  );
}

/** The arguments of each message, in any order: what stands in its outermost braces, up to the first comma. */
function argumentsOf(words: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, [...new Set(outermost(text))].sort()]));
}

function outermost(text: string): string[] {
  let depth = 0;
  return [...text].flatMap((sign, at) => {
    if (sign === "}") depth -= 1;
    if (sign !== "{") return [];
    depth += 1;
    return depth === 1 ? (/^\w+/.exec(text.slice(at + 1))?.[0] ?? []) : [];
  });
}
