import { createElement, type ReactNode, useMemo } from "react";
import { type Block, type Inline, readMarkdown } from "./markdown.ts";

/** A section's Markdown as it is read: React elements only, never HTML from the text. Each paragraph finds its own direction. */
export function Prose({ text, small }: { text: string; small?: boolean }) {
  const blocks = useMemo(() => readMarkdown(text), [text]);
  return (
    <div className={small ? "prose prose-small note-prose" : "prose note-prose"}>{keyed(blocks, blockElement)}</div>
  );
}

function blockElement(block: Block): ReactNode {
  if (block.kind === "rule") return <hr />;
  if (block.kind === "heading") {
    // Beneath the page's h1 and the section's h2.
    const level = `h${Math.min(block.level + 2, 4)}`;
    return createElement(level, { className: "note-heading", dir: "auto" }, keyed(block.parts, inlineElement));
  }
  if (block.kind === "list") {
    const items = keyed(block.items, (item) => <li>{keyed(item, inlineElement)}</li>);
    return block.ordered ? (
      <ol dir="auto" start={block.start}>
        {items}
      </ol>
    ) : (
      <ul dir="auto">{items}</ul>
    );
  }
  return createElement(block.kind === "quote" ? "blockquote" : "p", { dir: "auto" }, keyed(block.parts, inlineElement));
}

const tags = { strong: "strong", emphasis: "em", struck: "s" } as const;

function inlineElement(part: Inline): ReactNode {
  if (part.kind === "text") return part.text;
  if (part.kind === "break") return <br />;
  return createElement(tags[part.kind], null, keyed(part.parts, inlineElement));
}

/** The parts of a text have no names: their place is what tells them apart. */
function keyed<Part>(parts: readonly Part[], draw: (part: Part) => ReactNode): ReactNode[] {
  return parts.map((part, at) => createElement(Piece, { key: at }, draw(part)));
}

const Piece = ({ children }: { children?: ReactNode }) => children;
