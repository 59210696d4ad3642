import { z } from "zod";
import { byId, endpoint, id, instant, page, pageQuery } from "#kernel/http/contract.ts";
import { author } from "../contract.ts";
import { regions, sides } from "./bones/rules.ts";
import { drawing, views } from "./outline/rules.ts";

import { markKinds, mostIntensity, mostMarks } from "./rules.ts";

export const markKind = z.enum(markKinds);
export type MarkKind = z.output<typeof markKind>;

const markShape = z.object({
  id: z.uuid().describe("made by whoever draws; unique within the chart"),
  view: z.enum(views),
  x: z.number().min(0).max(drawing.width).describe(`in the drawing, which is ${drawing.width} wide`),
  y: z.number().min(0).max(drawing.height).describe(`from its top; it is ${drawing.height} high`),
  region: z.enum(regions),
  side: z.enum(sides).nullable().describe("of the body; null for what there is one of"),
  kind: markKind,
  intensity: z.int().min(0).max(mostIntensity).nullable().describe("null where it says nothing, as of a scar"),
  note: z
    .string()
    .trim()
    .max(500, "At most 500 characters.")
    .overwrite((text) => text.toWellFormed().replace(/(?![\n\t\r])\p{Cc}/gu, "")),
});
export type Mark = z.output<typeof markShape>;

const marks = z
  .array(markShape)
  .max(mostMarks, `At most ${mostMarks} marks.`)
  .refine((list) => new Set(list.map((mark) => mark.id)).size === list.length, "Each mark has an id of its own.")
  .meta({ sealed: true });

export const bodyChartShape = z
  .object({
    id,
    clientId: id,
    noteId: id.nullable().describe("the note it belongs to; it is fixed with that note's signature"),
    author,
    at: instant.describe("when it was drawn; of a note's chart, when the session was"),
    marks: z.array(markShape).meta({ sealed: true }),
    fixed: z.boolean().describe("whether its note is signed: then it never changes"),
    version: z.int().describe("counts every change; the ETag"),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: "BodyChart" });
export type BodyChart = z.input<typeof bodyChartShape>;

const example: BodyChart = {
  id: "0198c0de-0000-7000-8000-0000000000d1",
  clientId: "0198c0de-0000-7000-8000-0000000000c1",
  noteId: null,
  author: { id: "0198c0de-0000-7000-8000-0000000000aa", name: "Marta Ferrer" },
  at: "2026-05-12T08:57:00Z",
  marks: [
    {
      id: "0198c0de-0000-7000-8000-0000000000d2",
      view: "back",
      x: 70,
      y: 122,
      region: "shoulder",
      side: "left",
      kind: "tension",
      intensity: 6,
      note: "Since the move.",
    },
  ],
  fixed: false,
  version: 1,
  createdAt: "2026-05-12T08:57:00Z",
  updatedAt: "2026-05-12T08:57:00Z",
};
const noteSigned = { note_signed: "The note is signed; what belongs to it stays as it was." };

export const drawChart = endpoint({
  method: "POST",
  path: "/body-charts",
  summary: "Begins a body chart of a client: alone, or as the one chart of a draft of the caller's own.",
  body: z.object({
    clientId: id,
    noteId: id.nullish(),
    marks: marks.default([]),
    at: instant.optional().describe("by default now"),
  }),
  reply: bodyChartShape,
  status: 201,
  refusals: { ...noteSigned, note_has_chart: "The note has a body chart already; `chartId` says which." },
  audit: { action: "body_chart.drawn", subject: "body_chart" },
  resource: "/body-charts/{id}",
  example,
});

export const listCharts = endpoint({
  method: "GET",
  path: "/clients/{id}/body-charts",
  summary: "The body charts of a client that the caller may see, newest first; or that of one note.",
  params: byId,
  query: z.object({ ...pageQuery, noteId: id.optional() }),
  reply: page(bodyChartShape),
  audit: { action: "body_chart.listed", subject: "client" },
  example: { items: [example], nextCursor: null },
});

export const readChart = endpoint({
  method: "GET",
  path: "/body-charts/{id}",
  summary: "One body chart.",
  params: byId,
  reply: bodyChartShape,
  audit: { action: "body_chart.read", subject: "body_chart" },
  example,
});

export const changeChart = endpoint({
  method: "PATCH",
  path: "/body-charts/{id}",
  summary: "Replaces the marks of a chart. Only its author may, and of a note's chart until the note is signed.",
  params: byId,
  body: z.object({ marks: marks.optional(), at: instant.optional() }),
  reply: bodyChartShape,
  refusals: noteSigned,
  audit: "own",
  ifMatch: "required",
  resource: "/body-charts/{id}",
  example: { ...example, version: 2 },
});

export const removeChart = endpoint({
  method: "DELETE",
  path: "/body-charts/{id}",
  summary: "Takes a chart away. Only its author may, and of a note's chart until the note is signed.",
  params: byId,
  status: 204,
  refusals: noteSigned,
  audit: { action: "body_chart.removed", subject: "body_chart" },
  ifMatch: "optional",
});
