import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { type Member, openWorld } from "#testing/world.ts";
import { pathOf } from "../attachments/upload/files.ts";

const world = await openWorld();
let marta: Member;
let teo: Member;
let nadia: Member;
/** A practice for each test: those of weeks later end everybody's session. */
beforeEach(async () => {
  marta = await world.owner();
  teo = await marta.colleague("therapist");
  nadia = await marta.colleague("therapist");
});
const saw = (version: number) => ({ "if-match": `"${version}"` });
const reason = { reason: "Written for somebody else" };

async function draft(more: object = {}, who = teo) {
  const clientId = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;
  return (await who.post("/notes", { clientId, sections: { plan: "Diary." }, ...more })).body;
}
async function signedNote(more: object = {}) {
  const { id } = await draft(more);
  return (await teo.post(`/notes/${id}/sign`, undefined, saw(1))).body;
}
const bin = async (who: Member) => (await who.get("/notes/bin")).body.items.map((line: { id: string }) => line.id);
/** As if so many days had gone by; the trigger that keeps the database's own clock is off for it. */
async function daysLater(id: string, days: number, more = ""): Promise<void> {
  await world.superuser.query("set session_replication_role = replica");
  await world.superuser.query(
    `update notes set binned_since = now() - make_interval(days => $2) ${more} where id = $1`,
    [id, days],
  );
  await world.superuser.query("set session_replication_role = origin");
}
const rowsOf = async (id: string) => {
  const { rows } = await world.superuser.query(
    `select (select count(*) from notes where id = $1)::int as notes, (select count(*) from note_versions where note_id = $1)::int as texts,
       (select count(*) from attachments where note_id = $1)::int as files, (select count(*) from countersignatures where note_id = $1)::int as seconds`,
    [id],
  );
  return rows[0];
};
async function runPurge(days = 31): Promise<void> {
  world.clock.set(
    world.clock
      .now()
      .add({ hours: 24 * days })
      .toString(),
  );
  expect(await world.runJobs()).toEqual([]);
}

describe("The bin", () => {
  test("takes a draft with a reason: it is gone from everywhere, and comes back as it was", async () => {
    const note = await draft();
    const put = await teo.post(`/notes/${note.id}/bin`, reason);
    expect(put.status).toBe(200);
    const days = Temporal.Now.instant().until(put.body.purgeAt, { largestUnit: "hours" }).hours / 24;
    expect(Math.round(days)).toBe(30);
    expect((await teo.get(`/notes/${note.id}`)).status).toBe(404);
    expect((await teo.get("/notes?status=draft")).body.items.map((one: { id: string }) => one.id)).not.toContain(
      note.id,
    );
    expect((await teo.get(`/clients/${note.clientId}/timeline`)).body.items).toEqual([]);
    const late = await teo.patch(`/notes/${note.id}`, { sections: { plan: "typed in another tab" } }, saw(1));
    expect(late).toMatchObject({ status: 409, body: { code: "note_in_bin" } });
    const [line] = (await teo.get("/notes/bin")).body.items;
    expect(line).toMatchObject({ id: note.id, ...reason, binnedBy: { id: teo.memberId }, excerpt: "Diary." });
    expect((await teo.post(`/notes/${note.id}/restore`)).body).toEqual(note);
    expect((await teo.get(`/notes/${note.id}`)).body).toEqual(note);
    expect((await teo.post(`/notes/${note.id}/restore`)).body.code).toBe("note_not_in_bin");
    expect(await world.runJobs()).toEqual([]);
  });

  test("asks for a reason, and for the version when one is named", async () => {
    const note = await draft();
    expect((await teo.post(`/notes/${note.id}/bin`, {})).status).toBe(422);
    expect((await teo.post(`/notes/${note.id}/bin`, { reason: "  " })).status).toBe(422);
    expect((await teo.post(`/notes/${note.id}/bin`, reason, saw(9))).status).toBe(412);
    expect((await teo.get(`/notes/${note.id}`)).status).toBe(200);
  });

  test("is each author's own for drafts; an owner answers for what was signed, as far as they see it", async () => {
    const note = await draft();
    expect((await marta.post(`/notes/${note.id}/bin`, reason)).status).toBe(403);
    expect((await nadia.post(`/notes/${note.id}/bin`, reason)).status).toBe(403);
    await teo.post(`/notes/${note.id}/bin`, reason);
    const signed = await signedNote();
    expect((await nadia.post(`/notes/${signed.id}/bin`, reason)).status).toBe(403);
    expect((await marta.post(`/notes/${signed.id}/bin`, reason)).status).toBe(200);
    const own = await signedNote({ psychotherapy: true });
    await teo.post(`/notes/${own.id}/bin`, reason);
    expect(await bin(teo)).toEqual(expect.arrayContaining([note.id, signed.id, own.id]));
    expect(await bin(marta)).toContain(signed.id);
    expect(await bin(marta)).not.toContain(note.id);
    expect(await bin(marta)).not.toContain(own.id);
    expect(await bin(nadia)).toEqual([]);
    expect((await nadia.post(`/notes/${signed.id}/restore`)).status).toBe(403);
    expect((await marta.post(`/notes/${note.id}/restore`)).status).toBe(403);
    const back = await teo.post(`/notes/${signed.id}/restore`);
    expect(back.body).toEqual(signed);
  });
});

describe("After thirty days", () => {
  test("a draft is purged with its files, and not a day before", async () => {
    const note = await draft();
    const { body: file } = await teo.request("POST", `/clients/${note.clientId}/attachments`, picture(note.id));
    const content = join(world.test.filesFolder, "files", pathOf(teo.practiceId, file.id));
    await teo.post(`/notes/${note.id}/bin`, reason);
    await daysLater(note.id, 29);
    await runPurge();
    expect(await rowsOf(note.id)).toMatchObject({ notes: 1, files: 1 });
    await daysLater(note.id, 31);
    await runPurge(33);
    expect(await rowsOf(note.id)).toEqual({ notes: 0, texts: 0, files: 0, seconds: 0 });
    expect(existsSync(content)).toBe(false);
    const purged = (await world.auditOf(teo.practiceId)).find(({ action }) => action === "note.purged");
    expect(purged).toMatchObject({ subject_id: note.id, role: "system", detail: { files: 1 } });
  });

  test("a signed note stays until the practice's retention is over, and goes with its texts then", async () => {
    const note = await signedNote({ psychotherapy: false });
    await teo.post(`/notes/${note.id}/countersignature`, { memberId: marta.memberId });
    const put = await teo.post(`/notes/${note.id}/bin`, reason);
    const years = Temporal.Instant.from(note.signedAt).until(put.body.purgeAt, { largestUnit: "hours" }).hours / 8766;
    expect(years).toBeGreaterThan(4.9);
    await daysLater(note.id, 31);
    await runPurge();
    expect(await rowsOf(note.id)).toMatchObject({ notes: 1, texts: 1 });
    await daysLater(note.id, 31, ", signed_at = now() - interval '6 years'");
    await runPurge(6 * 366);
    expect(await rowsOf(note.id)).toEqual({ notes: 0, texts: 0, files: 0, seconds: 0 });
  });

  test("a psychotherapy note goes as well, though the job never sees it", async () => {
    const note = await draft({ psychotherapy: true });
    await teo.post(`/notes/${note.id}/bin`, reason);
    await daysLater(note.id, 31);
    await runPurge();
    expect(await rowsOf(note.id)).toMatchObject({ notes: 0 });
  });

  test("nobody purges sooner by SQL, says it lay longer, or purges what was taken out", async () => {
    const note = await signedNote();
    const system = { practiceId: marta.practiceId, memberId: null, role: "system" as const };
    const run = (actor: typeof system | Member["actor"], sql: string) =>
      world.inPractice(actor, async (tx) => {
        await tx.client.query("set local app.bin = 'open'");
        return tx.client.query(sql, [note.id]);
      });
    await run(system, "select purge_note($1)");
    expect(await rowsOf(note.id)).toMatchObject({ notes: 1, texts: 1 });
    await teo.post(`/notes/${note.id}/bin`, reason);
    await run(teo.actor, "update notes set binned_since = now() - interval '9 years' where id = $1");
    const older = run(teo.actor, "update notes set binned_at = now() - interval '9 years' where id = $1");
    await expect(older).rejects.toMatchObject({ constraint: "the_bin_stays" });
    const { rows } = await run(system, "select purge_note($1) > now() as waits");
    expect(rows).toEqual([{ waits: true }]);
    await expect(run(system, "delete from notes where id = $1")).rejects.toMatchObject({ code: "23514" });
    expect(await rowsOf(note.id)).toMatchObject({ notes: 1, texts: 1 });
  });
});

function picture(noteId: string): FormData {
  const pixel = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const form = new FormData();
  form.append("noteId", noteId);
  form.append("file", new Blob([pixel], { type: "image/png" }), "pixel.png");
  return form;
}
