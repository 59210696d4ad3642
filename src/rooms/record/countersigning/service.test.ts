import { describe, expect, test } from "vitest";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const nadia = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");
const saw = (version: number) => ({ "if-match": `"${version}"` });

async function signedNote(more: object = {}, who: Member = teo) {
  const clientId = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;
  const { body } = await who.post("/notes", { clientId, sections: { plan: "Diary." }, ...more });
  return (await who.post(`/notes/${body.id}/sign`, undefined, saw(1))).body;
}
const ask = (id: string, member: Member, who: Member = teo) =>
  who.post(`/notes/${id}/countersignature`, { memberId: member.memberId });
const waiting = async (who: Member, kind = "asked") =>
  (await who.get(`/notes?countersignature=${kind}`)).body.items.map((line: { id: string }) => line.id);

describe("A second signature", () => {
  test("is asked of a colleague, waits in their list, and is given for the text they saw", async () => {
    const note = await signedNote();
    const asked = await ask(note.id, nadia);
    expect(asked.body.countersignature).toMatchObject({ state: "waiting", member: { id: nadia.memberId } });
    expect(await waiting(nadia)).toContain(note.id);
    expect(await waiting(marta)).not.toContain(note.id);
    expect((await ask(note.id, marta)).body.code).toBe("countersignature_waiting");
    expect((await marta.post(`/notes/${note.id}/countersign`, undefined, saw(asked.body.version))).body.code).toBe(
      "countersignature_not_asked",
    );
    expect((await nadia.post(`/notes/${note.id}/countersign`, undefined)).status).toBe(428);
    expect((await nadia.post(`/notes/${note.id}/countersign`, undefined, saw(note.version))).status).toBe(412);
    const given = await nadia.post(`/notes/${note.id}/countersign`, undefined, saw(asked.body.version));
    expect(given.body).toMatchObject({
      status: "signed",
      sections: note.sections,
      countersignature: { state: "given", version: asked.body.version, words: null },
    });
    expect(await waiting(nadia)).not.toContain(note.id);
    const kinds = (await world.eventsOf(teo.practiceId)).filter((event) => event.subject_id === note.id);
    expect(kinds.map((event) => event.kind).slice(-2)).toEqual(["note.countersignature_asked", "note.countersigned"]);
  });

  test("or goes back with words; the author amends and asks again", async () => {
    const note = await signedNote();
    await ask(note.id, nadia);
    const returned = await nadia.post(`/notes/${note.id}/return`, { words: "Say what was agreed about Sunday." });
    expect(returned.body.countersignature).toMatchObject({
      state: "returned",
      words: "Say what was agreed about Sunday.",
    });
    expect(await waiting(teo, "returned")).toContain(note.id);
    expect(await waiting(nadia, "returned")).toEqual([]);
    const body = { sections: { plan: "Diary; Sunday is left open." }, reason: "As Nadia asked" };
    const amended = await teo.post(`/notes/${note.id}/amend`, body, saw(returned.body.version));
    expect(amended.body.countersignature.state).toBe("returned");
    const again = await ask(note.id, nadia);
    expect(again.body.countersignature).toMatchObject({ state: "waiting", words: null });
    expect(await waiting(teo, "returned")).not.toContain(note.id);
    const given = await nadia.post(`/notes/${note.id}/countersign`, undefined, saw(again.body.version));
    expect(given.body).toMatchObject({ amended: true, countersignature: { state: "given" } });
  });

  test("of a private note lets the one asked read it, and nobody else; taken back, not even them", async () => {
    const note = await signedNote({ private: true });
    expect((await nadia.get(`/notes/${note.id}`)).status).toBe(404);
    await ask(note.id, nadia);
    expect((await nadia.get(`/notes/${note.id}`)).status).toBe(200);
    expect((await nadia.get(`/notes/${note.id}/versions`)).status).toBe(200);
    const other = await marta.colleague("therapist");
    expect((await other.get(`/notes/${note.id}`)).status).toBe(404);
    expect((await nadia.delete(`/notes/${note.id}/countersignature`)).body.code).toBe("countersignature_not_asked");
    expect((await teo.delete(`/notes/${note.id}/countersignature`)).status).toBe(204);
    expect((await nadia.get(`/notes/${note.id}`)).status).toBe(404);
    expect((await teo.get(`/notes/${note.id}`)).body.countersignature).toBeNull();
  });

  test("is asked by the author alone, of somebody who treats, for a signed note that is not the author's alone", async () => {
    const note = await signedNote();
    expect((await ask(note.id, nadia, marta)).status).toBe(403);
    expect(await ask(note.id, teo)).toMatchObject({ status: 422, body: { issues: [{ path: "body.memberId" }] } });
    expect((await ask(note.id, assistant)).status).toBe(422);
    const draft = (await teo.post("/notes", { clientId: note.clientId, sections: { plan: "x" } })).body;
    expect((await ask(draft.id, nadia)).body.code).toBe("note_not_signed");
    const own = await signedNote({ psychotherapy: true });
    expect((await ask(own.id, nadia)).body.code).toBe("note_psychotherapy");
  });

  test("once answered stays as it is, in SQL too", async () => {
    const note = await signedNote();
    const { body } = await ask(note.id, nadia);
    const forge = "update countersignatures set state = 'given', answered_at = now(), version = 3 where note_id = $1";
    const asTeo = world.inPractice(teo.actor, (tx) => tx.client.query(forge, [note.id]));
    await expect(asTeo).rejects.toMatchObject({ constraint: "countersignatures_are_ones_own" });
    await nadia.post(`/notes/${note.id}/countersign`, undefined, saw(body.version));
    for (const change of ["answered_at = now()", "member_id = asked_by", "version = 1"]) {
      const sql = `update countersignatures set ${change} where note_id = $1`;
      const refused = world.inPractice(nadia.actor, (tx) => tx.client.query(sql, [note.id]));
      await expect(refused, change).rejects.toMatchObject({ code: "23514" });
    }
    const gone = world.inPractice(nadia.actor, (tx) => tx.client.query("delete from countersignatures"));
    await expect(gone).rejects.toMatchObject({ code: "42501" });
  });
});
