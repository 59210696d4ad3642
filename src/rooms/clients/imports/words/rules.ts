import type { Locale } from "#kernel/i18n/locale.ts";
import { fold } from "../../search/rules.ts";

/** Whether somebody still comes, as other programs say it: archived, active, or undefined for a word that is neither. */
export function stateIn(value: string): "active" | "archived" | undefined {
  const word = fold(value);
  if (away.has(word)) return "archived";
  return here.has(word) ? "active" : undefined;
}

/** Yes or no in five languages; undefined for anything else. */
export function yesOrNo(value: string): boolean | undefined {
  const word = fold(value);
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

/** A language by its code or its name in any of the five; undefined for one that letters are not written in. */
export function languageIn(value: string): Locale | undefined {
  const word = fold(value).split(" ")[0] ?? "";
  return (Object.keys(languages) as Locale[]).find((locale) => languages[locale].has(word));
}

/** A gender in the words of the file; a letter alone is spelt out in the practice's language. */
export function genderIn(value: string, locale: Locale): string {
  const letter = fold(value);
  if (["f", "w", "female", "נ"].includes(letter)) return letter === "female" ? value : spelt[locale].f;
  if (["m", "male", "ז"].includes(letter)) return letter === "male" ? value : spelt[locale].m;
  return value;
}

const set = (words: string) => new Set(words.split(" "));
const here = set(
  "active activo activa actiu attivo attiva current yes true open prospective new פעיל פעילה si no_archivado 1",
);
const away = set(
  "archived inactive closed discharged former past deceased archivado archivada inactivo inactiva arxivat arxivada inactiu inactiva archiviato archiviata inattivo inattiva no false ארכיון לא_פעיל 0",
);
away.add(fold("לא פעיל"));
away.add(fold("לא פעילה"));
const yes = set("yes y true 1 x si s sì vero verdadero cert כן");
const no = set("no n false 0 falso fals לא");
const languages: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: set("en eng english ingles angles inglese אנגלית"),
  es: set("es spa spanish espanol castellano castella espanyol spagnolo ספרדית"),
  ca: set("ca cat catalan catala catalano קטלאנית"),
  it: set("it ita italian italiano italia איטלקית"),
  he: set("he heb iw hebrew hebreo hebreu ebraico עברית ivrit"),
};
const spelt: Readonly<Record<Locale, { readonly f: string; readonly m: string }>> = {
  en: { f: "Female", m: "Male" },
  es: { f: "Mujer", m: "Hombre" },
  ca: { f: "Dona", m: "Home" },
  it: { f: "Donna", m: "Uomo" },
  he: { f: "נקבה", m: "זכר" },
};
