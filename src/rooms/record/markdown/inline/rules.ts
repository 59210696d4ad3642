/** A stretch within a line. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "break" }
  | { kind: Emphasis; parts: Inline[] }
  | { kind: "link"; href: string; parts: Inline[] };
export type Emphasis = "strong" | "emphasis" | "struck" | "marked";

/** Where a link may lead; anything else stays as it was typed. */
export const allowedHref = /^(?:https?:\/\/|mailto:|tel:)[^\s()<>]+$/i;

// The bullet of word processors can be kept from being one, too.
const escaped = String.raw`\\(?<escaped>[!-/:-@[-\x60{-~•])`;
const run = String.raw`(?<run>\*+|_+|~+|=+)`;
const closing = String.raw`\](?:\((?<href>(?:https?:\/\/|mailto:|tel:)[^\s()<>]+)\))?`;
const address = String.raw`(?<address>(?<![\p{L}\p{N}])https?:\/\/[^\s<>[\]()\\]*[^\s<>[\]()\\.,:;!?"'…*_~=])`;
const token = new RegExp(`${escaped}|\\n|${run}|\\[|${closing}|${address}`, "giu");

/**
 * Reads the marks within a block, in one pass: its time grows with its length. A mark ends with its line; one that is not
 * closed is text. A mark of one kind is not opened within itself, so that nothing nests deeper than there are kinds.
 */
export function readInline(text: string): Inline[] {
  const line = new Reading();
  let done = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(token)) {
    line.say(text.slice(done, index));
    done = index + whole.length;
    if (whole === "\n") line.end();
    else if (groups.escaped !== undefined) line.say(groups.escaped);
    else if (groups.run !== undefined) line.mark(whole, text[index - 1] ?? "\n", text[done] ?? "\n");
    else if (groups.address !== undefined) line.link(whole, [{ kind: "text", text: whole }]);
    else if (whole === "[") line.open("[");
    else line.bracket(whole, groups.href);
  }
  line.say(text.slice(done));
  return joined(line.parts);
}

const kinds: Readonly<Record<string, Emphasis>> = {
  "**": "strong",
  __: "strong",
  "*": "emphasis",
  _: "emphasis",
  "~~": "struck",
  "==": "marked",
};

/** The marks a run of signs may stand for, the outer first. */
function marksOf(run: string): string[] {
  if (run.length === 3 && kinds[run[0] as string] !== undefined) return [run.slice(0, 2), run.slice(2)];
  return kinds[run] === undefined ? [] : [run];
}

/** A line being read: what stands in it so far, and which marks wait for their end. */
class Reading {
  readonly parts: Inline[] = [];
  #open: { mark: string; at: number }[] = [];
  #isOpen = new Set<string>();
  /** Brackets that were open before a link was made open no other. */
  #linked = 0;

  say(text: string): void {
    if (text !== "") this.parts.push({ kind: "text", text });
  }

  end(): void {
    this.#forget(0);
    this.parts.push({ kind: "break" });
  }

  open(mark: string): void {
    this.#open.push({ mark, at: this.parts.length });
    this.#isOpen.add(mark);
    this.say(mark);
  }

  link(href: string, parts: Inline[]): void {
    this.parts.push({ kind: "link", href, parts });
  }

  mark(run: string, before: string, after: string): void {
    const marks = marksOf(run);
    const closes = marks.filter((mark) => this.#isOpen.has(mark) && mayClose(mark, before, after));
    if (closes.length > 0) {
      for (const mark of closes.sort((a, b) => this.#lastOf(b) - this.#lastOf(a)))
        if (this.#isOpen.has(mark)) this.#close(mark);
      this.say(marks.filter((mark) => !closes.includes(mark)).join(""));
    } else if (marks.length === 0) this.say(run);
    else
      for (const mark of marks)
        if (!this.#isOpen.has(mark) && mayOpen(mark, before, after)) this.open(mark);
        else this.say(mark);
  }

  /** "]", with the address that may follow it. */
  bracket(whole: string, href: string | undefined): void {
    const bracket = href === undefined ? -1 : this.#lastOf("[");
    const last = bracket < this.#linked ? -1 : bracket;
    const at = this.#open[last]?.at ?? this.parts.length;
    // No link holds another, and one of blanks could never be followed.
    const inner = this.parts.slice(at + 1).flatMap(unlinked);
    if (href === undefined || !inner.some((part) => part.kind !== "text" || part.text.trim() !== "")) this.say(whole);
    else {
      this.parts.length = at;
      this.link(href, inner);
      this.#forget(last);
      this.#linked = last;
    }
  }

  #close(mark: string): void {
    const last = this.#lastOf(mark);
    const { at } = this.#open[last] as { at: number };
    const inner = this.parts.splice(at + 1);
    if (inner.length === 0) this.say(mark);
    else this.parts[at] = { kind: kinds[mark] as Emphasis, parts: inner };
    this.#forget(last);
  }

  /** What was opened since waits no more. */
  #forget(from: number): void {
    for (const { mark } of this.#open.splice(from)) this.#isOpen.delete(mark);
    this.#linked = Math.min(this.#linked, from);
  }

  #lastOf = (mark: string): number => this.#open.findLastIndex((one) => one.mark === mark);
}

const isBlank = (sign: string): boolean => /\s/.test(sign);
const inWord = (sign: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(sign);

/** "_" marks whole words, so that file_names stay whole; "*" no numbers, so that 2*3*4 does. */
function mayOpen(mark: string, before: string, after: string): boolean {
  if (isBlank(after)) return false;
  return mark.startsWith("_") ? !inWord(before) : mark !== "*" || !/\p{N}/u.test(before);
}

function mayClose(mark: string, before: string, after: string): boolean {
  if (isBlank(before)) return false;
  return mark.startsWith("_") ? !inWord(after) : mark !== "*" || !/\p{N}/u.test(after);
}

function unlinked(part: Inline): Inline[] {
  if (part.kind === "link") return part.parts;
  return "parts" in part ? [{ ...part, parts: part.parts.flatMap(unlinked) }] : [part];
}

/** Neighbouring texts are one. */
function joined(parts: readonly Inline[]): Inline[] {
  const done: Inline[] = [];
  for (const part of parts) {
    const last = done.at(-1);
    if (part.kind === "text" && last?.kind === "text") last.text += part.text;
    else done.push("parts" in part ? { ...part, parts: joined(part.parts) } : { ...part });
  }
  return done;
}
