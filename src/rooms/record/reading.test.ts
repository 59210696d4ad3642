import { describe, expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { routes } from "./routes.ts";

/** Each reading of what was written leaves one row: who, what of, and never a word of it. */
const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const clientId = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;
const begin = async (body: object) => (await teo.post("/notes", { clientId, ...body })).body;
const note = await begin({ sections: { plan: "Diary." }, happenedAt: "2026-05-01T08:00:00Z" });
await teo.post(`/notes/${note.id}/sign`, undefined, { "if-match": '"1"' });
const secret = await begin({ private: true, happenedAt: "2026-04-01T08:00:00Z" });
await begin({ sections: { plan: "Walk." } });
await marta.patch("/record-settings", { privateNotes: "break_glass" });

const of = { kind: "note", id: note.id };
const client = { kind: "client", id: clientId };
const readings: readonly [path: string, action: string, subject: typeof of | null, who?: typeof marta][] = [
  [`/notes/${note.id}`, "note.read", of],
  [`/notes/${note.id}/versions`, "note.versions_read", of],
  [`/notes/${note.id}/openings`, "note.openings_read", of],
  [`/notes/${secret.id}/closed`, "note.closed_read", { kind: "note", id: secret.id }, marta],
  ["/notes", "note.listed", null],
  ["/notes?status=draft", "note.drafts_listed", null],
  ["/notes?countersignature=asked", "note.listed", null],
  [`/notes?clientId=${clientId}`, "note.listed", client],
  ["/notes/bin", "note.bin_listed", null],
  [`/clients/${clientId}/notes/previous?before=2026-05-02T00:00:00Z`, "note.read", of],
  [`/clients/${clientId}/notes/previous?before=2020-05-02T00:00:00Z`, "note.listed", client],
  [`/clients/${clientId}/timeline`, "timeline.read", client],
  [`/clients/${clientId}/timeline?query=diary`, "timeline.read", client],
];

describe("Reading", () => {
  test.each(readings)("GET %s leaves one row, %s", async (path, action, subject, who = teo) => {
    const before = (await world.auditOf(marta.practiceId)).length;
    expect((await who.get(path)).status).toBe(200);
    const rows = (await world.auditOf(marta.practiceId)).slice(before);
    expect(rows).toMatchObject([
      { action, member_id: who.memberId, subject_kind: subject?.kind ?? null, subject_id: subject?.id ?? null },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/diary|walk|juniper/i);
  });

  test("is audited wherever notes are read: none of these endpoints says that nothing personal is touched", () => {
    const silent = routes.filter(({ endpoint }) => /notes/.test(endpoint.path) && endpoint.audit === "none");
    expect(silent.map(({ endpoint }) => endpoint.path)).toEqual([]);
  });
});
