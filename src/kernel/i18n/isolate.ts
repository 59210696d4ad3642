import { directionOf, type Locale } from "./locale.ts";

/**
 * A value as it may stand inside a sentence of that language: on one line, without invisible marks of its own that
 * could turn the text around it, and wrapped in isolates (U+2068 … U+2069) when its letters run the other way, so
 * that "(Ana)" in a Hebrew sentence keeps its brackets and a Hebrew name leaves an English full stop where it is.
 */
export function isolated(locale: Locale, value: string): string {
  const line = oneLine(value);
  const foreign = directionOf(locale) === "rtl" ? leftToRight : rightToLeft;
  return foreign.test(line) ? `\u2068${line}\u2069` : line;
}

/** A value on one line, without control characters and without marks that change the direction of text. */
export function oneLine(value: string): string {
  return value.replace(invisible, "").replace(/\s+/g, " ").trim();
}

// biome's rule against control characters in patterns is met by naming their Unicode class.
const invisible = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|(?!\s)\p{Cc}/gu;
const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
