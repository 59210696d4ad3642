import { Fragment, type Schema, Slice } from "@tiptap/pm/model";
import { readPieces } from "../../markdown/rules.ts";
import { documentOf } from "./document.ts";

/** A text as it is put in where the caret stands: a single paragraph flows into the one that is there. */
export function sliceOf(schema: Schema, text: string): Slice {
  const slice = sliceAround(documentOf(schema, readPieces(text)).content);
  return slice.size === 0 && text !== "" ? new Slice(Fragment.from(schema.text(text)), 0, 0) : slice;
}

/** Lines and nothing else, whatever marks they seem to hold. */
export function plainSlice(schema: Schema, text: string): Slice {
  const paragraphs = text
    .replace(/\r\n?/g, "\n")
    .split(/\n{2,}/)
    .map((paragraph) =>
      schema.node(
        "paragraph",
        null,
        paragraph
          .split("\n")
          .flatMap((line, at) => [...(at > 0 ? [schema.node("hardBreak")] : []), ...(line ? [schema.text(line)] : [])]),
      ),
    );
  return sliceAround(Fragment.from(paragraphs));
}

function sliceAround(content: Fragment): Slice {
  const isParagraph = content.childCount === 1 && content.firstChild?.type.name === "paragraph";
  return isParagraph ? new Slice(content, 1, 1) : Slice.maxOpen(content);
}
