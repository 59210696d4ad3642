import { Square, SquareCheck } from "lucide-react";
import { createElement, type ReactNode, useMemo } from "react";
import { useT } from "#web/i18n/t.ts";
import { Icon } from "#web/kit/icon.tsx";
import type { Inline } from "../markdown/inline/rules.ts";
import { type Block, type Item, type List, readMarkdown } from "../markdown/rules.ts";

/** A section's Markdown as it is read: React elements only, never HTML from the text. Each paragraph finds its own direction. */
export function Prose({ text, small }: { text: string; small?: boolean }) {
  const blocks = useMemo(() => readMarkdown(text), [text]);
  return (
    <div className={small ? "prose prose-small note-prose" : "prose note-prose"}>{keyed(blocks, blockElement)}</div>
  );
}

function blockElement(block: Block): ReactNode {
  switch (block.kind) {
    case "rule":
      return <hr />;
    case "heading":
      // Beneath the page's h1 and the section's h2.
      return createElement(`h${block.level + 2}`, { className: "note-heading", dir: "auto" }, inline(block.parts));
    case "list":
      return <ListElement list={block} dir="auto" />;
    case "quote":
      return <blockquote>{keyed(block.paragraphs, (parts) => paragraph(parts))}</blockquote>;
    case "table":
      return <TableElement rows={block.rows} />;
    case "paragraph":
      return paragraph(block.parts);
  }
}

const paragraph = (parts: readonly Inline[]): ReactNode => <p dir="auto">{inline(parts)}</p>;

function ListElement({ list: { of, start, items }, dir }: { list: List; dir?: "auto" }) {
  const listed = keyed(items, (item) => <ItemElement item={item} isTask={of === "task"} />);
  if (of === "number")
    return (
      <ol dir={dir} start={start}>
        {listed}
      </ol>
    );
  return (
    <ul dir={dir} data-type={of === "task" ? "taskList" : undefined}>
      {listed}
    </ul>
  );
}

function ItemElement({ item: { checked, parts, lists }, isTask }: { item: Item; isTask: boolean }) {
  const t = useT("writing");
  return (
    <li data-checked={isTask ? checked : undefined}>
      {isTask && (
        <span className="note-box">
          <Icon of={checked ? SquareCheck : Square} size="small" />
          <span className="visually-hidden">{checked ? t("done") : t("open")}</span>
        </span>
      )}
      <div>
        {inline(parts)}
        {keyed(lists, (list) => (
          <ListElement list={list} />
        ))}
      </div>
    </li>
  );
}

function TableElement({ rows: [head = [], ...rows] }: { rows: readonly Inline[][][] }) {
  return (
    <div className="note-table">
      <table>
        <thead>
          <tr>
            {keyed(head, (cell) => (
              <th dir="auto">{inline(cell)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows, (row) => (
            <tr>
              {keyed(row, (cell) => (
                <td dir="auto">{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const inline = (parts: readonly Inline[]): ReactNode => keyed(parts, inlineElement);

const tags = { strong: "strong", emphasis: "em", struck: "s", marked: "mark" } as const;

function inlineElement(part: Inline): ReactNode {
  if (part.kind === "text") return part.text;
  if (part.kind === "break") return <br />;
  if (part.kind === "link")
    return (
      <a className="link" href={part.href} target="_blank" rel="noopener noreferrer nofollow">
        {inline(part.parts)}
      </a>
    );
  return createElement(tags[part.kind], null, inline(part.parts));
}

/** The parts of a text have no names: their place is what tells them apart. */
function keyed<Part>(parts: readonly Part[], draw: (part: Part) => ReactNode): ReactNode[] {
  return parts.map((part, at) => createElement(Piece, { key: at }, draw(part)));
}

const Piece = ({ children }: { children?: ReactNode }) => children;
