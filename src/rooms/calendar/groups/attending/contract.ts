import { z } from "zod";
import { byId, endpoint, id, instant } from "#kernel/http/contract.ts";
import { attendanceStates, mostSeats } from "../rules.ts";

const state = z.enum(attendanceStates);

const attendanceShape = z
  .object({
    clientId: id,
    client: z.object({
      id,
      firstName: z.string().meta({ sealed: true }),
      lastName: z.string().meta({ sealed: true }),
      pronouns: z.string().nullable().meta({ sealed: true }),
    }),
    expected: z.boolean().describe("whether the client had a place at that time; others joined the group later"),
    state: state.nullable().describe("null while nothing is noted"),
    notedAt: instant.nullable(),
    notedBy: id.nullable(),
  })
  .meta({ id: "Attendance" });
export type AttendanceLine = z.output<typeof attendanceShape>;

const example = {
  items: [
    {
      clientId: "01971a4c-11aa-7d02-8c3e-0f4d2b6a9e01",
      client: {
        id: "01971a4c-11aa-7d02-8c3e-0f4d2b6a9e01",
        firstName: "Juniper",
        lastName: "Vale",
        pronouns: "she/her",
      },
      expected: true,
      state: "attended",
      notedAt: "2026-05-14T18:31:00Z",
      notedBy: "01971a4b-0c55-7b9a-a2f0-7e3d1c9b8f02",
    },
  ],
} as const;
const path = "/appointments/{id}/attendances";
const audited = (action: string) => ({ action, subject: "appointment" });

export const listAttendances = endpoint({
  method: "GET",
  path,
  summary: "Lists who was expected at a session of a group, and who came.",
  params: byId,
  reply: z.object({ items: z.array(attendanceShape) }),
  audit: audited("attendance.list"),
  example,
});

export const noteAttendances = endpoint({
  method: "PUT",
  path,
  summary:
    "Notes who came to a session of a group. Who is not named stays as noted; a scheduled session at which someone came is attended.",
  params: byId,
  body: z.object({
    items: z
      .array(z.object({ clientId: id, state: state.nullable().describe("null: nothing is known again") }))
      .min(1)
      .max(mostSeats),
  }),
  reply: z.object({ items: z.array(attendanceShape) }),
  refusals: { not_possible: "The session is cancelled." },
  audit: audited("attendance.note"),
  example,
});
