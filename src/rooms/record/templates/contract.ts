import { z } from "zod";
import { byId, endpoint, id, instant, words } from "#kernel/http/contract.ts";

export const mostSections = 20;
/** The sections of the practice's own templates: they are told apart by these keys, whatever they are called. */
export const ownSections = [
  ...(["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10"] as const),
  ...(["s11", "s12", "s13", "s14", "s15", "s16", "s17", "s18", "s19", "s20"] as const),
] as const;
export type OwnSection = (typeof ownSections)[number];
const key = z.enum(ownSections);

const title = words(80).meta({ sealed: true });
const hint = z.string().trim().max(300, "At most 300 characters.").meta({ sealed: true });

/** What a note was written in: the template's words at that time, which later changes of the template leave alone. */
export const formShape = z.object({
  name: z.string().meta({ sealed: true }),
  sections: z.array(z.object({ key, title: z.string(), hint: z.string() })).meta({ sealed: true }),
});
export type NoteForm = z.output<typeof formShape>;

export const templateShape = formShape
  .extend({
    id,
    version: z.int().describe("the ETag"),
    createdAt: instant,
    archivedAt: instant.nullable().describe("since when it is not offered any more"),
  })
  .meta({ id: "NoteTemplate" });
export type TemplateReply = z.input<typeof templateShape>;

const sections = z
  .array(z.object({ key: key.optional().describe("a new section is given its own"), title, hint: hint.default("") }))
  .min(1, "A template has at least one section.")
  .max(mostSections, `At most ${mostSections} sections.`)
  .refine(
    (list) => new Set(list.flatMap((one) => one.key ?? [])).size === list.flatMap((one) => one.key ?? []).length,
    "Each section has a key of its own.",
  )
  .describe("in the order in which they are written and read");

const example: TemplateReply = {
  id: "0198c0de-0000-7000-8000-0000000000e1",
  name: "First conversation",
  sections: [
    { key: "s1", title: "What brings you here", hint: "In their words" },
    { key: "s2", title: "What we agreed", hint: "" },
  ],
  version: 1,
  createdAt: "2026-05-12T08:00:00Z",
  archivedAt: null,
};

export const listTemplates = endpoint({
  method: "GET",
  path: "/note-templates",
  summary: "The practice's own note templates by name, archived ones last.",
  reply: z.object({ items: z.array(templateShape) }),
  audit: "none",
  example: { items: [example] },
});

export const readTemplate = endpoint({
  method: "GET",
  path: "/note-templates/{id}",
  summary: "One of the practice's own note templates.",
  params: byId,
  reply: templateShape,
  audit: "none",
  example,
});

export const createTemplate = endpoint({
  method: "POST",
  path: "/note-templates",
  summary: "Makes a template of the practice's own.",
  body: z.object({ name: words(80).meta({ sealed: true }), sections }),
  reply: templateShape,
  status: 201,
  refusals: { too_many_templates: "A practice has at most 100 templates." },
  audit: { action: "note_template.created", subject: "note_template" },
  resource: "/note-templates/{id}",
  example,
});

export const changeTemplate = endpoint({
  method: "PATCH",
  path: "/note-templates/{id}",
  summary: "Renames a template or replaces its sections. Notes that were begun with it stay as they are.",
  params: byId,
  body: z.object({ name: words(80).meta({ sealed: true }).optional(), sections: sections.optional() }),
  reply: templateShape,
  ifMatch: "optional",
  audit: { action: "note_template.changed", subject: "note_template" },
  resource: "/note-templates/{id}",
  example,
});

export const archiveTemplate = endpoint({
  method: "POST",
  path: "/note-templates/{id}/archive",
  summary: "A template is not offered any more, nor the practice's default.",
  params: byId,
  reply: templateShape,
  audit: { action: "note_template.archived", subject: "note_template" },
  example: { ...example, archivedAt: "2026-05-20T08:00:00Z" },
});

export const restoreTemplate = endpoint({
  method: "POST",
  path: "/note-templates/{id}/restore",
  summary: "Offers an archived template again.",
  params: byId,
  reply: templateShape,
  audit: { action: "note_template.restored", subject: "note_template" },
  example,
});
