/** Only the beginning is looked at: an excerpt shows a few hundred characters, and a section may hold 100,000. */
const lookedAt = 2_500;

// ASCII punctuation behind a backslash stands for itself; it is set aside in the private use area while marks are taken off.
const aside = 0xe000;
const escaped = /\\([!-/:-@[-`{-~])/g;
const setAside = /[\ue021-\ue07e]/g;

/** Markdown as a person would read it aloud: one line, no marks. Looks at the first 2,500 characters. */
export function plainText(markdown: string): string {
  return markdown
    .slice(0, lookedAt)
    .replace(setAside, "")
    .replace(escaped, (_, mark: string) => String.fromCharCode(aside + mark.charCodeAt(0)))
    .split("\n")
    .map(withoutLineMarks)
    .join(" ")
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]*)>/g, "$1")
    .replace(/`+([^`]*)`+/g, "$1")
    .replace(/(\*{1,3}|~~)(?=\S)([^*~]*[^*~\s])\1/g, "$2")
    .replace(/(\*{1,3}|~~)(?=\S)([^*~]*[^*~\s])\1/g, "$2") // one inside another: **bold with *slant***
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]*[^_\s])\1(?![\p{L}\p{N}_])/gu, "$2")
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

/** Headings, quotations, lists, task boxes, fences and rules: what stands at the beginning of a line. */
function withoutLineMarks(line: string): string {
  if (/^\s*(?:`{3,}|~{3,})/.test(line) || /^\s*(?:[-*_]\s*){3,}$/.test(line)) return "";
  return line
    .replace(/^\s*(?:>\s?)+/, "")
    .replace(/^\s*#{1,6}\s+/, "")
    .replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/, "")
    .replace(/^\[[ xX]\]\s+/, "");
}
