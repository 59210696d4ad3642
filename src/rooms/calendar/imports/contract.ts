import { z } from "zod";
import { byId, endpoint, id, instant } from "#kernel/http/contract.ts";
import { widestRangeDays } from "../rules.ts";
import { importDays, mostIntervals, skipCodes } from "./rules.ts";

const skipped = z.object({
  code: z.enum(skipCodes),
  count: z.int(),
  events: z.array(z.int()).describe("the places of the first of them in the file, from 1"),
});

export const importShape = z
  .object({
    id,
    name: z.string().meta({ sealed: true }).describe("of the file"),
    importedAt: instant,
    events: z.int().describe("in the file"),
    imported: z.int().describe("stretches of busy time; an event that repeats makes one each time"),
    skipped: z.array(skipped).describe("events that hold no time, by reason"),
    from: instant.nullable().describe("where the first stretch begins"),
    until: instant.nullable().describe("where the last one ends"),
  })
  .meta({ id: "CalendarImport" });

const exampleImport = {
  id: "01971a4d-9a31-7c55-8f02-4d6e1b2a3c70",
  name: "private.ics",
  importedAt: "2026-05-12T08:00:00Z",
  events: 14,
  imported: 63,
  skipped: [{ code: "free", count: 2, events: [3, 9] }],
  from: "2026-05-13T07:00:00Z",
  until: "2027-05-05T09:00:00Z",
} as const;

export const addImport = endpoint({
  method: "POST",
  path: "/calendar-imports",
  summary: `Takes a calendar file (iCalendar, at most 2 MB, one part named \`file\`) as the caller's busy time: from ${importDays.back} days back to two years ahead, at most ${mostIntervals} stretches. Events that came before, in this file or another, are replaced. What cannot be read is refused as \`calendar_unreadable\`, \`calendar_too_large\` or \`calendar_too_complex\`, and nothing is written.`,
  reply: importShape,
  status: 201,
  refusals: { too_many_imports: "A member has at most twenty imported calendars." },
  audit: "own",
  carries: "multipart",
  bodyLimit: 2_200_000,
  example: exampleImport,
});

export const listImports = endpoint({
  method: "GET",
  path: "/calendar-imports",
  summary: "The caller's imported calendars, the newest first.",
  reply: z.object({ items: z.array(importShape) }),
  audit: "none",
  example: { items: [exampleImport] },
});

export const removeImport = endpoint({
  method: "DELETE",
  path: "/calendar-imports/{id}",
  summary: "Takes an imported calendar of the caller's away, with the busy time that came from it.",
  params: byId,
  audit: { action: "calendar_import.remove", subject: "calendar_import" },
});

export const listBusyTimes = endpoint({
  method: "GET",
  path: "/busy-times",
  summary: "What calendars kept elsewhere hold of the members' time, earliest first. What it is, only its member sees.",
  query: z.object({
    from: instant,
    to: instant.describe(`at most ${widestRangeDays} days after \`from\``),
    therapistId: id.optional().describe("a member; without it, everyone"),
  }),
  reply: z.object({
    items: z.array(
      z.object({
        id,
        therapistId: id,
        startsAt: instant,
        endsAt: instant,
        summary: z.string().nullable().meta({ sealed: true }).describe("the caller's own alone; null is just busy"),
      }),
    ),
  }),
  audit: "none",
  example: {
    items: [
      {
        id: "01971a4e-01aa-7f10-9c3e-2b4d6f8a1c02",
        therapistId: "01971a4b-0c55-7b9a-a2f0-7e3d1c9b8f02",
        startsAt: "2026-05-13T07:00:00Z",
        endsAt: "2026-05-13T09:00:00Z",
        summary: null,
      },
    ],
  },
});
