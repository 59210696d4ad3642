import { basename, dirname } from "node:path";
import { filesOf, report, textOf } from "./tree.ts";

/** Every message in all five languages, with the same arguments; none left empty, none left in English by mistake. */
const locales = ["en", "es", "ca", "it", "he"];
type Tree = { [key: string]: string | Tree };

const findings: string[] = [];
const english = [...filesOf("src/web/i18n/en/*.json"), ...filesOf("src/kernel/mail/wording/en.json")];
for (const file of english) {
  const reference = flat(JSON.parse(textOf(file)) as Tree);
  for (const locale of locales.slice(1)) compare(locale, counterpart(file, locale), reference);
}
report(findings);

function counterpart(file: string, locale: string): string {
  return basename(file) === "en.json" ? `${dirname(file)}/${locale}.json` : file.replace("/en/", `/${locale}/`);
}

function compare(locale: string, file: string, reference: Map<string, string>): void {
  const found = flat(JSON.parse(textOf(file)) as Tree);
  for (const [key, text] of reference) {
    const other = found.get(key);
    if (other === undefined) findings.push(`${file}: ${key} is missing.`);
    else if (other.trim() === "") findings.push(`${file}: ${key} is empty.`);
    else if (argumentsOf(text) !== argumentsOf(other)) findings.push(`${file}: ${key} takes ${argumentsOf(other) || "nothing"}, in English ${argumentsOf(text) || "nothing"}.`);
    else if (locale === "he" && /[a-z]{4}/i.test(text) && other === text && !/^[A-Z0-9{}\s.,:/-]+$/.test(text)) findings.push(`${file}: ${key} is still English.`);
  }
  for (const key of found.keys()) if (!reference.has(key)) findings.push(`${file}: ${key} is not in English.`);
}

/** The ICU arguments a message takes, without `term` and `gender` shapes, which languages use as they need. */
function argumentsOf(text: string): string {
  const names = [...text.matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].map(([, name]) => name as string);
  return [...new Set(names)].filter((name) => name !== "term" && !new RegExp(`\\b\\w+\\s*\\{\\s*${name}\\s*\\}`).test(text)).sort().join(", ");
}

function flat(tree: Tree, prefix = ""): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") all.set(prefix + key, value);
    else for (const [inner, text] of flat(value, `${prefix}${key}.`)) all.set(inner, text);
  }
  return all;
}
