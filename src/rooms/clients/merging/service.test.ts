import pg from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
let marta: Member;
beforeEach(async () => {
  world.clock.set("2026-05-04T08:00:00Z");
  marta = await world.owner();
});

type Body = Record<string, unknown>;
const made = async (path: string, body: Body, by: Member = marta) => {
  const reply = await by.post(path, body);
  if (reply.status !== 201) throw new Error(`${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  return reply.body;
};
const client = (said: Body = {}) => made("/clients", { firstName: "Juniper", lastName: "Vale", ...said });
const merge = (from: { id: string }, into: { id: string }, more: Body = {}, by: Member = marta) =>
  by.post(`/clients/${from.id}/merge`, { intoId: into.id, ...more });
const unmerge = (from: { id: string }, by: Member = marta) => by.post(`/clients/${from.id}/unmerge`);
let hour = 0;
const visit = (who: { id: string }, more: Body = {}) => {
  const at = Temporal.Instant.from("2026-05-11T06:00:00Z").add({ hours: hour++ });
  return made("/appointments", {
    clientId: who.id,
    startsAt: at.toString(),
    endsAt: at.add({ minutes: 50 }).toString(),
    ...more,
  });
};
const note = (who: { id: string }, more: Body = {}, by: Member = marta) =>
  made("/notes", { clientId: who.id, sections: { plan: "Ask about the nights." }, ...more }, by);
const sign = (one: { id: string }, by: Member = marta, version = 1) =>
  by.post(`/notes/${one.id}/sign`, undefined, { "if-match": `"${version}"` });
const keyOf = async (id: string) =>
  (await world.superuser.query("select key_id from clients where id = $1", [id])).rows[0]?.key_id as string;

describe("a merge", () => {
  test("gives everything to who stays, each row as it was sealed, and nothing is left with who went", async () => {
    const [from, into] = [await client({ email: "j@mail.example" }), await client({ firstName: "Junipr" })];
    const noted = await visit(from, { notes: "Brings a friend" });
    const signed = await note(from, { appointmentId: noted.id });
    expect((await sign(signed)).status).toBe(200);
    const draft = await note(from);
    await marta.patch(`/clients/${from.id}/history`, { medical: "Asthma." });
    await marta.patch(`/clients/${into.id}/history`, { medical: "Hay fever." });
    const { status, body } = await merge(from, into);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.client).toMatchObject({ id: into.id, firstName: "Juniper", email: "j@mail.example" });
    expect(body.merge).toMatchObject({ id: from.id, intoId: into.id, name: "Juniper Vale" });
    expect((await marta.get(`/notes/${signed.id}`)).body).toMatchObject({
      clientId: into.id,
      sections: { plan: "Ask about the nights." },
    });
    expect((await marta.get(`/notes/${draft.id}`)).body.clientId).toBe(into.id);
    expect((await marta.get(`/appointments/${noted.id}`)).body).toMatchObject({ notes: "Brings a friend" });
    expect((await marta.get(`/clients/${into.id}/history`)).body.medical).toBe("Hay fever.\n\nAsthma.");
    const { rows } = await world.superuser.query(
      "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid where a.attname = 'client_id' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace",
    );
    for (const { relname } of rows) {
      const left = await world.superuser.query(`select count(*)::int as count from ${relname} where client_id = $1`, [
        from.id,
      ]);
      expect([relname, left.rows[0].count]).toEqual([relname, 0]);
    }
  });

  test("answers whoever asks for who went with who stayed, wherever they ask", async () => {
    const [from, into] = [await client(), await client()];
    await merge(from, into);
    for (const reply of [
      await marta.get(`/clients/${from.id}`),
      await marta.patch(`/clients/${from.id}`, { firstName: "Ada" }),
      await marta.get(`/clients/${from.id}/timeline`),
      await marta.post("/notes", { clientId: from.id }),
      await marta.post("/appointments", {
        clientId: from.id,
        startsAt: "2026-05-20T09:00:00Z",
        endsAt: "2026-05-20T10:00:00Z",
      }),
    ]) {
      expect(reply.status, JSON.stringify(reply.body)).toBe(410);
      expect(reply.body).toMatchObject({ code: "client_merged", intoId: into.id });
    }
    const found = (await marta.get("/clients?status=all")).body.items.map(({ id }: { id: string }) => id);
    expect(found).toEqual([into.id]);
  });

  test("of a client into themselves is refused, and so is one of another practice", async () => {
    const [from, stranger] = [await client(), await world.owner()];
    expect((await merge(from, from)).body).toMatchObject({ status: 422, issues: [{ path: "body.intoId" }] });
    const theirs = await made("/clients", { firstName: "Elsewhere" }, stranger);
    expect((await merge(from, theirs)).status).toBe(404);
    expect((await merge(theirs, from)).status).toBe(404);
  });

  test("is an owner's: it moves what others wrote and nobody else may read", async () => {
    const therapist = await marta.colleague("therapist");
    const [from, into] = [await client(), await client()];
    const secret = await note(from, { psychotherapy: true }, therapist);
    expect((await merge(from, into, {}, therapist)).status).toBe(403);
    await merge(from, into);
    expect((await therapist.get(`/notes/${secret.id}`)).body).toMatchObject({ clientId: into.id });
    expect((await marta.get(`/notes/${secret.id}`)).status).toBe(404);
    expect((await unmerge(from, therapist)).status).toBe(403);
    expect((await unmerge(from)).status).toBe(200);
    expect((await therapist.get(`/notes/${secret.id}`)).body).toMatchObject({ clientId: from.id });
  });

  test("takes of every field what was chosen, and else what loses least", async () => {
    const from = await client({
      firstName: "Juniper Alba",
      phone: "+34612345678",
      note: "Rings the second bell.",
      tags: ["evenings", "Mutua"],
      birthDate: "1991-05-16",
      remindByMail: false,
    });
    const into = await client({ phone: "+34699999999", note: "Has a dog.", tags: ["mutua"], occupation: "Bookbinder" });
    const seen = (await marta.get(`/clients/${from.id}/merge?intoId=${into.id}`)).body;
    expect(seen.suggested).toMatchObject({ name: "from", phone: "into", note: "both", occupation: "into" });
    const { body } = await merge(from, into, { fields: { phone: "from" } });
    expect(body.client).toMatchObject({
      firstName: "Juniper Alba",
      phone: "+34612345678",
      note: "Has a dog.\n\nRings the second bell.",
      tags: ["mutua", "evenings"],
      birthDate: "1991-05-16",
      occupation: "Bookbinder",
      remindByMail: false,
    });
  });

  test("refuses what has moved on, and changes nothing", async () => {
    const [from, into] = [await client(), await client()];
    await marta.patch(`/clients/${into.id}`, { occupation: "Potter" });
    expect((await merge(from, into, { intoVersion: 1 })).body.code).toBe("changed_meanwhile");
    const stale = await marta.post(`/clients/${from.id}/merge`, { intoId: into.id }, { "if-match": '"7"' });
    expect(stale.status).toBe(412);
    expect((await marta.get(`/clients/${from.id}`)).status).toBe(200);
  });

  test("lets one client have one place in a group, and one attendance", async () => {
    const [from, into, rowan] = [await client(), await client(), await client({ firstName: "Rowan" })];
    const sessions = [{ startsAt: "2026-05-12T16:00:00Z", endsAt: "2026-05-12T17:00:00Z" }];
    const group = await made("/groups", { name: "Circle", capacity: 2, sessions });
    for (const who of [from, into, rowan])
      await made(`/groups/${group.id}/places`, { clientId: who.id, waiting: true });
    world.clock.set("2026-05-12T18:00:00Z");
    marta = await world.memberOf(await world.signIn(marta.email), marta.email);
    const session = group.sessions[0].id;
    const items = [
      { clientId: from.id, state: "attended" },
      { clientId: into.id, state: "no_show" },
    ];
    const noted = await marta.request("PUT", `/appointments/${session}/attendances`, { items });
    expect(noted.status, JSON.stringify(noted.body)).toBe(200);
    const attendances = async () => {
      const found = await world.superuser.query("select client_id, state from attendances where practice_id = $1", [
        marta.practiceId,
      ]);
      return found.rows.map(({ client_id, state }) => [client_id, state]).sort();
    };
    const { body, status } = await merge(from, into);
    expect(status, JSON.stringify(body)).toBe(200);
    const places = (await marta.get(`/groups/${group.id}`)).body.places.filter(({ state }: Body) => state !== "left");
    expect(places.filter(({ clientId }: Body) => clientId === into.id)).toHaveLength(1);
    const came = await attendances();
    expect(came).toEqual([[into.id, "attended"]]);
    expect((await unmerge(from)).status).toBe(200);
    expect(await attendances()).toEqual(
      [
        [from.id, "attended"],
        [into.id, "no_show"],
      ].sort(),
    );
  });

  test("keeps who belongs to whom, once, and nobody to themselves", async () => {
    const [from, into, sage] = [await client(), await client(), await client({ firstName: "Sage" })];
    const belongs = (to: { id: string }, personId: string, roles: string[]) =>
      made(`/clients/${to.id}/related-people`, { personId, roles });
    await belongs(from, sage.id, ["parent"]);
    await belongs(into, sage.id, ["payer"]);
    await belongs(from, into.id, ["relative"]);
    await belongs(sage, from.id, ["child"]);
    await made(`/clients/${from.id}/related-people`, { name: "Linden Vale", roles: ["partner"] });
    await merge(from, into);
    const { items, relatedTo } = (await marta.get(`/clients/${into.id}/related-people`)).body;
    expect(items.map(({ name, roles }: Body) => [name, roles])).toEqual([
      ["Sage Vale", ["payer", "parent"]],
      ["Linden Vale", ["partner"]],
    ]);
    expect(relatedTo).toMatchObject([{ clientId: sage.id, roles: ["child"] }]);
  });

  test("of the same two at once is done once; the other is told who stayed", async () => {
    const [from, into] = [await client(), await client()];
    const both = await Promise.all([merge(from, into), merge(into, from), merge(from, into)]);
    const [done, ...others] = both.sort((one, other) => one.status - other.status);
    expect(done?.status).toBe(200);
    for (const { status, body } of others) {
      expect([status, body.code]).toEqual([409, "client_merged"]);
      expect(body.intoId).toBe(done?.body.client.id);
    }
  });

  test("stands in the trail of who stayed, with everything that was done to who went", async () => {
    const [from, into] = [await client(), await client()];
    await marta.get(`/clients/${from.id}`);
    await merge(from, into);
    const acts = await world.auditOf(marta.practiceId);
    expect(
      acts.filter(({ action }) => action === "client.merged").map(({ subject_id, detail }) => [subject_id, detail]),
    ).toEqual([
      [from.id, { intoId: into.id }],
      [into.id, { formerId: from.id }],
    ]);
    const events = await world.eventsOf(marta.practiceId);
    expect(events.at(-1)).toMatchObject({ kind: "client.merged", subject_id: into.id, payload: { formerId: from.id } });
  });
});

test("A merge that dies on the way has done nothing, and can be done again", async () => {
  const [from, into] = [await client(), await client()];
  const draft = await note(from);
  const holder = new pg.Client({ connectionString: world.test.database.superuserUrl });
  await holder.connect();
  await holder.query("begin");
  await holder.query("select from notes where id = $1 for update", [draft.id]);
  const merging = merge(from, into);
  let killed = 0;
  while (killed === 0) {
    const { rows } = await world.superuser.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%finish_merge%'",
    );
    killed = rows.length;
  }
  expect((await merging).status).toBe(503);
  await holder.query("rollback");
  await holder.end();
  for (const table of ["merged_clients", "merged_rows"]) {
    const { rows } = await world.superuser.query(`select * from ${table} where practice_id = $1`, [marta.practiceId]);
    expect(rows).toEqual([]);
  }
  expect((await marta.get(`/notes/${draft.id}`)).body.clientId).toBe(from.id);
  expect((await merge(from, into)).status).toBe(200);
});

test("A file that is on its way to who is merged meanwhile is told of who stayed", async () => {
  const [from, into] = [await client(), await client()];
  const begun = await made(`/clients/${from.id}/uploads`, { name: "letter.pdf", bytes: 1_000 });
  await merge(from, into);
  expect((await marta.get(`/uploads/${begun.id}`)).status).toBe(200);
  const late = await marta.post(`/clients/${from.id}/uploads`, { name: "letter.pdf", bytes: 1_000 });
  expect([late.status, late.body.intoId]).toEqual([410, into.id]);
});

describe("erasing", () => {
  test("who stayed erases who was merged into them, with both keys", async () => {
    const [first, from, into] = [await client(), await client(), await client()];
    const keys = [await keyOf(first.id), await keyOf(from.id), await keyOf(into.id)];
    await note(from);
    await merge(first, from);
    await merge(from, into);
    const erased = await marta.post(`/clients/${into.id}/erase`, { reason: "wrong_record" });
    expect(erased.status, JSON.stringify(erased.body)).toBe(200);
    const { rows } = await world.superuser.query("select id from person_keys where id = any ($1)", [keys]);
    expect(rows).toEqual([]);
    const listed = (await marta.get("/erasures")).body.items.map(({ clientId }: Body) => clientId);
    expect(listed.sort()).toEqual([first.id, from.id, into.id].sort());
    for (const table of ["merged_clients", "merged_rows"]) {
      const left = await world.superuser.query(`select * from ${table} where practice_id = $1`, [marta.practiceId]);
      expect(left.rows).toEqual([]);
    }
    expect((await marta.get(`/clients/${from.id}`)).status).toBe(404);
  });
});
