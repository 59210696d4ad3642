import { basename, dirname } from "node:path";
import { filesOf, report, textOf } from "./tree.ts";

/**
 * Every message in all five languages; none left empty, none left in English by mistake. That they take the same
 * arguments is tested where they are read: src/web/i18n/messages.test.ts and in src/kernel/{mail,pdf}.
 */
const locales = ["en", "es", "ca", "it", "he"];
type Tree = { [key: string]: string | Tree };

const findings: string[] = [];
const english = [...filesOf("src/web/i18n/en/*.json"), ...filesOf("src/kernel/*/wording/en.json")];
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
    else if (locale === "he" && other === text && /[a-z]{4}/i.test(wordsIn(text)))
      findings.push(`${file}: ${key} is still English.`);
  }
  for (const key of found.keys()) if (!reference.has(key)) findings.push(`${file}: ${key} is not in English.`);
}

/** What is left of a message without its arguments and the product's own name. */
function wordsIn(text: string): string {
  return text.replace(/\{[^{}]*\}/g, "").replaceAll("TherapistOS", "");
}

function flat(tree: Tree, prefix = ""): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") all.set(prefix + key, value);
    else for (const [inner, text] of flat(value, `${prefix}${key}.`)) all.set(inner, text);
  }
  return all;
}
