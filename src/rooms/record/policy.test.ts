import { describe, expect, test } from "vitest";
import { notesIn, saw } from "#testing/notes.ts";
import { openWorld } from "#testing/world.ts";

const world = await openWorld();
const { marta, teo, nadia, assistant, client, draft, signedNote } = await notesIn(world);

describe("A private note", () => {
  test("is met by its author and owners, and by another therapist nowhere", async () => {
    const clientId = await client();
    const times = { startsAt: "2026-06-01T08:00:00Z", endsAt: "2026-06-01T08:50:00Z" };
    const visit = (await teo.post("/appointments", { clientId, ...times })).body;
    const secret = { clientId, appointmentId: visit.id, private: true };
    const note = await signedNote(teo, { ...secret, sections: { plan: "Secret" } });
    const { body: file } = await teo.request("POST", `/clients/${clientId}/attachments`, pictureForm());
    const own = await draft(teo, { ...secret, sections: { plan: "Secret draft" } });
    await teo.patch(`/attachments/${file.id}`, { noteId: own.id });

    for (const reader of [teo, marta]) {
      expect((await reader.get(`/notes/${note.id}`)).body.sections.plan).toBe("Secret");
      expect((await reader.get(`/attachments/${file.id}`)).status).toBe(200);
      expect((await reader.get(`/appointments/${visit.id}`)).body.badges).toEqual({ first: true, note: "draft" });
    }
    for (const path of [
      `/notes/${note.id}`,
      `/notes/${note.id}/versions`,
      `/attachments/${file.id}`,
      `/attachments/${file.id}/content`,
    ])
      expect((await nadia.get(path)).status, path).toBe(404);
    expect((await nadia.patch(`/notes/${note.id}`, { private: false }, saw(2))).status).toBe(404);
    expect((await nadia.post(`/notes/${note.id}/sign`, undefined, saw(2))).status).toBe(404);
    expect((await nadia.post(`/notes/${note.id}/amend`, { sections: {}, reason: "r" }, saw(2))).status).toBe(404);
    expect((await nadia.delete(`/notes/${note.id}`)).status).toBe(404);
    expect((await nadia.patch(`/attachments/${file.id}`, { name: "x" })).status).toBe(404);
    expect((await nadia.delete(`/attachments/${file.id}`)).status).toBe(404);
    expect((await nadia.get(`/notes?clientId=${clientId}`)).body.items).toEqual([]);
    expect((await nadia.get(`/clients/${clientId}/attachments`)).body.items).toEqual([]);
    expect((await nadia.get(`/clients/${clientId}/attachments?noteId=${own.id}`)).body.items).toEqual([]);
    expect((await nadia.get(`/clients/${clientId}/notes/previous?before=2027-01-01T00:00:00Z`)).body).toEqual({
      note: null,
    });
    expect((await nadia.get(`/appointments/${visit.id}`)).body.badges).toEqual({ first: true });
    const kinds = (await nadia.get(`/clients/${clientId}/timeline`)).body.items.map(
      (entry: { kind: string }) => entry.kind,
    );
    expect(kinds).toEqual(["appointment"]);
    expect((await nadia.get(`/clients/${clientId}/timeline?query=secret`)).body.items).toEqual([]);
  });

  test("becomes private and shared again by its author's hand alone, its files with it", async () => {
    const note = await draft(teo);
    expect((await teo.patch(`/notes/${note.id}`, { private: true }, saw(1))).body).toMatchObject({
      private: true,
      version: 2,
    });
    expect((await nadia.get(`/notes/${note.id}`)).status).toBe(404);
    expect((await marta.patch(`/notes/${note.id}`, { private: false }, saw(2))).status).toBe(403);
    const open = "update notes set private = false where id = $1";
    const byOwner = world.inPractice(marta.actor, (tx) => tx.client.query(open, [note.id]));
    await expect(byOwner).rejects.toMatchObject({ constraint: "privacy_is_the_authors" });
    const byNadia = await world.inPractice(nadia.actor, (tx) => tx.client.query(open, [note.id]));
    expect(byNadia.rowCount).toBe(0);
    expect((await teo.patch(`/notes/${note.id}`, { private: false }, saw(2))).status).toBe(200);
    expect((await nadia.get(`/notes/${note.id}`)).status).toBe(200);
  });
});

describe("An assistant", () => {
  test("meets nothing of the record, through no endpoint and no SQL", async () => {
    const note = await signedNote(teo);
    const paths = [
      `/notes/${note.id}`,
      `/notes/${note.id}/versions`,
      "/notes?status=draft",
      `/notes?clientId=${note.clientId}`,
    ];
    for (const path of [...paths, `/clients/${note.clientId}/attachments`, `/clients/${note.clientId}/notes/previous`])
      expect((await assistant.get(path)).status, path).toBe(403);
    expect((await assistant.post("/notes", { clientId: note.clientId })).status).toBe(403);
    expect((await assistant.get(`/clients/${note.clientId}/timeline`)).body.items).toEqual([]);
    for (const table of ["notes", "note_versions", "attachments"]) {
      const { rows } = await world.inPractice(assistant.actor, (tx) =>
        tx.client.query(`select count(*) from ${table}`),
      );
      expect(rows[0].count, table).toBe(0);
    }
  });
});

function pictureForm(): FormData {
  const pixel = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const form = new FormData();
  form.append("file", new Blob([pixel], { type: "image/png" }), "pixel.png");
  return form;
}
