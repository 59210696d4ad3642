import { z } from "zod";
import { endpoint, id, instant } from "#kernel/http/contract.ts";

/** Times that are taken: never whose they are. */
export const conflictShape = z
  .object({
    startsAt: instant,
    endsAt: instant,
    blockedFrom: instant.describe("with what is kept free before it, and the way there"),
    blockedUntil: instant.describe("with what is kept free after it, and the way back"),
    because: z
      .enum(["visit", "buffer", "travel", "busy"])
      .describe(
        "what meets: the visits themselves, only the time kept free around them, only the way there or back; or something of an imported calendar, which is told and holds nothing",
      ),
  })
  .describe("the times of what is there, never whose they are");
export type Conflict = z.output<typeof conflictShape>;

export const listConflicts = endpoint({
  method: "GET",
  path: "/appointments/conflicts",
  summary: "Says what already stands where a visit is meant to go, buffers and travel counted.",
  query: z.object({
    therapistId: id.optional().describe("by default the caller"),
    startsAt: instant,
    endsAt: instant,
    except: id.optional().describe("the appointment that is being moved"),
    serviceId: id.optional(),
    locationId: id.optional(),
  }),
  reply: z.object({
    conflicts: z.array(conflictShape),
    warnings: z
      .array(z.object({ code: z.enum(["in_the_past"]) }))
      .describe("what is worth saying though nothing is refused: a past visit is kept as a record"),
  }),
  audit: "none",
  example: {
    warnings: [],
    conflicts: [
      {
        startsAt: "2026-05-12T08:30:00Z",
        endsAt: "2026-05-12T09:20:00Z",
        blockedFrom: "2026-05-12T08:30:00Z",
        blockedUntil: "2026-05-12T09:30:00Z",
        because: "visit",
      },
    ],
  },
});
