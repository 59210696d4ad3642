import { z } from "zod";
import { byId, endpoint, id, instant, words } from "#kernel/http/contract.ts";
import { formShape, type OwnSection, ownSections } from "./templates/contract.ts";

/** The forms a note can take: which sections each has stands in rules.ts, of the practice's `own` in the note's form. */
export const builtInTemplate = z.enum(["soap", "dap", "birp", "free"]);
export const noteTemplate = z.enum([...builtInTemplate.options, "own"]);
export const noteStatus = z.enum(["draft", "signed"]);
export type BuiltInTemplate = z.output<typeof builtInTemplate>;
export type NoteTemplate = z.output<typeof noteTemplate>;
export type NoteStatus = z.output<typeof noteStatus>;

export const sectionLimit = 100_000;
/** Of all sections together: some seventy pages, beyond which nobody reads a note. */
export const noteLimit = 200_000;

/**
 * One section, in Markdown, kept as it was typed. Control characters, which come along when text is pasted from a word
 * processor, are dropped and not refused: an autosave that answers 422 would lose what the therapist goes on to write.
 */
const markdown = z
  .string()
  .max(sectionLimit, `At most ${sectionLimit} characters in a section.`)
  .overwrite((text) => text.toWellFormed().replace(/(?![\n\t\r])\p{Cc}/gu, ""))
  .optional();

/** All sections any template has; a note holds those of its own. */
export const sectionsShape = z
  .strictObject({
    subjective: markdown,
    objective: markdown,
    assessment: markdown,
    plan: markdown,
    data: markdown,
    behavior: markdown,
    intervention: markdown,
    response: markdown,
    text: markdown,
    ...(Object.fromEntries(ownSections.map((key) => [key, markdown])) as Record<OwnSection, typeof markdown>),
  })
  .describe(
    `Markdown by section, ${noteLimit} characters in all: soap has subjective, objective, assessment, plan; dap has data, assessment, plan; birp has behavior, intervention, response, plan; free has text; own has those of its form, s1 to s20`,
  )
  .meta({ sealed: true });
export type Sections = z.output<typeof sectionsShape>;
export type SectionName = keyof Sections;

export const author = z.object({ id, name: z.string().nullable().describe("null when not known any more") });

export const countersignatureShape = z.object({
  state: z.enum(["waiting", "given", "returned"]),
  member: author.describe("who was asked"),
  askedAt: instant,
  answeredAt: instant.nullable(),
  version: z.int().nullable().describe("the version of the note that was answered for"),
});
export type Countersignature = z.input<typeof countersignatureShape>;

export const noteShape = z
  .object({
    id,
    clientId: id,
    appointmentId: id.nullable(),
    author,
    template: noteTemplate,
    templateId: id.nullable().describe("which of the practice's own"),
    form: formShape
      .nullable()
      .describe("the name and sections of an own template, as they were when the note was begun"),
    status: noteStatus,
    private: z.boolean().describe("seen by its author and the owners of the practice only"),
    psychotherapy: z.boolean().describe("seen by its author alone and in no export; always private, too"),
    version: z.int().describe("counts every change; the ETag"),
    happenedAt: instant,
    sections: sectionsShape.describe("the text that counts now: the draft, or the last signed version"),
    createdAt: instant,
    updatedAt: instant,
    signedAt: instant.nullable(),
    signedById: id.nullable(),
    amended: z.boolean().describe("whether a signed text was replaced by a later one"),
    countersignature: countersignatureShape
      .extend({ words: z.string().nullable().describe("why it was returned").meta({ sealed: true }) })
      .nullable()
      .describe("the second signature that was asked for last"),
  })
  .meta({ id: "Note" });
export type NoteReply = z.input<typeof noteShape>;

/** A note as a list shows it: the beginning of its text, no more. */
export const noteLineShape = noteShape.omit({ sections: true, form: true, countersignature: true }).extend({
  formName: z.string().nullable().describe("what the practice calls its own template").meta({ sealed: true }),
  countersignature: countersignatureShape.nullable(),
  sectionCount: z.int(),
  emptySections: z.int().describe("in how many of them nothing is written"),
  client: z.object({ id, firstName: z.string(), lastName: z.string() }).nullable().meta({ sealed: true }),
  excerpt: z.string().max(300).describe("plain text").meta({ sealed: true }),
});
export type NoteLine = z.input<typeof noteLineShape>;

export const exampleAuthor = { id: "0198c0de-0000-7000-8000-0000000000aa", name: "Marta Ferrer" };
export const exampleNote: NoteReply = {
  id: "0198c0de-0000-7000-8000-000000000001",
  clientId: "0198c0de-0000-7000-8000-0000000000c1",
  appointmentId: "0198c0de-0000-7000-8000-0000000000a1",
  author: exampleAuthor,
  template: "soap",
  templateId: null,
  form: null,
  status: "draft",
  private: false,
  psychotherapy: false,
  version: 3,
  happenedAt: "2026-05-12T08:00:00Z",
  sections: {
    subjective: "Slept better, *four nights* of seven.",
    objective: "",
    assessment: "",
    plan: "Sleep diary.",
  },
  createdAt: "2026-05-12T08:55:00Z",
  updatedAt: "2026-05-12T08:58:12Z",
  signedAt: null,
  signedById: null,
  amended: false,
  countersignature: null,
};
export const signedExample: NoteReply = {
  ...exampleNote,
  status: "signed",
  version: 4,
  signedAt: "2026-05-12T09:00:00Z",
  signedById: exampleAuthor.id,
};
const { sections: _, form: __, ...exampleHead } = exampleNote;
export const exampleLine: NoteLine = {
  ...exampleHead,
  client: { id: exampleNote.clientId, firstName: "Juniper", lastName: "Vale" },
  formName: null,
  sectionCount: 4,
  emptySections: 2,
  excerpt: "Slept better, four nights of seven.",
};

/** 2 MiB: four full sections in a script of three bytes a character, escaped. */
const bodyLimit = 2 * 1024 * 1024;
const noteInBin = { note_in_bin: "The note is in the bin. Take it out first; its text is safe." };
const noteSigned = { note_signed: "The note is signed; its text can only be amended." };

export const startNote = endpoint({
  method: "POST",
  path: "/notes",
  summary: "Starts a note of a client, as a draft of the caller. Everything but the client may be left out.",
  body: z.object({
    clientId: id,
    appointmentId: id.nullish(),
    template: noteTemplate.optional().describe("by default the practice's default"),
    templateId: id.nullish().describe("one of the practice's own; `template` is then `own`"),
    sections: sectionsShape.default({}),
    happenedAt: instant.optional().describe("by default the start of the appointment, or now"),
    private: z.boolean().default(false),
    psychotherapy: z.boolean().default(false).describe("the caller's alone; makes it private, too"),
  }),
  reply: noteShape,
  status: 201,
  audit: { action: "note.started", subject: "note" },
  resource: "/notes/{id}",
  bodyLimit,
  example: exampleNote,
});

export const readNote = endpoint({
  method: "GET",
  path: "/notes/{id}",
  summary: "One note with the text that counts now.",
  params: byId,
  reply: noteShape,
  audit: { action: "note.read", subject: "note" },
  example: exampleNote,
});

export const writeNote = endpoint({
  method: "PATCH",
  path: "/notes/{id}",
  summary: "Writes in a draft; a section that is not named stays as it is. Only its author may.",
  params: byId,
  body: z.object({
    sections: sectionsShape.optional(),
    happenedAt: instant.optional(),
    appointmentId: id.nullable().optional(),
    private: z.boolean().optional().describe("false takes `psychotherapy` back, too"),
    psychotherapy: z.boolean().optional(),
  }),
  reply: noteShape,
  refusals: { ...noteSigned, ...noteInBin },
  audit: "own",
  ifMatch: "required",
  resource: "/notes/{id}",
  bodyLimit,
  example: exampleNote,
});

export const signNote = endpoint({
  method: "POST",
  path: "/notes/{id}/sign",
  summary: "Signs a draft: from now on its text never changes. Only its author may.",
  params: byId,
  reply: noteShape,
  refusals: { ...noteSigned, ...noteInBin, note_empty: "Nothing is written in the note yet." },
  audit: { action: "note.signed", subject: "note" },
  ifMatch: "required",
  resource: "/notes/{id}",
  example: signedExample,
});

export const amendNote = endpoint({
  method: "POST",
  path: "/notes/{id}/amend",
  summary:
    "Puts a new text beside the signed one, with the reason; a section that is not named stays. Its author or an owner may.",
  params: byId,
  body: z.object({ sections: sectionsShape, reason: words(500).meta({ sealed: true }) }),
  reply: noteShape,
  refusals: {
    ...noteInBin,
    note_not_signed: "The note is a draft; write in it instead.",
    note_empty: "The amended note would hold no text.",
  },
  audit: { action: "note.amended", subject: "note" },
  ifMatch: "required",
  resource: "/notes/{id}",
  bodyLimit,
  example: { ...signedExample, version: 5, amended: true },
});

export const deleteNote = endpoint({
  method: "DELETE",
  path: "/notes/{id}",
  summary: "Takes back a draft in which nothing was ever written. Only its author may.",
  params: byId,
  status: 204,
  refusals: { ...noteSigned, note_has_text: "Something was written in the note, or belongs to it." },
  audit: { action: "note.deleted", subject: "note" },
  ifMatch: "optional",
});
