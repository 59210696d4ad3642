import { plainLines } from "../markdown/plain/rules.ts";

/** Only the beginning is looked at: an excerpt shows a few hundred characters, and a section may hold 100,000. */
const lookedAt = 2_500;

// ASCII punctuation behind a backslash stands for itself; it is set aside in the private use area while marks are taken off.
const aside = 0xe000;
const escaped = /\\([!-/:-@[-`{-~])/g;
const setAside = /[\ue021-\ue07e]/g;

/**
 * Markdown as a person would read it aloud: one line, no marks, a dot between the cells of a table. Looks at the first 2,500
 * characters. What other programs write and our pages show as it was typed (code, pictures, links within a house) loses its signs, too.
 */
export function plainText(markdown: string): string {
  const text = markdown
    .slice(0, lookedAt)
    .replace(setAside, "")
    .replace(escaped, (_, mark: string) => String.fromCharCode(aside + mark.charCodeAt(0)))
    .replace(/^[^\S\n]*(?:`{3,}|~{3,}).*$/gm, "")
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]*)>/g, "$1")
    .replace(/`+([^`]*)`+/g, "$1");
  return plainLines(text)
    .join(" ")
    .replace(setAside, (mark) => String.fromCharCode(mark.charCodeAt(0) - aside))
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toWellFormed();
}

/** At most `max` characters, cut at a blank where one is near, with an ellipsis when something is missing. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = max - 1;
  const blank = text.lastIndexOf(" ", end);
  if (blank > end - 40 && blank > 0) end = blank;
  else if (/[\ud800-\udbff]/.test(text[end - 1] ?? "")) end -= 1; // a pair is never cut in two
  return `${text.slice(0, end).trimEnd()}…`;
}
