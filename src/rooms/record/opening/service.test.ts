import { describe, expect, test } from "vitest";
import { unfinished } from "#rooms/record/door.ts";
import { hears } from "#rooms/record/policy.ts";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const saw = (version: number) => ({ "if-match": `"${version}"` });
const client = async (): Promise<string> =>
  (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;

async function signedNote(more: object) {
  const { body } = await teo.post("/notes", { clientId: await client(), sections: { plan: "Secret plan" }, ...more });
  return (await teo.post(`/notes/${body.id}/sign`, undefined, saw(1))).body;
}
/** Every way in which a note shows, as this member finds them. */
async function traces(who: Member, note: { id: string; clientId: string; appointmentId: string | null }) {
  const paths = [`/notes/${note.id}`, `/notes/${note.id}/versions`, `/notes/${note.id}/openings`];
  const statuses = [];
  for (const path of paths) statuses.push((await who.get(path)).status);
  const lists = [
    `/notes?clientId=${note.clientId}`,
    `/notes?clientId=${note.clientId}&status=signed`,
    `/clients/${note.clientId}/timeline`,
    `/clients/${note.clientId}/timeline?query=secret`,
    "/notes/bin",
  ];
  const listed = [];
  for (const path of lists) if (JSON.stringify((await who.get(path)).body).includes(note.id)) listed.push(path);
  const previous = await who.get(`/clients/${note.clientId}/notes/previous?before=2035-01-01T00:00:00Z`);
  return { statuses, listed, previous: previous.body.note?.id ?? null };
}
const unseen = { statuses: [404, 404, 404], listed: [], previous: null };

describe("A psychotherapy note", () => {
  test("is met by its author alone: no list, timeline, search, badge or news tells an owner that it is there", async () => {
    const clientId = await client();
    const times = { startsAt: "2026-06-01T08:00:00Z", endsAt: "2026-06-01T08:50:00Z" };
    const visit = (await teo.post("/appointments", { clientId, ...times })).body;
    const note = (
      await teo.post("/notes", { clientId, appointmentId: visit.id, psychotherapy: true, sections: { plan: "Secret" } })
    ).body;
    expect(note).toMatchObject({ private: true, psychotherapy: true });
    expect((await teo.get(`/notes/${note.id}`)).status).toBe(200);
    expect(await traces(marta, note)).toEqual(unseen);
    expect((await marta.get(`/notes/${note.id}/closed`)).status).toBe(404);
    expect((await marta.post(`/notes/${note.id}/open`, { reason: "r" })).status).toBe(404);
    expect((await marta.get(`/appointments/${visit.id}`)).body.badges.note).toBeUndefined();
    expect((await teo.get(`/appointments/${visit.id}`)).body.badges.note).toBe("draft");
    const [event] = (await world.eventsOf(marta.practiceId)).filter(({ subject_id }) => subject_id === note.id);
    expect(event).toMatchObject({ kind: "psychotherapy_note.started", payload: { privateTo: teo.memberId } });
    const told = { privateTo: teo.memberId };
    expect(hears.psychotherapy_note({ id: marta.memberId, role: "owner" }, told)).toBe(false);
    expect(hears.psychotherapy_note({ id: teo.memberId, role: "therapist" }, told)).toBe(true);
  });

  test("is no row of any table for SQL as an owner, as another therapist or as the house", async () => {
    const note = await signedNote({ psychotherapy: true });
    const system = { practiceId: marta.practiceId, memberId: null, role: "system" as const };
    for (const actor of [marta.actor, system]) {
      for (const table of ["notes where id", "note_versions where note_id"]) {
        const found = await world.inPractice(actor, (tx) => tx.client.query(`select from ${table} = $1`, [note.id]));
        expect(found.rowCount, `${actor.role} ${table}`).toBe(0);
      }
    }
  });

  test("stays out of what is printed of the record, even for its author", async () => {
    const note = await signedNote({ psychotherapy: true });
    const rows = async () => (await world.auditOf(teo.practiceId)).filter(({ action }) => action === "record.printed");
    await teo.get(`/clients/${note.clientId}/notes.pdf`);
    for (const row of await rows()) expect(JSON.stringify(row)).not.toContain(note.id);
  });

  test("is made and unmade by its author while it is a draft, never afterwards", async () => {
    const note = (await teo.post("/notes", { clientId: await client(), sections: { plan: "x" } })).body;
    const own = await teo.patch(`/notes/${note.id}`, { psychotherapy: true }, saw(1));
    expect(own.body).toMatchObject({ private: true, psychotherapy: true, version: 2 });
    const shared = await teo.patch(`/notes/${note.id}`, { private: false }, saw(2));
    expect(shared.body).toMatchObject({ private: false, psychotherapy: false, version: 3 });
    await teo.post(`/notes/${note.id}/sign`, undefined, saw(3));
    const later = await teo.patch(`/notes/${note.id}`, { psychotherapy: true }, saw(4));
    expect(later.body.code).toBe("note_signed");
  });

  test("counts in its author's evening summary and in nobody else's", async () => {
    const owner = await world.owner();
    const therapist = await owner.colleague("therapist");
    const clientId = (await owner.post("/clients", { firstName: "Rowan", lastName: "Vale" })).body.id;
    const happenedAt = "2026-05-01T08:00:00Z";
    await therapist.post("/notes", { clientId, psychotherapy: true, happenedAt, sections: { plan: "x" } });
    await owner.post("/notes", { clientId, sections: { plan: "y" } });
    const data = (who: Member) => world.inPractice(who.actor, unfinished);
    const nothing = { toCountersign: 0, returned: 0 };
    expect(await data(therapist)).toEqual({ ...nothing, drafts: 1, oldestAt: expect.stringContaining("2026-05-01") });
    expect(await data(owner)).toMatchObject({ ...nothing, drafts: 1 });
    const system = { practiceId: owner.practiceId, memberId: null, role: "system" as const };
    expect(await world.inPractice(system, unfinished)).toEqual({ ...nothing, drafts: 0, oldestAt: null });
  });
});

describe("Where the practice keeps private notes closed even to owners", () => {
  test("an owner knows that there is one, opens it with a reason, and its author is told", async () => {
    const note = await signedNote({ private: true });
    expect((await marta.get(`/notes/${note.id}`)).status).toBe(200);
    await marta.patch("/record-settings", { privateNotes: "break_glass" });
    const shown = await traces(marta, note);
    expect(shown).toEqual({ ...unseen, listed: [`/clients/${note.clientId}/timeline`] });
    const [stub] = (await marta.get(`/clients/${note.clientId}/timeline`)).body.items;
    expect(stub).toMatchObject({ id: note.id, closed: true, excerpt: "", author: { id: teo.memberId } });
    const closed = await marta.get(`/notes/${note.id}/closed`);
    expect(closed.body).toEqual({
      id: note.id,
      clientId: note.clientId,
      author: note.author,
      happenedAt: note.happenedAt,
    });
    expect((await marta.post(`/notes/${note.id}/open`, { reason: " " })).status).toBe(422);
    const opened = await marta.post(`/notes/${note.id}/open`, { reason: "Teo is ill, Juniper called." });
    expect(opened.body).toMatchObject({ id: note.id, sections: { plan: "Secret plan" } });
    expect((await marta.get(`/notes/${note.id}`)).status).toBe(200);
    const { items } = (await teo.get(`/notes/${note.id}/openings`)).body;
    expect(items).toMatchObject([{ member: { id: marta.memberId }, reason: "Teo is ill, Juniper called." }]);
    const event = (await world.eventsOf(marta.practiceId)).find(({ kind }) => kind === "note.opened");
    expect(event).toMatchObject({ subject_id: note.id, payload: { privateTo: teo.memberId } });
    const rows = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === note.id);
    expect(rows.map(({ action }) => action)).toContain("note.opened");

    await world.superuser.query("update note_openings set until = now() - interval '1 second' where note_id = $1", [
      note.id,
    ]);
    expect((await marta.get(`/notes/${note.id}`)).status).toBe(404);
  });

  test("owners see every opening, its reason and whether its hour still runs; an author sees those of their own notes", async () => {
    const note = await signedNote({ private: true });
    await marta.post(`/notes/${note.id}/open`, { reason: "Juniper called at night." });
    const of = async (who: Member) =>
      (await who.get("/note-openings")).body.items.filter((item: { note: { id: string } }) => item.note.id === note.id);
    const [opened] = await of(marta);
    expect(opened).toMatchObject({
      reason: "Juniper called at night.",
      open: true,
      member: { id: marta.memberId },
      note: { id: note.id, author: { id: teo.memberId } },
      client: { id: note.clientId, name: "Juniper Vale" },
    });
    await world.superuser.query("update note_openings set until = now() - interval '1 second' where note_id = $1", [
      note.id,
    ]);
    expect((await marta.get(`/notes/${note.id}`)).status).toBe(404);
    expect(await of(marta)).toMatchObject([{ open: false, reason: "Juniper called at night." }]);
    expect(await of(teo)).toHaveLength(1);
    expect(await of(await marta.colleague("therapist"))).toEqual([]);
    expect((await (await marta.colleague("assistant")).get("/note-openings")).status).toBe(403);
    const first = (await marta.get("/note-openings?limit=1")).body;
    const second = (await marta.get(`/note-openings?limit=1&cursor=${first.nextCursor}`)).body;
    expect(second.items[0].id).not.toBe(first.items[0].id);
  });

  test("nobody makes the hour longer, takes the row back, or opens for another", async () => {
    const note = await signedNote({ private: true });
    await marta.post(`/notes/${note.id}/open`, { reason: "r" });
    const run = (who: Member, sql: string) => world.inPractice(who.actor, (tx) => tx.client.query(sql, [note.id]));
    const longer = "update note_openings set until = now() + interval '1 year' where note_id = $1";
    await expect(run(marta, longer)).rejects.toMatchObject({ code: "42501" });
    await expect(run(marta, "delete from note_openings where note_id = $1")).rejects.toMatchObject({ code: "42501" });
    const again = `insert into note_openings (practice_id, id, note_id, member_id, reason, at, until)
      select practice_id, gen_random_uuid(), note_id, member_id, reason, at, now() + interval '9 years'
      from note_openings where note_id = $1`;
    await run(marta, again);
    const far = await world.superuser.query("select from note_openings where until > now() + interval '2 hours'");
    expect(far.rowCount).toBe(0);
    const nadia = await marta.colleague("therapist");
    const forged = `insert into note_openings (practice_id, id, note_id, member_id, reason, at, until)
      values ('${marta.practiceId}', gen_random_uuid(), $1, '${nadia.memberId}', decode(repeat('00', 60), 'hex'), now(), now())`;
    await expect(run(nadia, forged)).rejects.toMatchObject({ code: "42501" });
    expect((await nadia.get(`/notes/${note.id}`)).status).toBe(404);
    expect((await nadia.post(`/notes/${note.id}/open`, { reason: "r" })).status).toBe(404);
  });
});
