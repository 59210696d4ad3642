import type { Emphasis, Inline } from "../inline/rules.ts";

/** A stretch of text that looks alike, as an editor holds it: its marks lie beside one another and not within. */
export interface Run {
  text: string;
  marks: readonly Emphasis[];
  href: string | null;
}

/** One within the other, in this order, so that the same look is always written the same way. */
const order: readonly Emphasis[] = ["marked", "struck", "strong", "emphasis"];

/** The lines of a text that hold something, each with its marks nested; blanks at the edge of a mark stand outside it. */
export function linesOf(runs: readonly Run[]): Inline[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    for (const [at, text] of run.text.split("\n").entries()) {
      if (at > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    }
  return lines.map((line) => (line.some(({ text }) => text.trim() !== "") ? nested(withAddresses(line)) : []));
}

function nested(runs: readonly Nesting[], level = -1): Inline[] {
  if (level === order.length) return grouped(runs, ({ href }) => href).map(leaf);
  const parts: Inline[] = [];
  for (const group of grouped(runs, (run) => keyOf(run, level))) {
    const key = keyOf(group[0] as Nesting, level);
    if (key === null) {
      parts.push(...nested(group, level + 1));
      continue;
    }
    const [before, core, after] = trimmed(group);
    if (before) parts.push({ kind: "text", text: before });
    if (core.length > 0) {
      const inner = nested(level < 0 ? core.map((run) => ({ ...run, href: null })) : core, level + 1);
      parts.push(level < 0 ? { kind: "link", href: key, parts: inner } : { kind: key as Emphasis, parts: inner });
    }
    if (after) parts.push({ kind: "text", text: after });
  }
  return joined(parts);
}

/** An address that leads to itself is written as it is, with its marks around it and not within. */
function withAddresses(line: readonly Run[]): Nesting[] {
  const groups = grouped(line, ({ href }) => href);
  return groups.flatMap((runs) => runs.map((run) => ({ ...run, bare: runs.length === 1 && run.text === run.href })));
}

type Nesting = Run & { bare: boolean };

function leaf(runs: readonly Run[]): Inline {
  const text: Inline = { kind: "text", text: runs.map((run) => run.text).join("") };
  const href = runs[0]?.href ?? null;
  return href === null ? text : { kind: "link", href, parts: [text] };
}

/** What a run is marked with at a level: the address of its link, then each kind of mark. */
function keyOf({ href, marks, bare }: Nesting, level: number): string | null {
  if (level < 0) return bare ? null : href;
  const mark = order[level] as Emphasis;
  return marks.includes(mark) ? mark : null;
}

function grouped<One>(runs: readonly One[], key: (run: One) => string | null): One[][] {
  const groups: One[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(run)) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** The blanks before and after what is marked. */
function trimmed<One extends Run>(runs: readonly One[]): [string, One[], string] {
  const text = runs.map((run) => run.text).join("");
  const from = text.length - text.trimStart().length;
  const to = Math.max(from, text.trimEnd().length);
  const core: One[] = [];
  let at = 0;
  for (const run of runs) {
    const kept = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (kept !== "") core.push({ ...run, text: kept });
    at += run.text.length;
  }
  return [text.slice(0, from), core, text.slice(to)];
}

function joined(parts: readonly Inline[]): Inline[] {
  const done: Inline[] = [];
  for (const part of parts) {
    const last = done.at(-1);
    if (part.kind === "text" && last?.kind === "text") last.text += part.text;
    else done.push(part.kind === "text" ? { ...part } : part);
  }
  return done;
}
