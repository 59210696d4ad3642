import { expect, test } from "vitest";
import { csvHead, csvLine } from "./exporting/rules.ts";
import { actOf, familyOf, momentOf } from "./rules.ts";

test("an act is of one family, and refusing is one of its own", () => {
  const acts = {
    "note.read": "reading",
    "client.search": "reading",
    "attachment.content_read": "reading",
    "timeline.read": "reading",
    "note.signed": "changing",
    "client.archived": "changing",
    "appointment.book": "changing",
    "record.printed": "copying",
    "attachment.archived": "copying",
    "audit.exported": "copying",
    "note.opened": "opening",
    "note.read.refused": "refused",
    "session.opened": "signing_in",
    "member.changed": "people",
    "member.listed": "reading",
  };
  for (const [action, family] of Object.entries(acts)) expect(familyOf(action), action).toBe(family);
});

test("a refused act is the act, refused", () => {
  expect(actOf("note.read.refused")).toEqual({ action: "note.read", isRefused: true });
  expect(actOf("note.read")).toEqual({ action: "note.read", isRefused: false });
});

test("a day is the practice's own, also when the clocks change in it", () => {
  expect(momentOf("2026-03-29", "Europe/Madrid", false)).toBe("2026-03-28T23:00:00Z");
  expect(momentOf("2026-03-29", "Europe/Madrid", true)).toBe("2026-03-29T22:00:00Z");
  expect(momentOf("2026-03-29T10:00:00Z", "Europe/Madrid", true)).toBe("2026-03-29T10:00:00Z");
});

test("what a spreadsheet would calculate stays text, and what has commas stays one cell", () => {
  const event = {
    id: "0198c0de-0000-7000-8000-0000000000e1",
    at: "2026-05-13T09:02:11.250Z",
    member: { id: "0198c0de-0000-7000-8000-0000000000ab", name: '=HYPERLINK("x")' },
    role: "owner",
    action: "client.read",
    refused: null,
    subject: { kind: "client", id: null, clientId: null, name: "Vale, Juniper", at: null, gone: false },
    ip: "192.0.2.7",
    userAgent: "+cmd",
  };
  expect(csvHead).toMatch(/^\ufeffat,member,/);
  const line = csvLine(event);
  expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  expect(line).toContain('"Vale, Juniper"');
  expect(line).toContain("'+cmd");
  expect(line.endsWith("\r\n")).toBe(true);
});
