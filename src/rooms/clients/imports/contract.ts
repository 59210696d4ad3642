import { z } from "zod";
import { byId, endpoint, id, instant } from "#kernel/http/contract.ts";
import { dateOrders, encodings, importLimits, isTarget, presets, targets } from "./rules.ts";

/** Clients brought in from a file: read, tried, started, watched, taken back. */

const sealed = { sealed: true };
const count = (what: string) => z.int().min(0).describe(what);

const targetShape = z
  .string()
  .max(50)
  .refine(isTarget, `One of ${targets.join(", ")}, or custom: and the id of a field.`)
  .describe(
    `${targets.join(", ")}, or custom:<id> for a field of the practice; the histories (medical, psychological, spiritual) and clinical fields go where no assistant reads`,
  );
const encoding = z.enum(encodings).describe("of a text; a workbook says it itself");
const headingsAt = z.int().min(0).max(20).nullable().describe("the line with the names of columns, from 0; null: none");

const choicesShape = z.object({
  encoding: encoding.nullable(),
  headingsAt,
  columns: z.array(z.string().nullable()).describe("what each column is taken for; null is left out"),
  dates: z.enum(dateOrders).describe("the order of day, month and year in this file"),
  duplicates: z.enum(["skip", "import"]).describe("who is probably here already: left out, or brought in all the same"),
  unreadable: z
    .enum(["refuse", "leave_out"])
    .describe("a line with a value that cannot be read: left out, or brought in without the value"),
});

export const clientImportShape = z
  .object({
    id,
    state: z.enum(["waiting", "running", "done", "failed", "undoing", "undone"]),
    name: z.string().describe("of the file").meta(sealed),
    format: z.enum(["csv", "xlsx"]),
    preset: z.enum(presets).nullable().describe("whose export it was known to be"),
    lines: count("lines with anything in them, below the names of the columns"),
    columns: z
      .array(z.object({ heading: z.string().meta(sealed), samples: z.array(z.string()).max(5).meta(sealed) }))
      .describe("of one that waits; nothing of it is kept longer than the file"),
    choices: choicesShape,
    progress: z.object({
      read: count("lines read so far"),
      imported: count("of which became clients"),
      duplicates: count("of which were left out, being probably here already"),
      refused: count("of which were refused"),
      removed: count("clients taken back since"),
      stayed: count("clients that stayed when it was undone"),
    }),
    memberId: id,
    createdAt: instant,
    endedAt: instant.nullable(),
    version: z.int().describe("the ETag"),
  })
  .meta({ id: "ClientImport" });
export type ClientImport = z.input<typeof clientImportShape>;

const example: ClientImport = {
  id: "0198c0de-0000-7000-8000-0000000000d1",
  state: "waiting",
  name: "patients.csv",
  format: "csv",
  preset: "cliniko",
  lines: 412,
  columns: [
    { heading: "First name", samples: ["Juniper", "Rowan"] },
    { heading: "Date of birth", samples: ["1991-05-16"] },
  ],
  choices: {
    encoding: "utf-8",
    headingsAt: 0,
    columns: ["firstName", "birthDate"],
    dates: "ymd",
    duplicates: "skip",
    unreadable: "refuse",
  },
  progress: { read: 0, imported: 0, duplicates: 0, refused: 0, removed: 0, stayed: 0 },
  memberId: "0198c0de-0000-7000-8000-0000000000ab",
  createdAt: "2026-05-12T08:00:00Z",
  endedAt: null,
  version: 1,
};
const ended: ClientImport = {
  ...example,
  state: "done",
  columns: [],
  progress: { read: 412, imported: 405, duplicates: 5, refused: 2, removed: 0, stayed: 0 },
  endedAt: "2026-05-12T08:04:00Z",
  version: 3,
};
const subject = "client_import";
export const notWaiting = { import_begun: "This import has begun, or ended: how it is read can be changed no more." };

export const addImport = endpoint({
  method: "POST",
  path: "/client-imports",
  summary: `Reads a file of clients (CSV in any usual encoding, or XLSX; one part named \`file\`, at most ${importLimits.bytes / 1024 / 1024} MB, ${importLimits.lines} lines, ${importLimits.columns} columns) and guesses what its columns are. No client is written yet. What the caller had waiting before is discarded; what nobody starts is discarded after a day. A file that cannot be read is refused with 422 or 413 and one of \`table_unreadable\`, \`table_empty\`, \`too_many_columns\`, \`too_many_lines\`, \`old_workbook\`, \`data_not_table\`, \`own_export\`, \`table_too_complex\`, \`table_too_large\`.`,
  reply: clientImportShape,
  status: 201,
  audit: "own",
  carries: "multipart",
  resource: "/client-imports/{id}",
  bodyLimit: importLimits.bytes + 64 * 1024,
  example,
});

export const listImports = endpoint({
  method: "GET",
  path: "/client-imports",
  summary: "The practice's imports of clients, the newest first, the last fifty.",
  reply: z.object({ items: z.array(clientImportShape) }),
  audit: "none",
  example: { items: [ended] },
});

export const readImport = endpoint({
  method: "GET",
  path: "/client-imports/{id}",
  summary: "One import: how its columns are taken, or how far it is.",
  params: byId,
  reply: clientImportShape,
  audit: "own",
  example,
});

export const changeImport = endpoint({
  method: "PATCH",
  path: "/client-imports/{id}",
  summary:
    "Says how a waiting import is read: what is named changes. Another encoding or line of headings guesses the columns anew, unless they are named too.",
  params: byId,
  body: z.object({
    encoding: encoding.optional(),
    headingsAt: headingsAt.optional(),
    columns: z.array(targetShape.nullable()).max(importLimits.columns).optional(),
    dates: z.enum(dateOrders).optional(),
    duplicates: z.enum(["skip", "import"]).optional(),
    unreadable: z.enum(["refuse", "leave_out"]).optional(),
  }),
  reply: clientImportShape,
  refusals: notWaiting,
  ifMatch: "optional",
  audit: "own",
  example: { ...example, version: 2 },
});

export const startImport = endpoint({
  method: "POST",
  path: "/client-imports/{id}/start",
  summary: "Brings the clients in, in the background; read the import to watch it. Does nothing when begun already.",
  params: byId,
  reply: clientImportShape,
  refusals: {
    nothing_to_import: "No column is taken for a name.",
    import_running: "Another import of the practice is running. Wait until it has ended.",
  },
  audit: { action: "client_import.started", subject },
  example: { ...example, state: "running", version: 2 },
});

export const undoImport = endpoint({
  method: "POST",
  path: "/client-imports/{id}/undo",
  summary:
    "Takes back, in the background, the clients of an import that nobody has touched since; its lines say who stays and why.",
  params: byId,
  reply: clientImportShape,
  refusals: {
    nothing_to_undo: "It has not ended, or was undone already.",
    import_running: "Another import of the practice is running. Wait until it has ended.",
  },
  audit: { action: "client_import.undone", subject },
  example: { ...ended, state: "undoing", version: 4 },
});

export const discardImport = endpoint({
  method: "DELETE",
  path: "/client-imports/{id}",
  summary: "Discards a waiting import and its file.",
  params: byId,
  refusals: notWaiting,
  audit: { action: "client_import.discarded", subject },
});
