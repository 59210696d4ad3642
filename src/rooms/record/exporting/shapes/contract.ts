import { z } from "zod";
import { words } from "#kernel/http/contract.ts";
import { attachmentShape } from "../../attachments/contract.ts";
import { bodyChartShape } from "../../charts/contract.ts";
import { mostMarks } from "../../charts/rules.ts";
import { sectionsShape } from "../../contract.ts";
import { formShape, mostSections } from "../../templates/contract.ts";

/** What the columns of a copy may hold that no table can judge: pieces of what requests are held to. */

const { key } = formShape.shape.sections.element.shape;
const form = z.object({
  name: words(80, 0),
  sections: z.array(z.object({ key, title: words(80, 0), hint: words(300, 0) })).max(mostSections),
});
const snippet = z.object({ name: words(80), abbreviation: words(20, 0), text: z.string().max(10_000) });

export const shapes = {
  templates: { words: form },
  snippets: { words: snippet, shared: z.literal(true) },
  // Psychotherapy notes are in no copy, so none comes out of one: only their author would ever see what somebody put there.
  notes: { sections: sectionsShape, form, binReason: words(300), psychotherapy: z.literal(false) },
  texts: { sections: sectionsShape, reason: words(500) },
  countersignatures: { words: words(2_000) },
  charts: { marks: bodyChartShape.shape.marks.max(mostMarks) },
  attachments: { name: attachmentShape.shape.name },
} as const;
