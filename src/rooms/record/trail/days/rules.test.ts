import { expect, test } from "vitest";
import { type Deed, daysOf, matterOf } from "./rules.ts";

const nora = "0198c0de-0000-7000-8000-0000000000ab";
const deed = (more: Partial<Deed>): Deed => ({
  on: "2026-05-13",
  memberId: nora,
  role: "therapist",
  action: "note.read",
  family: "reading",
  subjects: 1,
  firstAt: "2026-05-13T09:00:00Z",
  lastAt: "2026-05-13T09:00:00Z",
  ...more,
});

test("what was opened is said as a client would say it", () => {
  const acts = {
    "client.read": "profile",
    "timeline.read": "overview",
    "note.signed": "notes",
    "note.listed": "overview",
    "record.printed": "notes",
    "attachment.content_read": "files",
    "appointment.book": "visits",
    "client.trail_read": "trail",
    "something.new": "other",
  };
  for (const [action, matter] of Object.entries(acts)) expect(matterOf(action), action).toBe(matter);
});

test("a day says each person once, with what they did and from when to when", () => {
  const days = daysOf(
    [
      deed({ subjects: 3 }),
      deed({ action: "note.versions_read", lastAt: "2026-05-13T11:00:00.5Z" }),
      deed({ action: "note.signed", family: "changing" }),
      deed({ memberId: null, role: "system", action: "reminder.sent", family: "changing" }),
      deed({ on: "2026-05-12" }),
    ],
    new Map([[nora, "Nora"]]),
  );
  expect(days).toHaveLength(2);
  expect(days[0]?.people).toEqual([
    {
      member: { id: nora, name: "Nora" },
      role: "therapist",
      firstAt: "2026-05-13T09:00:00Z",
      lastAt: "2026-05-13T11:00:00.5Z",
      acts: [
        { family: "reading", matter: "notes", count: 3 },
        { family: "changing", matter: "notes", count: 1 },
      ],
    },
    expect.objectContaining({ member: null, acts: [{ family: "changing", matter: "messages", count: 1 }] }),
  ]);
});
