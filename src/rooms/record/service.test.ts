import { describe, expect, test } from "vitest";
import { notesIn, saw } from "#testing/notes.ts";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
const { marta, teo, nadia, assistant, client, draft, signedNote } = await notesIn(world);

const actionsOn = async (id: string) =>
  (await world.auditOf(marta.practiceId)).filter((row) => row.subject_id === id).map((row) => row.action);
const eventsOn = async (id: string) =>
  (await world.eventsOf(marta.practiceId)).filter((event) => event.subject_id === id).map((event) => event.kind);

describe("A draft", () => {
  test("is started with nothing but its client, and now is when it happened", async () => {
    world.clock.set("2026-05-12T09:00:00Z");
    const reply = await teo.post("/notes", { clientId: await client() });
    expect(reply.status).toBe(201);
    expect(reply.headers.etag).toBe('"1"');
    expect(reply.body).toMatchObject({
      status: "draft",
      version: 1,
      template: "soap",
      private: false,
      happenedAt: "2026-05-12T09:00:00Z",
      author: { id: teo.memberId },
      sections: { subjective: "", objective: "", assessment: "", plan: "" },
    });
    expect(await actionsOn(reply.body.id)).toEqual(["note.started"]);
    expect(await eventsOn(reply.body.id)).toEqual(["note.started"]);
  });

  test("of a visit happened when the visit began, and stands on the calendar", async () => {
    const clientId = await client();
    const times = { startsAt: "2026-05-11T08:00:00Z", endsAt: "2026-05-11T08:50:00Z" };
    const visit = (await teo.post("/appointments", { clientId, ...times })).body;
    const note = (await teo.post("/notes", { clientId, appointmentId: visit.id })).body;
    expect(note).toMatchObject({ happenedAt: "2026-05-11T08:00:00Z", appointmentId: visit.id });
    const badge = async (who: Member) => (await who.get(`/appointments/${visit.id}`)).body.badges;
    expect(await badge(teo)).toEqual({ first: true, note: "draft" });
    expect(await badge(assistant)).toEqual({ first: true });
    const stranger = await teo.post("/notes", { clientId: await client(), appointmentId: visit.id });
    expect(stranger).toMatchObject({ status: 422, body: { issues: [{ path: "body.appointmentId" }] } });
  });

  test("takes only the sections of its template, as they were typed", async () => {
    const wrong = await teo.post("/notes", { clientId: await client(), template: "dap", sections: { objective: "x" } });
    expect(wrong).toMatchObject({ status: 422, body: { issues: [{ path: "body.sections.objective" }] } });
    const unknown = await teo.post("/notes", { clientId: await client(), sections: { diagnosis: "x" } });
    expect(unknown.status).toBe(422);
    const typed = "  **Sleep**\n\n- ישנה טוב\t🌿 \n";
    const note = await draft(teo, { template: "birp", sections: { behavior: `${typed}\u000b` } });
    expect(note.sections).toEqual({ behavior: typed, intervention: "", response: "", plan: "" });
    expect((await teo.get(`/notes/${note.id}`)).body.sections.behavior).toBe(typed);
    const long = await teo.patch(`/notes/${note.id}`, { sections: { plan: "x".repeat(100_001) } }, saw(1));
    expect(long.status).toBe(422);
  });

  test("of a client of nobody is refused", async () => {
    const reply = await teo.post("/notes", { clientId: "0198c0de-0000-7000-8000-000000000001" });
    expect(reply.status).toBe(404);
  });

  test("keeps the sections that a change does not name, and counts each change", async () => {
    const note = await draft(teo, { sections: { subjective: "a", plan: "b" } });
    const reply = await teo.patch(`/notes/${note.id}`, { sections: { plan: "c" } }, saw(1));
    expect(reply).toMatchObject({ status: 200, body: { version: 2, sections: { subjective: "a", plan: "c" } } });
    expect(reply.headers.etag).toBe('"2"');
    const same = await teo.patch(`/notes/${note.id}`, { sections: { plan: "c" } }, saw(2));
    expect(same.body.version).toBe(2);
    const moved = await teo.patch(`/notes/${note.id}`, { happenedAt: "2026-05-01T12:00:00+02:00" }, saw(2));
    expect(moved.body).toMatchObject({ version: 3, happenedAt: "2026-05-01T10:00:00Z", sections: { plan: "c" } });
  });

  test("in two tabs: the one that saw less is told so, and nothing is overwritten", async () => {
    const note = await draft(teo);
    const path = `/notes/${note.id}`;
    expect((await teo.patch(path, { sections: { plan: "first tab" } }, saw(1))).status).toBe(200);
    const stale = await teo.patch(path, { sections: { plan: "second tab" } }, saw(1));
    expect(stale.status).toBe(412);
    expect(Object.keys(stale.body).sort()).toEqual(["code", "detail", "requestId", "status", "type", "version"]);
    expect(stale.body).toMatchObject({ code: "stale_version", version: 2 });
    expect((await teo.patch(path, { sections: { plan: "no tab" } })).status).toBe(428);
    expect((await teo.post(`${path}/sign`, undefined, saw(1))).status).toBe(412);
    expect((await teo.get(path)).body.sections.plan).toBe("first tab");
  });

  test("written at once from ten tabs takes one of them", async () => {
    const note = await draft(teo);
    const write = (tab: number) => teo.patch(`/notes/${note.id}`, { sections: { plan: `tab ${tab}` } }, saw(1));
    const replies = await Promise.all(Array.from({ length: 10 }, (_, tab) => write(tab)));
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, ...Array(9).fill(412)]);
    const winner = replies.findIndex((reply) => reply.status === 200);
    expect((await teo.get(`/notes/${note.id}`)).body).toMatchObject({
      version: 2,
      sections: { plan: `tab ${winner}` },
    });
  });

  test("is answered as it then stands, whatever was changed of it", async () => {
    const note = await draft(teo);
    const changes = [
      { sections: { plan: "Two sets a day" } },
      { happenedAt: "2026-05-12T10:00:00.123456789+02:00" },
      { sections: { plan: "" }, private: true },
      { psychotherapy: true, happenedAt: "2026-05-12T08:00:00Z" },
    ];
    for (const [at, change] of changes.entries()) {
      const saved = await teo.patch(`/notes/${note.id}`, change, saw(at + 1));
      expect([saved.status, saved.body.version]).toEqual([200, at + 2]);
      expect((await teo.get(`/notes/${note.id}`)).body).toEqual(saved.body);
    }
  });

  test("saved every few seconds leaves one row in the trail for each quarter of an hour and member", async () => {
    const note = await draft(teo);
    const save = async (version: number) => {
      await teo.patch(`/notes/${note.id}`, { sections: { plan: `words ${version}` } }, saw(version));
      world.clock.advance({ minutes: 5 });
    };
    for (let version = 1; version <= 7; version++) await save(version);
    const written = (await actionsOn(note.id)).filter((action) => action === "note.written");
    expect(written).toHaveLength(3);
  });

  test("is written, signed and taken back by its author alone", async () => {
    const note = await draft(teo);
    const path = `/notes/${note.id}`;
    for (const other of [marta, nadia]) {
      expect((await other.get(path)).status).toBe(200);
      expect((await other.patch(path, { sections: { plan: "x" } }, saw(1))).status).toBe(403);
      expect((await other.post(`${path}/sign`, undefined, saw(1))).status).toBe(403);
      expect((await other.delete(path)).status).toBe(403);
    }
  });

  test("is taken back while nothing was ever written in it, and not afterwards", async () => {
    const empty = await draft(teo, { sections: {} });
    expect((await teo.delete(`/notes/${empty.id}`, undefined, saw(9))).status).toBe(412);
    expect((await teo.delete(`/notes/${empty.id}`)).status).toBe(204);
    expect((await teo.get(`/notes/${empty.id}`)).status).toBe(404);
    expect(await actionsOn(empty.id)).toContain("note.deleted");
    const note = await draft(teo, { sections: {} });
    await teo.patch(`/notes/${note.id}`, { sections: { plan: "x" } }, saw(1));
    await teo.patch(`/notes/${note.id}`, { sections: { plan: "" } }, saw(2));
    expect(await teo.delete(`/notes/${note.id}`)).toMatchObject({ status: 409, body: { code: "note_has_text" } });
  });

  test("sent twice under one idempotency key is one draft", async () => {
    const body = { clientId: await client(), sections: { plan: "once" } };
    const headers = { "idempotency-key": "note-draft-1" };
    const [first, second] = [await teo.post("/notes", body, headers), await teo.post("/notes", body, headers)];
    expect(second).toMatchObject({ status: 201, body: { id: first.body.id } });
  });
});

describe("A signed note", () => {
  test("keeps its text, says who signed and when, and refuses to be written in", async () => {
    world.clock.set("2026-05-12T10:00:00Z");
    const note = await draft(teo);
    const reply = await teo.post(`/notes/${note.id}/sign`, undefined, saw(1));
    expect(reply).toMatchObject({
      status: 200,
      body: {
        status: "signed",
        version: 2,
        signedAt: "2026-05-12T10:00:00Z",
        signedById: teo.memberId,
        amended: false,
      },
    });
    expect(reply.body.sections.subjective).toBe("Slept badly.");
    for (const version of [1, 2]) {
      const write = await teo.patch(`/notes/${note.id}`, { sections: { plan: "x" } }, saw(version));
      expect(write).toMatchObject({ status: 409, body: { code: "note_signed" } });
    }
    expect(await teo.post(`/notes/${note.id}/sign`, undefined, saw(2))).toMatchObject({
      status: 409,
      body: { code: "note_signed" },
    });
    expect(await teo.delete(`/notes/${note.id}`)).toMatchObject({ status: 409, body: { code: "note_signed" } });
    expect(await eventsOn(note.id)).toEqual(["note.started", "note.signed"]);
    expect(await actionsOn(note.id)).toContain("note.signed");
  });

  test("is not made of blanks", async () => {
    const note = await draft(teo, { sections: { plan: " \n" } });
    expect(await teo.post(`/notes/${note.id}/sign`, undefined, saw(1))).toMatchObject({
      status: 409,
      body: { code: "note_empty" },
    });
  });

  test("amended shows the new text and keeps the former with reason and author", async () => {
    const note = await signedNote(teo, { sections: { subjective: "a", plan: "b" } });
    const amend = (who: Member, version: number, sections: Record<string, string>) =>
      who.post(`/notes/${note.id}/amend`, { sections, reason: "Wrong week" }, saw(version));
    expect(await amend(teo, 2, { plan: "c" })).toMatchObject({
      status: 200,
      body: { version: 3, amended: true, status: "signed", sections: { subjective: "a", plan: "c" } },
    });
    expect((await amend(teo, 2, { plan: "d" })).status).toBe(412);
    expect((await amend(nadia, 3, { plan: "d" })).status).toBe(403);
    expect((await amend(marta, 3, { plan: "d" })).status).toBe(200);
    expect(await amend(teo, 4, { plan: "", subjective: " " })).toMatchObject({
      status: 409,
      body: { code: "note_empty" },
    });
    const versions = (await teo.get(`/notes/${note.id}/versions`)).body;
    expect(versions.nextCursor).toBeNull();
    expect(versions.items).toMatchObject([
      { version: 4, sections: { subjective: "a", plan: "d" }, reason: "Wrong week", author: { id: marta.memberId } },
      { version: 3, sections: { plan: "c" }, reason: "Wrong week", author: { id: teo.memberId } },
      { version: 2, sections: { plan: "b" }, reason: null, author: { id: teo.memberId } },
    ]);
    const first = (await teo.get(`/notes/${note.id}/versions?limit=2`)).body;
    const rest = (await teo.get(`/notes/${note.id}/versions?limit=2&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items]).toEqual(versions.items);
    expect(await eventsOn(note.id)).toContain("note.amended");
    expect(await actionsOn(note.id)).toEqual(expect.arrayContaining(["note.amended", "note.versions_read"]));
  });

  test("is amended with a reason, a draft not at all", async () => {
    const note = await draft(teo);
    const path = `/notes/${note.id}/amend`;
    const body = { sections: { plan: "x" }, reason: "y" };
    expect(await teo.post(path, body, saw(1))).toMatchObject({ status: 409, body: { code: "note_not_signed" } });
    expect((await teo.post(path, { ...body, reason: " " }, saw(1))).status).toBe(422);
    expect((await teo.post(path, body)).status).toBe(428);
    expect((await teo.get(`/notes/${note.id}/versions`)).body.items).toEqual([]);
  });

  test("amended from two tabs at once takes one of them", async () => {
    const note = await signedNote(teo);
    const amend = (plan: string) => teo.post(`/notes/${note.id}/amend`, { sections: { plan }, reason: "r" }, saw(2));
    const replies = await Promise.all(["a", "b", "c", "d"].map(amend));
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 412, 412, 412]);
    expect((await teo.get(`/notes/${note.id}/versions`)).body.items).toHaveLength(2);
  });
});
