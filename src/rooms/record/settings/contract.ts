import { z } from "zod";
import { endpoint, id } from "#kernel/http/contract.ts";
import { builtInTemplate, noteTemplate } from "../contract.ts";

export const recordSettingsShape = z
  .object({
    defaultTemplate: noteTemplate.describe("what a note is begun in when nothing else is said"),
    defaultTemplateId: id.nullable().describe("which of the practice's own, when the default is `own`"),
    hiddenTemplates: z.array(builtInTemplate).describe("built-in templates that are not offered"),
    privateNotes: z
      .enum(["owners", "break_glass"])
      .describe(
        "owners read private notes: as they like, or for an hour at a time with a reason, of which the author is told",
      ),
    keepSignedYears: z.int().describe("for how many years after its signature a note is not purged from the bin"),
    version: z.int().describe("the ETag"),
  })
  .meta({ id: "RecordSettings" });
export type RecordSettings = z.output<typeof recordSettingsShape>;

const example: RecordSettings = {
  defaultTemplate: "soap",
  defaultTemplateId: null,
  hiddenTemplates: ["birp"],
  privateNotes: "owners",
  keepSignedYears: 5,
  version: 2,
};

export const readRecordSettings = endpoint({
  method: "GET",
  path: "/record-settings",
  summary: "How the practice keeps its notes.",
  reply: recordSettingsShape,
  audit: "none",
  example,
});

export const changeRecordSettings = endpoint({
  method: "PATCH",
  path: "/record-settings",
  summary:
    "Changes how the practice keeps its notes; what is not named stays. Who reads private notes and how long signed ones are kept, owners say.",
  body: z.object({
    defaultTemplate: noteTemplate.optional(),
    defaultTemplateId: id.nullable().optional(),
    hiddenTemplates: z.array(builtInTemplate).max(4).optional(),
    privateNotes: z.enum(["owners", "break_glass"]).optional(),
    keepSignedYears: z.int().min(0).max(50).optional(),
  }),
  reply: recordSettingsShape,
  ifMatch: "optional",
  audit: { action: "record_settings.changed" },
  example,
});
