import { describe, expect, test } from "vitest";
import { type Member, openWorld } from "#testing/world.ts";
import type { Mark } from "./contract.ts";

const world = await openWorld();
world.clock.set("2026-05-12T10:00:00Z");
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");

const saw = (version: number) => ({ "if-match": `"${version}"` });
const client = async (): Promise<string> =>
  (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;
const mark = (more: Partial<Mark> = {}): Mark => ({
  id: "0198c0de-0000-7000-8000-0000000000d2",
  view: "back",
  x: 70,
  y: 122,
  region: "shoulder",
  side: "left",
  kind: "tension",
  intensity: 6,
  note: "Since the move.",
  ...more,
});
const note = async (who: Member, clientId: string, more = {}) =>
  (await who.post("/notes", { clientId, sections: { plan: "Rest." }, happenedAt: "2026-05-04T08:00:00Z", ...more }))
    .body;
const draw = (who: Member, clientId: string, more = {}) =>
  who.post("/body-charts", { clientId, marks: [mark()], ...more });
const actionsOn = async (id: string) =>
  (await world.auditOf(marta.practiceId)).filter((row) => row.subject_id === id).map((row) => row.action);

describe("A body chart", () => {
  test("of the record alone is drawn now, and drawn anew by who drew it", async () => {
    const drawn = await draw(teo, await client());
    expect(drawn.status).toBe(201);
    expect(drawn.body).toMatchObject({
      noteId: null,
      at: "2026-05-12T10:00:00Z",
      marks: [mark()],
      fixed: false,
      version: 1,
    });
    const path = `/body-charts/${drawn.body.id}`;
    const marks = [
      mark({ intensity: 3 }),
      mark({ id: "0198c0de-0000-7000-8000-0000000000d3", kind: "scar", intensity: null }),
    ];
    const changed = await teo.patch(path, { marks }, saw(1));
    expect(changed.body).toMatchObject({ marks, version: 2 });
    expect((await teo.patch(path, { marks }, saw(2))).body.version).toBe(2);
    expect((await teo.patch(path, { marks: [] }, saw(1))).status).toBe(412);
    expect((await teo.patch(path, { marks: [] })).status).toBe(428);
    expect((await marta.patch(path, { marks: [] }, saw(2))).status).toBe(403);
    expect((await marta.get(path)).body.marks).toEqual(marks);
    expect(await actionsOn(drawn.body.id)).toEqual(
      expect.arrayContaining(["body_chart.drawn", "body_chart.changed", "body_chart.read"]),
    );
    expect((await teo.delete(path)).status).toBe(204);
    expect((await teo.get(path)).status).toBe(404);
  });

  test("of a note is of the session's day, one for each note, and its author's", async () => {
    const clientId = await client();
    const { id: noteId } = await note(teo, clientId);
    const drawn = await draw(teo, clientId, { noteId });
    expect(drawn.body).toMatchObject({ noteId, at: "2026-05-04T08:00:00Z" });
    expect((await draw(teo, clientId, { noteId })).body).toMatchObject({
      code: "note_has_chart",
      chartId: drawn.body.id,
    });
    expect((await draw(marta, clientId, { noteId })).status).toBe(403);
    expect((await draw(teo, await client(), { noteId })).status).toBe(422);
  });

  test("is fixed by the signature of its note", async () => {
    const clientId = await client();
    const draft = await note(teo, clientId);
    const { body: chart } = await draw(teo, clientId, { noteId: draft.id });
    await teo.post(`/notes/${draft.id}/sign`, undefined, saw(draft.version));
    const path = `/body-charts/${chart.id}`;
    expect((await teo.get(path)).body.fixed).toBe(true);
    expect((await teo.patch(path, { marks: [] }, saw(1))).body.code).toBe("note_signed");
    expect((await teo.delete(path)).body.code).toBe("note_signed");
    const other = await note(teo, clientId);
    await teo.post(`/notes/${other.id}/sign`, undefined, saw(other.version));
    expect((await draw(teo, clientId, { noteId: other.id })).body.code).toBe("note_signed");
  });

  test.each([
    "update body_charts set marks = decode(repeat('00', 60), 'hex') where id = $1",
    "update body_charts set note_id = null where id = $1",
    "update body_charts set at = now() where id = $1",
    "delete from body_charts where id = $1",
  ])("of a signed note stays, also for SQL as the program's own role: %s", async (statement) => {
    const clientId = await client();
    const draft = await note(teo, clientId);
    const { body: chart } = await draw(teo, clientId, { noteId: draft.id });
    await teo.post(`/notes/${draft.id}/sign`, undefined, saw(draft.version));
    await expect(world.inPractice(marta.actor, (tx) => tx.client.query(statement, [chart.id]))).rejects.toMatchObject({
      code: expect.stringMatching(/^(23514|42883)$/),
    });
    expect((await teo.get(`/body-charts/${chart.id}`)).body.marks).toEqual([mark()]);
  });

  test("of a private note is nobody else's, and no assistant meets any", async () => {
    const clientId = await client();
    const { id: noteId } = await note(marta, clientId, { private: true });
    const { body: chart } = await draw(marta, clientId, { noteId });
    expect((await teo.get(`/body-charts/${chart.id}`)).status).toBe(404);
    expect((await teo.get(`/clients/${clientId}/body-charts`)).body.items).toEqual([]);
    expect((await assistant.get(`/clients/${clientId}/body-charts`)).status).toBe(403);
  });

  test("stands in a list, newest first, page by page, or by its note", async () => {
    const clientId = await client();
    const { id: noteId } = await note(teo, clientId);
    const ofNote = (await draw(teo, clientId, { noteId })).body.id;
    const april = (await draw(teo, clientId, { at: "2026-04-01T09:00:00Z" })).body.id;
    const today = (await draw(teo, clientId)).body.id;
    const path = `/clients/${clientId}/body-charts`;
    const first = (await teo.get(`${path}?limit=2`)).body;
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual([today, ofNote]);
    const second = (await teo.get(`${path}?limit=2&cursor=${first.nextCursor}`)).body;
    expect(second).toMatchObject({ items: [{ id: april }], nextCursor: null });
    expect((await teo.get(`${path}?noteId=${noteId}`)).body.items).toMatchObject([{ id: ofNote }]);
    expect(await actionsOn(clientId)).toContain("body_chart.listed");
  });

  test.each([
    ["a place beside the drawing", mark({ x: 900 })],
    ["a strength beyond ten", mark({ intensity: 11 })],
    ["half a strength", mark({ intensity: 2.5 })],
    ["a region nobody has", { ...mark(), region: "tail" }],
    ["a note without end", mark({ note: "x".repeat(501) })],
  ])("does not take %s", async (_what, wrong) => {
    expect((await draw(teo, await client(), { marks: [wrong] })).status).toBe(422);
  });

  test("takes sixty marks, each with an id of its own", async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => mark({ id: `0198c0de-0000-7000-8000-${String(at).padStart(12, "0")}` }));
    expect((await draw(teo, await client(), { marks: many(60) })).status).toBe(201);
    expect((await draw(teo, await client(), { marks: many(61) })).status).toBe(422);
    expect((await draw(teo, await client(), { marks: [mark(), mark()] })).status).toBe(422);
  });

  test("goes with a draft that is left only when it was taken away first", async () => {
    const clientId = await client();
    const empty = (await teo.post("/notes", { clientId })).body;
    const { body: chart } = await draw(teo, clientId, { noteId: empty.id });
    expect((await teo.delete(`/notes/${empty.id}`)).status).toBe(409);
    expect((await teo.delete(`/body-charts/${chart.id}`)).status).toBe(204);
    expect((await teo.delete(`/notes/${empty.id}`)).status).toBe(204);
  });
});
