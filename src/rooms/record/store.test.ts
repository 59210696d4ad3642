import { describe, expect, test } from "vitest";
import { nameOf, pathWith } from "#testing/hostile.ts";
import { notesIn, saw } from "#testing/notes.ts";
import { sampleOf } from "#testing/samples.ts";
import { openWorld } from "#testing/world.ts";
import { routes } from "./routes.ts";

const world = await openWorld();
const { marta, teo, nadia, assistant, client, draft, signedNote } = await notesIn(world);

/** Values that a column could be given in place of its own, by its type. */
const another: Readonly<Record<string, string>> = {
  uuid: "gen_random_uuid()",
  text: "'free'",
  bool: "not COLUMN",
  int4: "COLUMN - 1",
  timestamptz: "COLUMN + interval '1 day'",
  bytea: "decode(repeat('00', 60), 'hex')",
};
/** What a signed note may still do: be counted up, lie in the bin, follow its author's wish for privacy or a visit that moved. */
const free = ["appointment_id", "updated_at", "private", "binned_at", "binned_by", "binned_since", "bin_reason"];
const { rows: columns } = await world.superuser.query<{ table: string; name: string; type: string }>(
  `select c.relname as table, a.attname as name, coalesce(b.typname, t.typname) as type from pg_attribute a
   join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid left join pg_type b on b.oid = t.typbasetype
   where c.oid in ('notes'::regclass, 'note_versions'::regclass) and a.attnum > 0 and not a.attisdropped order by 1, 2`,
);
const fixed = columns.filter(({ table, name }) => table === "note_versions" || !free.includes(name));
const attempts = fixed.map(({ table, name, type }) => {
  const value = (another[type] ?? `no value for ${type}`).replaceAll("COLUMN", name);
  const of = table === "notes" ? "id" : "note_id";
  const nullable = "status signed_at signed_by".includes(name) ? `${name} = null` : `${name} = ${value}`;
  return `update ${table} set ${table === "notes" && name === "status" ? "status = 'draft'" : nullable} where ${of} = $1`;
});
const more = [
  "update notes set status = 'draft', signed_at = null, signed_by = null where id = $1",
  "update notes set client_id = (select id from clients where id <> client_id limit 1) where id = $1",
  "update notes set author_id = (select id from members where id <> author_id limit 1) where id = $1",
  "update note_versions set reason = null where note_id = $1",
  "delete from notes where id = $1",
  "delete from note_versions where note_id = $1",
  "truncate notes cascade",
  "truncate note_versions",
];
const roles = ["therapist", "owner", "assistant", "system"] as const;

describe("What was signed does not change, whatever is said in SQL", () => {
  test("and every column of it was tried", () => {
    expect(attempts.length).toBeGreaterThan(20);
    expect(attempts.filter((one) => one.includes("no value for"))).toEqual([]);
  });

  test.each([...attempts, ...more])("%s", async (statement) => {
    const note = await signedNote(teo);
    await client();
    const before = await asItStands(note.id);
    const actors = [teo.actor, marta.actor, assistant.actor, system].map((actor, at) => [roles[at], actor] as const);
    for (const [role, actor] of actors) {
      const changed = world.inPractice(actor, (tx) => tx.client.query(statement, values(statement, note.id)));
      const rows = await changed.then(
        ({ rowCount }) => rowCount,
        (fault: { code: string }) => fault.code,
      );
      if (role === "assistant") expect(rows, role).toSatisfy((one) => one === 0 || one === "42501");
      else expect(rows, role).toMatch(/^(23\d{3}|42501)$/);
    }
    for (const role of ["app", "owner"]) await expect(as(role, statement, note.id), role).rejects.toThrow();
    expect(await asItStands(note.id)).toEqual(before);
    expect((await teo.get(`/notes/${note.id}`)).body).toEqual(note);
  });

  test("and a draft is not called signed without its text", async () => {
    const note = await draft(teo);
    const sign =
      "update notes set status = 'signed', sections = null, signed_at = now(), signed_by = author_id, version = 2 where id = $1";
    await expect(as("app", sign, note.id)).rejects.toMatchObject({ constraint: "signed_notes_have_a_text" });
  });

  const system = { practiceId: marta.practiceId, memberId: null, role: "system" as const };
  const values = (statement: string, id: string) => (statement.includes("$1") ? [id] : []);

  async function as(role: string, statement: string, id: string): Promise<void> {
    const { superuser } = world;
    await superuser.query("begin");
    try {
      await superuser.query(`set local role ${role}`);
      await superuser.query(
        "select set_config('app.practice_id', $1, true), set_config('app.member_id', $2, true), set_config('app.role', 'owner', true)",
        [marta.practiceId, marta.memberId],
      );
      await superuser.query(statement, values(statement, id));
    } finally {
      await superuser.query("rollback");
    }
  }
});

describe("What was signed is not changed by any endpoint", () => {
  const naming = routes.filter(
    ({ endpoint }) =>
      endpoint.method !== "GET" && /^\/notes\/\{id\}/.test(endpoint.path) && endpoint.path !== "/notes/{id}/amend",
  );

  test.each(naming.map((route) => [nameOf(route), route] as const))("%s", async (_name, route) => {
    for (const who of [teo, marta, nadia]) {
      const note = await signedNote(teo);
      await teo.post(`/notes/${note.id}/countersignature`, { memberId: nadia.memberId });
      const { version } = (await teo.get(`/notes/${note.id}`)).body;
      const before = await textsOf(note.id);
      for (const body of [
        sampleOf(route.endpoint.body, nadia.memberId),
        sampleOf(route.endpoint.body, note.id, { all: true }),
      ]) {
        const sent = route.endpoint.body.type === "undefined" ? undefined : body;
        await who.request(route.endpoint.method, pathWith(route.endpoint, note.id), sent, saw(version));
      }
      expect(await textsOf(note.id)).toEqual(before);
      await teo.post(`/notes/${note.id}/restore`);
      const { status, sections, form, signedAt, signedById, happenedAt } = note;
      const now = (await teo.get(`/notes/${note.id}`)).body;
      expect(now).toMatchObject({ status, sections, form, signedAt, signedById, happenedAt });
    }
  });

  test("and amending leaves every text as it was, with who wrote the next one, when and why", async () => {
    const note = await signedNote(teo);
    const first = await textsOf(note.id);
    const { version } = note;
    await teo.post(`/notes/${note.id}/amend`, { sections: { plan: "Later." }, reason: "Forgotten" }, saw(version));
    await marta.post(`/notes/${note.id}/amend`, { sections: { plan: "" }, reason: "Asked by Teo" }, saw(version + 1));
    expect((await textsOf(note.id)).slice(0, 1)).toEqual(first);
    const { items } = (await teo.get(`/notes/${note.id}/versions`)).body;
    expect(items).toMatchObject([
      { reason: "Asked by Teo", author: { id: marta.memberId }, sections: { subjective: "Slept badly.", plan: "" } },
      { reason: "Forgotten", author: { id: teo.memberId }, sections: { plan: "Later." } },
      { reason: null, author: { id: teo.memberId }, sections: note.sections },
    ]);
  });
});

async function textsOf(id: string) {
  const { rows } = await world.superuser.query(
    "select id, version, md5(sections) as text, author_id, at from note_versions where note_id = $1 order by version",
    [id],
  );
  return rows;
}

async function asItStands(id: string) {
  const { rows } = await world.superuser.query("select md5(n::text) as note from notes n where id = $1", [id]);
  return [...rows, ...(await textsOf(id))];
}
