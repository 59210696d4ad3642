/** How much of a text is looked at here; the rest is downloaded. */
export const textLimitBytes = 256 * 1024;
const rowLimit = 500;
const columnLimit = 50;

/**
 * The words of a text file whose encoding nobody wrote down: by its mark, else UTF-8, else what Windows wrote in the
 * reader's language. A character that was cut in two at the end is left out.
 */
export function decoded(bytes: Uint8Array, locale: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder(locale === "he" ? "windows-1255" : "windows-1252").decode(bytes);
  }
}

export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** There are more than are shown. */
  readonly cut: boolean;
}

/** The rows of comma-separated values (RFC 4180), also of those that spreadsheets here part by semicolons or tabs. */
export function rowsOf(text: string): Rows {
  const mark = separatorOf(text);
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const put = () => {
    const row = rows.at(-1);
    if (row && row.length < columnLimit) row.push(cell);
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') cell += text[at++];
    else if (sign === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === mark) put();
    else if (sign === "\n") {
      put();
      if (rows.length === rowLimit) return { rows, cut: text.slice(at + 1).trim() !== "" };
      rows.push([]);
    } else if (sign !== "\r") cell += sign;
  }
  put();
  return { rows: rows.filter((row) => row.some((one) => one !== "")), cut: false };
}

function separatorOf(text: string): string {
  const line = text.slice(0, 4_000).split("\n", 1)[0] ?? "";
  const counted = [",", ";", "\t"].map((mark) => ({ mark, count: line.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
