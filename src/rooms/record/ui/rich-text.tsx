import { useEffect, useRef } from "react";
import type { AreaProps, WritingArea } from "./area.ts";
import { Prose } from "./prose.tsx";
import { SectionArea } from "./section-area.tsx";
import "./note.css";

type RichTextProps = Pick<AreaProps, "id" | "labelledBy" | "value" | "placeholder" | "onChange">;

/** A text with headings, lists and marks, for rooms that keep one of their own; it takes the focus. Markdown comes and goes. */
export function RichText(props: RichTextProps) {
  const area = useRef<WritingArea>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <div className="rich-text">
      <SectionArea {...props} ref={area} />
    </div>
  );
}

/** The same text as it is read. */
export const RichProse = ({ text }: { text: string }) => <Prose text={text} />;
