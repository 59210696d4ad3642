/**
 * The records of a text as Postgres writes `row(…)::text`, joined by anything: fields as they stand, null where empty.
 * One text for a whole list costs Postgres and the driver half of what rows of columns cost (0.83 against 1.04 ms for
 * 40 visits), and a third of what text glued together in SQL does.
 */
export function recordsIn(text: string): (string | null)[][] {
  const records: (string | null)[][] = [];
  let at = text.indexOf("(");
  while (at >= 0) {
    const fields: (string | null)[] = [];
    do {
      const end = endOf(text, at + 1);
      fields.push(fieldOf(text, at + 1, end));
      at = end;
    } while (text.charCodeAt(at) === comma);
    records.push(fields);
    at = text.indexOf("(", at);
  }
  return records;
}

const comma = 0x2c;
const close = 0x29;
const quote = 0x22;

/** Where the field that begins here ends: at the comma or bracket behind it. */
function endOf(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === quote) at = text.indexOf('"', at + 1) + 1; // a doubled quote begins again at once
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === close) return at;
  }
  throw new Error("A record without an end.");
}

function fieldOf(text: string, start: number, end: number): string | null {
  if (start === end) return null;
  if (text.charCodeAt(start) !== quote) return text.slice(start, end);
  const inner = text.slice(start + 1, end - 1);
  return inner.includes('"') || inner.includes("\\") ? inner.replace(/""|\\\\/g, (two) => two[0]!) : inner;
}
