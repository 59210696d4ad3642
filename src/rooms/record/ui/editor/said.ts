import type { Node } from "@tiptap/pm/model";
import type { Emphasis, Inline } from "../../markdown/inline/rules.ts";
import { linesOf, type Run } from "../../markdown/runs/rules.ts";

/** What each mark of Markdown is called in the editor. */
export const markNames: Readonly<Record<Emphasis, string>> = {
  strong: "bold",
  emphasis: "italic",
  struck: "strike",
  marked: "highlight",
};
const emphasisOf = new Map(Object.entries(markNames).map(([kind, name]) => [name, kind as Emphasis]));

/** The texts of a paragraph, divided where blank lines stand. */
export function paragraphsOf(node: Node): Inline[][] {
  const paragraphs: Inline[][] = [];
  let open = false;
  for (const line of linesOf(runsOf(node, "\n"))) {
    if (!isSaid(line)) open = false;
    else if (open) paragraphs.at(-1)?.push({ kind: "break" }, ...line);
    else {
      paragraphs.push(line);
      open = true;
    }
  }
  return paragraphs;
}

/** A text whose lines stand one under the other without a blank. */
export function lineBroken(node: Node, trimmed: boolean): Inline[] {
  const lines = linesOf(runsOf(node, "\n")).filter(isSaid);
  return lines.flatMap((line, at) => {
    const parts = trimmed ? edged(line) : line;
    return at === 0 ? parts : [{ kind: "break" } as const, ...parts];
  });
}

/** Without the blanks at its edges. */
export function edged(parts: readonly Inline[]): Inline[] {
  return parts
    .map((part, at) => {
      if (part.kind !== "text") return part;
      const start = at === 0 ? part.text.trimStart() : part.text;
      return { ...part, text: at === parts.length - 1 ? start.trimEnd() : start };
    })
    .filter((part) => part.kind !== "text" || part.text !== "");
}

export const isSaid = (parts: readonly Inline[] | undefined): parts is Inline[] =>
  parts !== undefined && parts.length > 0;
export const oneLine = (run: Run): Run => ({ ...run, text: run.text.replaceAll("\n", " ") });

/** Everything that is said within a node; a break is a line's end. */
export function runsOf(node: Node, lineEnd: string): Run[] {
  const runs: Run[] = [];
  node.descendants((child) => {
    if (child.type.name === "hardBreak") runs.push({ text: lineEnd, marks: [], href: null });
    if (!child.isText) return;
    const marks = child.marks.flatMap(({ type }) => emphasisOf.get(type.name) ?? []);
    const href = child.marks.find(({ type }) => type.name === "link")?.attrs.href;
    runs.push({ text: child.text ?? "", marks, href: typeof href === "string" ? href : null });
  });
  return runs;
}
