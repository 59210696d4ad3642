import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { photoOf } from "#testing/files.ts";
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
const merge = (from: { id: string }, into: { id: string }) =>
  marta.post(`/clients/${from.id}/merge`, { intoId: into.id });
const unmerge = (from: { id: string }) => marta.post(`/clients/${from.id}/unmerge`);
const sign = (one: { id: string }) => marta.post(`/notes/${one.id}/sign`, undefined, { "if-match": '"1"' });
const picture = async ({ id }: { id: string }) => {
  const octets = { "content-type": "application/octet-stream" };
  const { body } = await marta.put(`/clients/${id}/photo`, await photoOf("Nobody"), octets);
  return body.photoId as string;
};
const later = async (at: string) => {
  world.clock.set(at);
  marta = await world.memberOf(await world.signIn(marta.email), marta.email);
};

/** Every row of the practice as the database holds it, but for what tells of acts, and what counts or dates a change of a client. */
async function everything(): Promise<Record<string, string[]>> {
  const { rows } = await world.superuser.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and c.relname !~ '^(audit_|domain_events|event_|merged_|idempotency)' and exists (
         select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id') order by 1`,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of rows) {
    const less = name === "clients" ? "- '{version,updated_at,card,profile}'::text[]" : "";
    const found = await world.superuser.query(
      `select (to_jsonb(t) ${less})::text as row from ${name} t where practice_id = $1 order by 1`,
      [marta.practiceId],
    );
    all[name] = found.rows.map(({ row }) => row);
  }
  return all;
}

/** What the two clients say of themselves. */
const said = async (...clients: { id: string }[]) => {
  const read = [];
  for (const { id } of clients) {
    const { version: _, updatedAt: __, ...body } = (await marta.get(`/clients/${id}`)).body;
    read.push(body);
  }
  return read;
};

const kinds = [
  "visit",
  "series",
  "note",
  "signed",
  "chart",
  "consent",
  "history",
  "person",
  "relative",
  "group",
  "file",
  "photo",
] as const;
type Kind = (typeof kinds)[number];
let hour = 0;
const times = (minutes = 50) => {
  const at = Temporal.Instant.from("2026-06-01T00:00:00Z").add({ hours: 2 * hour++ });
  return { startsAt: at.toString(), endsAt: at.add({ minutes }).toString() };
};

interface Ground {
  readonly sage: { id: string };
  readonly group: { id: string };
  readonly text: { id: string };
}

/** Adds one thing to a client, of any kind that a room keeps. */
async function add(kind: Kind, who: { id: string }, { sage, group, text }: Ground): Promise<void> {
  const clientId = who.id;
  if (kind === "visit") await made("/appointments", { clientId, ...times(), notes: "Brings a friend" });
  if (kind === "series") {
    const startsAt = Temporal.Instant.from("2027-01-04T00:00:00Z").add({ hours: hour++ });
    const endsAt = startsAt.add({ minutes: 50 }).toString();
    await made("/appointment-series", { clientId, startsAt: startsAt.toString(), endsAt, rule: "FREQ=WEEKLY;COUNT=2" });
  }
  if (kind === "note") await made("/notes", { clientId, sections: { plan: "Ask." } });
  if (kind === "signed") {
    const visit = await made("/appointments", { clientId, ...times() });
    await sign(await made("/notes", { clientId, appointmentId: visit.id, sections: { plan: "Ask." } }));
  }
  if (kind === "chart") {
    const drawn = await made("/notes", { clientId, sections: { plan: "Ask." } });
    await made("/body-charts", { clientId, noteId: drawn.id });
    await sign(drawn);
  }
  if (kind === "consent") {
    const typed = { how: "typed", signer: "Juniper Vale", textId: text.id, wordingVersion: 1, language: "en" };
    await made(`/clients/${clientId}/consents`, typed);
  }
  if (kind === "history") await marta.patch(`/clients/${clientId}/history`, { medical: `Asthma, ${hour++}.` });
  if (kind === "person") await made(`/clients/${clientId}/related-people`, { name: "Linden", roles: ["partner"] });
  if (kind === "relative") {
    await marta.post(`/clients/${clientId}/related-people`, {
      personId: sage.id,
      roles: ["parent"],
      note: `${hour++}`,
    });
    await marta.post(`/clients/${sage.id}/related-people`, { personId: clientId, roles: ["child"] });
  }
  if (kind === "group") await marta.post(`/groups/${group.id}/places`, { clientId, waiting: true });
  if (kind === "photo") await picture(who);
  if (kind === "file") await made(`/clients/${clientId}/uploads`, { name: "letter.pdf", bytes: 1_000 });
}

async function ground(): Promise<Ground> {
  const wordings = { en: { title: "Treatment", body: "I agree to be treated." } };
  return {
    sage: await client({ firstName: "Sage" }),
    group: await made("/groups", { name: "Circle", capacity: 4, sessions: [times(90)] }),
    text: await made("/consent-texts", { purpose: "treatment", wordings }),
  };
}

describe("taking a merge apart", () => {
  test("leaves every table as it was before the merge, whatever the two had", { timeout: 120_000 }, async () => {
    const things = fc.array(fc.constantFrom(...kinds), { maxLength: 5 });
    const details = fc.record({
      phone: fc.constantFrom(undefined, "+34612345678"),
      note: fc.constantFrom(undefined, "Dog.", "Cat."),
    });
    await fc.assert(
      fc.asyncProperty(things, things, details, details, fc.boolean(), async (theirs, own, one, other, related) => {
        marta = await world.owner();
        hour = 0;
        const on = await ground();
        const [from, into] = [await client(one), await client({ ...other, tags: ["evenings"] })];
        for (const kind of theirs) await add(kind, from, on);
        for (const kind of own) await add(kind, into, on);
        if (related) await made(`/clients/${from.id}/related-people`, { personId: into.id, roles: ["relative"] });
        if (related) await marta.post("/clients/duplicates/apart", { clientId: from.id, otherId: on.sage.id });
        const [before, words] = [await everything(), await said(from, into)];
        const merged = await merge(from, into);
        expect(merged.status, JSON.stringify(merged.body)).toBe(200);
        const apart = await unmerge(from);
        expect(apart.status, JSON.stringify(apart.body)).toBe(200);
        expect(await everything()).toEqual(before);
        expect(await said(from, into)).toEqual(words);
      }),
      { numRuns: 12 },
    );
  });

  test("leaves what was changed and added since with who stayed, but for what hangs on what goes back", async () => {
    const [from, into] = [await client({ phone: "+34612345678" }), await client()];
    const visit = await made("/appointments", { clientId: from.id, ...times() });
    const draft = await made("/notes", { clientId: from.id, sections: { plan: "Ask." } });
    await merge(from, into);
    await marta.patch(`/clients/${into.id}`, { occupation: "Potter" });
    const own = await made("/notes", { clientId: into.id, sections: { plan: "New." } });
    const hanging = await made("/notes", {
      clientId: into.id,
      appointmentId: visit.id,
      sections: { plan: "Of then." },
    });
    await marta.patch(`/notes/${draft.id}`, { sections: { plan: "Asked." } }, { "if-match": '"1"' });
    expect((await unmerge(from)).status).toBe(200);
    expect((await marta.get(`/clients/${into.id}`)).body).toMatchObject({ phone: null, occupation: "Potter" });
    expect((await marta.get(`/clients/${from.id}`)).body).toMatchObject({ phone: "+34612345678", occupation: null });
    const whose = async ({ id }: { id: string }) => (await marta.get(`/notes/${id}`)).body.clientId;
    expect([await whose(own), await whose(hanging), await whose(draft)]).toEqual([into.id, from.id, from.id]);
  });

  test("gives a picture back to whom it was of; one that was changed or taken away since stays so", async () => {
    const [from, into] = [await client(), await client()];
    const shown = async (who: { id: string }) => (await marta.get(`/clients/${who.id}`)).body.photoId;
    const seen = async (who: { id: string }) => (await marta.get(`/clients/${who.id}/photo`)).headers.etag;
    const theirs = await picture(from);
    await merge(from, into);
    expect([await shown(into), await seen(into)]).toEqual([theirs, `"${theirs}"`]);
    await unmerge(from);
    expect([await shown(into), await shown(from), await seen(from)]).toEqual([null, theirs, `"${theirs}"`]);
    await merge(from, into);
    const other = await picture(into);
    await unmerge(from);
    expect([await shown(into), await seen(into), await shown(from)]).toEqual([other, `"${other}"`, null]);
    const again = await picture(from);
    await merge(from, into);
    expect(await shown(into)).toBe(other);
    await marta.delete(`/clients/${into.id}/photo`);
    await unmerge(from);
    expect([await shown(into), await shown(from), await seen(from)]).toEqual([null, again, `"${again}"`]);
  });

  test("needs no key of who stayed: erasing them leaves what went back readable, also what was written in between", async () => {
    const [from, into] = [await client(), await client()];
    const visit = await made("/appointments", { clientId: from.id, ...times() });
    const draft = await made("/notes", { clientId: from.id, sections: { plan: "Ask." } });
    await merge(from, into);
    await marta.patch(`/notes/${draft.id}`, { sections: { plan: "Asked." } }, { "if-match": '"1"' });
    await marta.patch(`/appointments/${visit.id}`, { notes: "Second bell" });
    const hanging = await made("/notes", {
      clientId: into.id,
      appointmentId: visit.id,
      sections: { plan: "Of then." },
    });
    await unmerge(from);
    expect((await marta.post(`/clients/${into.id}/erase`, { reason: "wrong_record" })).status).toBe(200);
    expect((await marta.get(`/notes/${draft.id}`)).body.sections).toMatchObject({ plan: "Asked." });
    expect((await marta.get(`/notes/${hanging.id}`)).body.sections).toMatchObject({ plan: "Of then." });
    expect((await marta.get(`/appointments/${visit.id}`)).body.notes).toBe("Second bell");
  });

  test("goes backwards: of two merges into one client the later first, and through whoever they were merged into", async () => {
    const [one, two, three] = [await client(), await client(), await client({ firstName: "Three" })];
    const written = await made("/notes", { clientId: one.id });
    await merge(one, two);
    await merge(two, three);
    expect((await marta.get(`/clients/${one.id}`)).body.intoId).toBe(three.id);
    expect((await unmerge(one)).body).toMatchObject({ code: "later_merge", laterId: two.id });
    expect((await unmerge(two)).status).toBe(200);
    expect((await marta.get(`/clients/${one.id}`)).body.intoId).toBe(two.id);
    expect((await marta.get(`/notes/${written.id}`)).body.clientId).toBe(two.id);
    expect((await unmerge(one)).status).toBe(200);
    expect((await marta.get(`/notes/${written.id}`)).body.clientId).toBe(one.id);
  });

  test("is possible for thirty days; then what it needs is forgotten, and who was merged stays merged", async () => {
    const [from, into, third] = [await client(), await client(), await client()];
    await merge(from, into);
    await later("2026-06-03T07:59:00Z");
    expect((await marta.get(`/clients/${into.id}/merges`)).body.items).toMatchObject([
      { id: from.id, name: "Juniper Vale", undoUntil: "2026-06-03T08:00:00Z" },
    ]);
    await merge(third, into);
    await later("2026-06-03T08:00:00Z");
    expect((await unmerge(from)).body.code).toBe("too_late");
    await world.runJobs();
    const { rows } = await world.superuser.query("select distinct merged_id from merged_rows where practice_id = $1", [
      marta.practiceId,
    ]);
    expect(rows).toEqual([{ merged_id: third.id }]);
    const { items } = (await marta.get(`/clients/${into.id}/merges`)).body;
    expect(items).toMatchObject([{ id: third.id }, { id: from.id, name: null, undoUntil: null }]);
    expect((await marta.get(`/clients/${from.id}`)).body.intoId).toBe(into.id);
  });

  test("of the same merge twice at once is done once", async () => {
    const [from, into] = [await client(), await client()];
    await merge(from, into);
    const both = await Promise.all([unmerge(from), unmerge(from)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect((await marta.get("/clients?status=all")).body.items).toHaveLength(2);
  });

  test("sends nobody a second reminder of a visit that went to and fro", async () => {
    const [from, into] = [await client({ email: "one@mail.example" }), await client({ email: "two@mail.example" })];
    const startsAt = "2026-05-20T09:00:00Z";
    await made("/appointments", { clientId: from.id, startsAt, endsAt: "2026-05-20T09:50:00Z" });
    const sent = () => world.letters().filter(({ to }) => /^(one|two)@mail.example$/.test(to)).length;
    await world.runJobs();
    await later("2026-05-19T09:00:00Z");
    await world.runJobs();
    expect(sent()).toBe(1);
    await merge(from, into);
    await world.runJobs();
    await unmerge(from);
    await world.runJobs();
    expect(sent()).toBe(1);
  });
});
