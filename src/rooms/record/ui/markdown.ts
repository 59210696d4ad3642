/** A stretch within a line. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "break" }
  | { kind: "strong" | "emphasis" | "struck"; parts: Inline[] };

/** What stands by itself in a section. */
export type Block =
  | { kind: "paragraph" | "quote"; parts: Inline[] }
  | { kind: "heading"; level: 1 | 2 | 3; parts: Inline[] }
  | { kind: "list"; ordered: boolean; start: number; items: Inline[][] }
  | { kind: "rule" };

/**
 * The Markdown that therapists write: paragraphs, headings, quotations, lists and emphasis. A line break that was typed is
 * a line break that is read. Whatever is not understood, links and HTML among it, stays as it was typed: nothing is lost.
 */
export function readMarkdown(text: string): Block[] {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of text.replaceAll("\r\n", "\n").split("\n").map(readLine)) {
    if (line !== null && open !== undefined && goesOn(open[0] as Line, line)) open.push(line);
    else {
      open = line === null ? undefined : [line];
      if (open) groups.push(open);
    }
  }
  return groups.map(blockOf);
}

interface Line {
  kind: "paragraph" | "quote" | "heading" | "bullet" | "number" | "rule";
  /** The level of a heading, or the number of an item. */
  count: number;
  text: string;
}

function goesOn({ kind }: Line, line: Line): boolean {
  if (kind === "heading" || kind === "rule") return false;
  // A line that follows an item without a blank line goes on with it.
  return line.kind === kind || (isItem(kind) && line.kind === "paragraph");
}

const isItem = (kind: Line["kind"]): boolean => kind === "bullet" || kind === "number";

/** Null for a blank line. */
function readLine(line: string): Line | null {
  if (line.trim() === "") return null;
  if (/^ {0,3}([-*_])(?: *\1){2,} *$/.test(line)) return { kind: "rule", count: 0, text: line };
  const heading = /^ {0,3}(#{1,6}) +(.+?)(?: +#+)? *$/.exec(line);
  if (heading) return { kind: "heading", count: heading[1]?.length ?? 1, text: heading[2] ?? "" };
  const bullet = /^\s*[-*+•]\s+(.*)$/.exec(line);
  if (bullet) return { kind: "bullet", count: 0, text: bullet[1] ?? "" };
  const number = /^\s*(\d{1,9})[.)]\s+(.*)$/.exec(line);
  if (number) return { kind: "number", count: Number(number[1]), text: number[2] ?? "" };
  const quote = /^ {0,3}> ?(.*)$/.exec(line);
  if (quote) return { kind: "quote", count: 0, text: quote[1] ?? "" };
  return { kind: "paragraph", count: 0, text: line };
}

function blockOf(lines: readonly Line[]): Block {
  const first = lines[0] as Line;
  if (first.kind === "rule") return { kind: "rule" };
  if (first.kind === "heading")
    return { kind: "heading", level: Math.min(first.count, 3) as 1 | 2 | 3, parts: readInline(first.text) };
  if (first.kind === "bullet" || first.kind === "number")
    return { kind: "list", ordered: first.kind === "number", start: first.count, items: itemsOf(lines) };
  return { kind: first.kind, parts: readInline(lines.map(({ text }) => text).join("\n")) };
}

function itemsOf(lines: readonly Line[]): Inline[][] {
  const items: string[] = [];
  for (const { kind, text } of lines) {
    if (isItem(kind)) items.push(text);
    else items.push(`${items.pop() ?? ""}\n${text.trim()}`);
  }
  return items.map(readInline);
}

// A mark opens before a letter and closes after one, within 2,000 characters; a word is never marked from within, so that
// file_names stay whole.
const marked =
  /\\(?<escaped>[!-/:-@[-`{-~])|(?<double>\*\*|__|~~)(?=\S)(?<strong>[^\n]{0,2000}?\S)\k<double>(?![\p{L}\p{N}])|(?<![\p{L}\p{N}_*])(?<single>[*_])(?=[^\s*_])(?<emphasis>[^\n*_]{0,2000}?[^\s*_])\k<single>(?![\p{L}\p{N}_*])|\n/gu;

function readInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let done = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(marked)) {
    if (index > done) parts.push({ kind: "text", text: text.slice(done, index) });
    done = index + whole.length;
    if (whole === "\n") parts.push({ kind: "break" });
    else if (groups.escaped !== undefined) parts.push({ kind: "text", text: groups.escaped });
    else parts.push({ kind: kindOf(groups.double), parts: readInline(groups.strong ?? groups.emphasis ?? "") });
  }
  if (done < text.length) parts.push({ kind: "text", text: text.slice(done) });
  return parts;
}

function kindOf(mark: string | undefined): "strong" | "emphasis" | "struck" {
  if (mark === "~~") return "struck";
  return mark === undefined ? "emphasis" : "strong";
}
