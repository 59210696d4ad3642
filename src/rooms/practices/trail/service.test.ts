import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type Member, openWorld } from "#testing/world.ts";
import type { TrailEvent } from "./contract.ts";

const world = await openWorld();
let marta: Member;
let teo: Member;
let clientId: string;
let noteId: string;

beforeAll(async () => {
  marta = await world.owner();
  teo = await marta.colleague("therapist");
  clientId = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;
  noteId = (await teo.post("/notes", { clientId, happenedAt: "2026-05-12T09:00:00Z", sections: { plan: "x" } })).body
    .id;
  await teo.get(`/notes/${noteId}`, { "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0" });
  await teo.get("/clients/01971a4c-5b7e-7c41-9d1f-5a1c6e2b7a10");
});

const trail = async (who: Member, query = ""): Promise<TrailEvent[]> =>
  (await who.get(`/audit-events${query}`)).body.items;

describe("The trail of a practice", () => {
  test("says who read whose note, of when and from where, newest first", async () => {
    const events = await trail(marta);
    const [read] = events.filter(({ action }) => action === "note.read");
    expect(read).toMatchObject({
      member: { id: teo.memberId, name: teo.email },
      role: "therapist",
      subject: { kind: "note", id: noteId, clientId, name: "Juniper Vale", at: "2026-05-12T09:00:00Z", gone: false },
      ip: "127.0.0.1",
      userAgent: expect.stringContaining("Firefox"),
      refused: null,
    });
    const times = events.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().reverse());
  });

  test("is narrowed by member, act, family, subject, kind and time", async () => {
    const of = async (query: string) => (await trail(marta, query)).map(({ action }) => action);
    expect(new Set((await trail(marta, `?actor=${teo.memberId}`)).map(({ member }) => member?.id))).toEqual(
      new Set([teo.memberId]),
    );
    expect(new Set(await of("?action=note.read"))).toEqual(new Set(["note.read"]));
    expect(await of("?action=refused")).toEqual(["client.read"]);
    expect(await of("?subject=note")).toEqual(["note.read", "note.started"]);
    expect(await of(`?subject=${noteId}`)).toEqual(["note.read", "note.started"]);
    expect(await of(`?subject=${clientId}`)).toEqual(["note.read", "note.started", "client.created"]);
    expect(await of("?to=2020-01-01")).toEqual([]);
    expect(await of("?from=2999-01-01")).toEqual([]);
    expect((await of("?from=2020-01-01T00:00:00Z&to=2999-01-01T00:00:00Z")).length).toBeGreaterThan(3);
    expect((await marta.get("/audit-events?action=DROP")).status).toBe(422);
    expect((await marta.get("/audit-events?cursor=x")).status).toBe(422);
  });

  test("finds acts of every day and seldom ones, alone and as a family", async () => {
    const of = async (query: string) => (await trail(marta, query)).map(({ action }) => action);
    expect(new Set(await of("?action=client.created"))).toEqual(new Set(["client.created"]));
    expect(await of("?action=client.erased")).toEqual([]);
    expect((await of("?action=client.read")).length).toBe(1);
    const changes = new Set(await of("?action=changing"));
    expect([changes.has("note.started"), changes.has("client.created"), changes.has("note.read")]).toEqual([
      true,
      true,
      false,
    ]);
    const mine = new Set(await of(`?action=reading&actor=${teo.memberId}`));
    expect(mine).toEqual(new Set(["note.read"]));
  });

  test("holds for an act of every day only what some room writes", async () => {
    const { rows } = await world.superuser.query("select unnest(everyday_acts()) as act");
    const rooms = fileURLToPath(new URL("../../", import.meta.url));
    const files = (await readdir(rooms, { recursive: true })).filter((file) => /(?<!\.test)\.ts$/.test(file));
    const sources = await Promise.all(files.map((file) => readFile(join(rooms, file), "utf8")));
    const unwritten = rows.filter(({ act }) => !sources.some((text) => text.includes(`"${act}"`)));
    expect([rows.length > 10, unwritten]).toEqual([true, []]);
  });

  test("is read in pages that nothing new moves, and each reading stands in it", async () => {
    const first = (await marta.get("/audit-events?limit=3")).body;
    await teo.get("/clients");
    const second = (await marta.get(`/audit-events?limit=3&cursor=${first.nextCursor}`)).body;
    const all = await trail(marta, "?limit=200");
    const at = all.findIndex(({ id }) => id === first.items[0].id);
    const both = [...first.items, ...second.items].map(({ id }: TrailEvent) => id);
    expect(all.slice(at, at + 6).map(({ id }) => id)).toEqual(both);
    expect(all.filter(({ action }) => action === "audit.read").length).toBeGreaterThan(1);
  });

  test("shows a therapist what they did themselves, and nothing of others whatever they ask for", async () => {
    for (const query of ["", `?actor=${marta.memberId}`, `?subject=${clientId}`])
      for (const { member } of await trail(teo, query)) expect(member?.id).toBe(teo.memberId);
    expect((await trail(teo)).length).toBeGreaterThan(1);
    expect((await trail(teo, `?actor=${marta.memberId}&subject=${clientId}`)).length).toBe(0);
    const noa = await marta.colleague("assistant");
    for (const path of ["/audit-events", "/audit-events/export", "/audit-events/verification"])
      expect((await noa.get(path)).status).toBe(403);
    expect((await teo.get("/audit-events/verification")).status).toBe(403);
  });

  test("says of what is gone that it is, and of nobody's else", async () => {
    const ada = await world.owner({ name: "Elsewhere" });
    const gone = (await trail(marta, "?action=refused"))[0];
    expect(gone).toMatchObject({ refused: "not_found", subject: { kind: "client", name: null, gone: true } });
    expect(await trail(ada, `?subject=${clientId}`)).toEqual([]);
  });
});

describe("Of a psychotherapy note", () => {
  test("the trail speaks to its author alone, while it is there and when it is gone", async () => {
    const { body } = await teo.post("/notes", { clientId, psychotherapy: true, sections: { plan: "s" } });
    await teo.get(`/notes/${body.id}`);
    expect(JSON.stringify(await trail(marta, "?limit=200"))).not.toContain(body.id);
    expect((await trail(teo, `?subject=${body.id}`)).map(({ action }) => action)).toEqual([
      "note.read",
      "note.started",
    ]);
    await world.superuser.query("delete from notes where id = $1", [body.id]);
    expect(JSON.stringify(await trail(marta, "?limit=200"))).not.toContain(body.id);
    expect(JSON.stringify(await trail(marta, `?subject=${body.id}`))).not.toContain(body.id);
    expect((await marta.get("/audit-events/export?format=json")).body.items.length).toBeGreaterThan(3);
  });
});

describe("Taken out as a file", () => {
  test("the trail is whole, as the filter left it, and the taking stands in it", async () => {
    const csv = await marta.get(`/audit-events/export?actor=${teo.memberId}`);
    expect(csv.headers["content-type"]).toContain("text/csv");
    expect(csv.headers["content-disposition"]).toMatch(/^attachment; filename="audit \d{4}-\d\d-\d\d\.csv"$/);
    const lines = String(csv.body).trim().split("\r\n");
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.slice(1)) expect(line).toContain(teo.memberId);
    const json = (await marta.get("/audit-events/export?format=json&action=note.read")).body;
    expect(json.items[0]).toMatchObject({ action: "note.read", subject: { name: "Juniper Vale" } });
    expect((await marta.get("/audit-events/export?format=json&to=2020-01-01")).body).toEqual({ items: [] });
    const rows = (await world.auditOf(marta.practiceId)).filter(({ action }) => action === "audit.exported");
    expect(rows.map(({ detail }) => detail)).toContainEqual({ format: "csv" });
  });
});

describe("The chain, verified on screen", () => {
  const verified = async () => (await marta.get("/audit-events/verification")).body;
  const linkAll = () => world.linkTrail(marta.practiceId);

  test("is unbroken since its first entry, and a change made behind our back is named with its moment", async () => {
    await linkAll();
    const whole = await verified();
    const events = await world.auditOf(marta.practiceId);
    expect(whole).toMatchObject({ next: null, findings: [], entries: events.length - 1, read: events.length - 1 });
    expect(whole.since).toEqual(expect.any(String));
    await world.superuser.query(
      "update audit_events set action = 'client.list' where practice_id = $1 and id = (select event_id from audit_links where practice_id = $1 and position = 3)",
      [marta.practiceId],
    );
    expect((await verified()).findings).toEqual([
      { kind: "changed", position: 3, eventId: null, at: expect.any(String) },
    ]);
    const later = (await marta.get("/audit-events/verification?after=3")).body;
    expect(later).toMatchObject({ findings: [], next: null });
  });
});
