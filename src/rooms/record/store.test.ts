import { describe, expect, test } from "vitest";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");

const saw = (version: number) => ({ "if-match": `"${version}"` });
const client = async (): Promise<string> =>
  (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;

async function draft(who: Member, more: Record<string, unknown> = {}) {
  const { body } = await who.post("/notes", {
    clientId: await client(),
    sections: { subjective: "Slept badly." },
    ...more,
  });
  return body;
}

async function signedNote(who: Member, more: Record<string, unknown> = {}) {
  const note = await draft(who, more);
  return (await who.post(`/notes/${note.id}/sign`, undefined, saw(note.version))).body;
}

describe("What was signed does not change, even for SQL as the program's own role", () => {
  test.each([
    "update notes set status = 'draft', signed_at = null, signed_by = null where id = $1",
    "update notes set sections = decode(repeat('00', 60), 'hex') where id = $1",
    "update notes set signed_at = now() where id = $1",
    "update notes set signed_by = null where id = $1",
    "update notes set author_id = (select id from members where role = 'owner') where id = $1",
    "update notes set client_id = (select id from clients where id <> client_id limit 1) where id = $1",
    "update notes set happened_at = now() where id = $1",
    "update notes set template = 'free' where id = $1",
    "update notes set version = 1 where id = $1",
    "update notes set private = true where id = $1",
    "delete from notes where id = $1",
    "update note_versions set sections = decode(repeat('00', 60), 'hex') where note_id = $1",
    "update note_versions set reason = null where note_id = $1",
    "delete from note_versions where note_id = $1",
  ])("%s", async (statement) => {
    const note = await signedNote(teo);
    await client();
    const refused = { code: expect.stringMatching(/^(23\d{3}|42501)$/) };
    const program = world.inPractice(marta.actor, (tx) => tx.client.query(statement, [note.id]));
    await expect(program).rejects.toMatchObject(refused);
    await expect(asApp(marta, statement, [note.id])).rejects.toMatchObject(refused);
    expect((await teo.get(`/notes/${note.id}`)).body).toEqual(note);
  });

  test("and a draft is not called signed without its text", async () => {
    const note = await draft(teo);
    const sign =
      "update notes set status = 'signed', sections = null, signed_at = now(), signed_by = author_id, version = 2 where id = $1";
    await expect(asApp(marta, sign, [note.id])).rejects.toMatchObject({ constraint: "signed_notes_have_a_text" });
  });

  async function asApp(who: Member, statement: string, values: unknown[]): Promise<void> {
    const { superuser } = world;
    await superuser.query("begin");
    try {
      await superuser.query("set local role app");
      await superuser.query(
        "select set_config('app.practice_id', $1, true), set_config('app.member_id', $2, true), set_config('app.role', 'owner', true)",
        [who.practiceId, who.memberId],
      );
      await superuser.query(statement, values);
    } finally {
      await superuser.query("rollback");
    }
  }
});
