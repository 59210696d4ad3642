import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connected } from "#kernel/db/client.ts";
import { clearImportsAtStart } from "#rooms/clients/door.ts";
import { exporting } from "#rooms/clients/ports.ts";
import { danglingIn, fhirErrors } from "#testing/fhir.ts";
import { recordsOf } from "#testing/hostile.ts";
import { saw } from "#testing/notes.ts";
import { type Member, openWorld, type World } from "#testing/world.ts";
import { unzipped, zipOf } from "#testing/zip.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import type { OpenHouse } from "./house.ts";

const folder = mkdtempSync(join(tmpdir(), "exports-"));
afterAll(() => rmSync(folder, { recursive: true }));
const world = await openWorld();
const elsewhere = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const records = await recordsOf(marta);
const clientId = records.clients ?? "";
const recording = randomBytes(200_000);

const opened = ({ house }: World) => ({ house }) as unknown as OpenHouse;
const newFile = (ending = "zip") => join(folder, `${randomBytes(6).toString("hex")}.${ending}`);

async function exported(from: World, practice: string, file = newFile()): Promise<string> {
  await exportCommand.run(opened(from), [file], { practice });
  return file;
}

const imported = (into: World, file: string, practice?: string) =>
  importCommand.run(opened(into), [file], practice === undefined ? { owner: marta.email } : { practice });

/** What an archive holds, byte for byte: all but when it was made, and what its manifest says is only told. */
async function contentOf(file: string): Promise<Map<string, string>> {
  const files = await unzipped(readFileSync(file));
  const told = JSON.parse(String(files.get("manifest.json"))).flatMap((one: { path: string; told?: true }) =>
    one.told ? one.path : [],
  );
  const same = [...files].filter(([path]) => !["export.json", "manifest.json", ...told].includes(path));
  return new Map(same.map(([path, bytes]) => [path, bytes.toString("latin1")]));
}

async function post(who: Member, path: string, body: unknown = {}, headers = {}) {
  const reply = await who.post(path, body, headers);
  expect(reply.status, `${path}: ${JSON.stringify(reply.body)}`).toBeLessThan(300);
  return reply.body;
}

beforeAll(async () => {
  const times = { startsAt: "2026-04-07T09:00:00Z", endsAt: "2026-04-07T09:50:00Z" };
  const visit = await post(marta, "/appointments", {
    clientId,
    locationId: records.locations,
    notes: "Brings a friend",
    ...times,
  });
  await post(marta, `/appointments/${visit.id}/attend`);
  const note = await post(marta, "/notes", {
    clientId,
    appointmentId: visit.id,
    sections: { plan: "First & <last>\n\nTwo" },
  });
  const mark = {
    view: "back",
    x: 70,
    y: 122,
    region: "shoulder",
    side: "left",
    kind: "tension",
    intensity: 6,
    note: "",
  };
  await post(marta, "/body-charts", { clientId, noteId: note.id, marks: [{ id: randomUUID(), ...mark }] });
  const form = new FormData();
  form.append("noteId", note.id);
  form.append("file", new Blob([`${recording.toString("hex")}\n`]), "../../évil:name?.txt");
  expect((await marta.request("POST", `/clients/${clientId}/attachments`, form)).status).toBe(201);
  const { body: again } = await marta.get(`/notes/${note.id}`);
  const signed = await post(marta, `/notes/${note.id}/sign`, undefined, saw(again.version));
  await post(
    marta,
    `/notes/${note.id}/amend`,
    { sections: { plan: "Amended" }, reason: "A slip" },
    saw(signed.version),
  );
  const own = await post(teo, "/notes", {
    clientId,
    template: "own",
    templateId: records["note-templates"],
    sections: { s1: "Agreed" },
    private: true,
  });
  await post(teo, `/notes/${own.id}/sign`, undefined, saw(own.version));
  const away = await post(teo, "/notes", { clientId, sections: { plan: "Mistaken" } });
  const kept = await post(teo, `/notes/${away.id}/sign`, undefined, saw(away.version));
  await post(teo, `/notes/${away.id}/bin`, { reason: "Of another" }, saw(kept.version));
  const hidden = await post(teo, "/notes", { clientId, psychotherapy: true, sections: { plan: "Of Teo alone" } });
  const secret = new FormData();
  secret.append("noteId", hidden.id);
  secret.append("file", new Blob(["Of Teo alone, too"]), "secret.txt");
  expect((await teo.request("POST", `/clients/${clientId}/attachments`, secret)).status).toBe(201);
  await post(marta, `/groups/${records.groups}/places`, { clientId });
  const { body: sessions } = await marta.get("/appointments?from=2031-02-01T00:00:00Z&to=2031-02-28T00:00:00Z");
  expect(sessions.items.length).toBeGreaterThan(0);
  await post(marta, `/consents/${records.consents}/withdraw`, { reason: "Changed her mind" });
  expect((await marta.request("PUT", "/client-tags", { tag: "evenings", hue: "pine" })).status).toBe(200);
  const friend = await post(marta, "/clients", { firstName: "Linden", tags: ["evenings"] });
  await post(marta, `/clients/${clientId}/related-people`, { personId: friend.id, roles: ["partner"] });
});

describe("a practice that is exported, brought into an empty house, and exported again", () => {
  let first: string;
  let said: string[];
  let second: string;
  beforeAll(async () => {
    first = await exported(world, marta.practiceId);
    said = await imported(elsewhere, first);
    second = await exported(elsewhere, marta.practiceId);
  });

  test("is the same, byte for byte, in every row and every file", async () => {
    expect(said[0]).toBe(`Practice ${marta.practiceId}: 2 clients, 4 files.`);
    const [before, after] = [await contentOf(first), await contentOf(second)];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [path, content] of before) {
      const now = after.get(path) ?? "";
      if (path !== "practice/practice.json") expect(now === content, `${path}: ${now}`).toBe(true);
    }
    const kinds = new Set([...before.keys()].map((path) => path.replace(/^.*\./, "")));
    expect([...kinds].sort()).toEqual(["json", "png", "txt", "webp"]);
    expect([...before.keys()].filter((path) => /trail|\.pdf$/.test(path))).toEqual([]);
    const photo = (await unzipped(readFileSync(first))).get(`clients/${clientId}/photo.webp`)?.toString("base64");
    expect(before.get(`clients/${clientId}/client.json`)).toContain(`"picture":"${photo}"`);
    expect([...before].find(([path]) => path.endsWith("évil_name_.txt"))?.[1]).toBe(`${recording.toString("hex")}\n`);
  });

  test("keeps its members as those who wrote, and lets in its owners alone", async () => {
    const members = async (file: string) =>
      JSON.parse((await contentOf(file)).get("practice/practice.json") ?? "").members as { removedAt: string | null }[];
    const [before, after] = [await members(first), await members(second)];
    expect(after.map(({ removedAt: _, ...member }) => member)).toEqual(
      before.map(({ removedAt: _, ...member }) => member),
    );
    expect(after.map(({ removedAt }) => removedAt === null)).toEqual([true, false]);
    const owner = await elsewhere.memberOf(await elsewhere.signIn(marta.email), marta.email);
    expect(owner.practiceId).toBe(marta.practiceId);
    expect((await owner.get(`/clients/${clientId}`)).body).toMatchObject({ firstName: "Juniper", lastName: "Vale" });
    expect((await owner.get("/clients?query=linden")).body.items).toHaveLength(1);
    expect((await owner.get("/members")).body.items).toHaveLength(1);
    const again = await owner.post("/members/invitations", { email: teo.email, role: "therapist" });
    expect(again.status).toBe(201);
    const back = await elsewhere.memberOf(await elsewhere.signIn(teo.email), teo.email);
    expect(back.memberId).toBe(teo.memberId);
    const { body } = await back.get(`/notes?clientId=${clientId}`);
    expect(body.items.filter(({ private: own }: { private: boolean }) => own)).toHaveLength(1);
  });

  test("holds nothing that belongs to one alone, and nothing sealed lies open where it came", async () => {
    for (const [path, content] of await contentOf(first)) expect(content, path).not.toContain("Of Teo alone");
    const { rows } = await elsewhere.superuser.query("select count(*)::int as n from notes where status = 'signed'");
    expect(rows[0].n).toBe(3);
    const found = await elsewhere.superuser.query("select 1 from clients c where position('Juniper' in c::text) > 0");
    expect(found.rowCount).toBe(0);
  });

  test("makes bundles that hold to FHIR R4, encounters, observations and what lies in the bin included", async () => {
    const bundle = JSON.parse(readFileSync(await exported(elsewhere, marta.practiceId, newFile("json")), "utf8"));
    expect(fhirErrors(bundle)).toEqual([]);
    expect(danglingIn(bundle)).toEqual([]);
    const files = await unzipped(readFileSync(second));
    const own = JSON.parse(String(files.get(`clients/${clientId}/fhir.json`)));
    expect(fhirErrors(own)).toEqual([]);
    expect(danglingIn(own)).toEqual([]);
    const kinds = own.entry.map(
      ({ resource }: { resource: { resourceType: string; status: string } }) =>
        `${resource.resourceType} ${resource.status ?? ""}`,
    );
    for (const kind of [
      "Encounter finished",
      "Composition amended",
      "Composition entered-in-error",
      "Consent inactive",
    ])
      expect(kinds).toContain(kind);
  });

  test("is not brought in twice: what is there is named, and stays", async () => {
    await expect(imported(elsewhere, first)).rejects.toThrow(/not empty \(.*clients/);
    const [now, before] = [await contentOf(await exported(elsewhere, marta.practiceId)), await contentOf(second)];
    for (const [path, content] of before) if (path.startsWith("clients/")) expect(now.get(path), path).toBe(content);
  });
});

describe("what is brought and is none of our exports, or is not whole,", () => {
  let whole: Map<string, Buffer>;
  let empty: Member;
  beforeAll(async () => {
    whole = await unzipped(readFileSync(await exported(world, marta.practiceId)));
    empty = await elsewhere.owner({ name: "Empty" });
  });

  /** An archive with some files changed, and a manifest that agrees with them unless `honest` is false. */
  function changed(change: (files: Map<string, string | Buffer>) => void, { honest = true } = {}): string {
    const files = new Map<string, string | Buffer>(whole);
    const manifest = files.get("manifest.json") ?? "";
    files.delete("manifest.json");
    change(files);
    const sums = [...files].map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: createHash("sha256").update(text).digest("hex"),
    }));
    files.set("manifest.json", honest ? JSON.stringify(sums) : manifest);
    return written(zipOf([...files].map(([name, text]) => ({ name, text }))));
  }

  const record = () => `clients/${clientId}/record.json`;
  const cases: [string, () => string | Promise<string>, RegExp][] = [
    ["no archive at all", () => written("%PDF-1.4"), /no archive that can be read/],
    [
      "a FHIR bundle of others",
      () => written('{"resourceType":"Bundle","type":"collection"}'),
      /JSON, and not one of our archives/,
    ],
    ["an archive that was cut", () => written(zipBytes().subarray(0, 5_000)), /no archive that can be read/],
    [
      "an archive of others",
      () => changed((files) => files.set("export.json", '{"format":"other"}')),
      /no export of this program/,
    ],
    ["one of a later version", () => changed((files) => files.set("export.json", head({ version: 9 }))), /version 9/],
    [
      "a client's own export",
      () => changed((files) => files.set("export.json", head({ scope: "client" }))),
      /whole practice/,
    ],
    [
      "one whose note was changed",
      () =>
        changed((files) => files.set(record(), String(files.get(record())).replace("A slip", "A slap")), {
          honest: false,
        }),
      /not what the manifest says/,
    ],
    ["one that lacks a file", () => changed((files) => void files.delete(record()), { honest: false }), /lacks files/],
    [
      "one with a file that nobody named",
      () => changed((files) => void files.set("more.json", "[]"), { honest: false }),
      /not what the manifest says/,
    ],
    [
      "one that leads out of its folder",
      () => changed((files) => void files.set("../../etc/passwd", "x")),
      /no archive that can be read/,
    ],
    [
      "one with a row of another client",
      () => changed((files) => swap(files, clientId, randomUUID())),
      /of another client/,
    ],
    [
      "one with a column of its own",
      () => changed((files) => replaced(files, '"private":', '"role":"owner","private":')),
      /another version/,
    ],
    [
      "one with a value that is none",
      () => changed((files) => replaced(files, '"template":"own"', '"template":"none"')),
      /cannot be kept here/,
    ],
    [
      "one that unfolds without end",
      () => changed((files) => void files.set("bomb.txt", "0".repeat(120_000_000))),
      /hundred times/,
    ],
  ];
  const written = (content: string | Buffer): string => {
    const file = newFile();
    writeFileSync(file, content);
    return file;
  };
  const zipBytes = () => zipOf([...whole].map(([name, bytes]) => ({ name, text: bytes })));
  const head = (more: object) => JSON.stringify({ ...JSON.parse(String(whole.get("export.json"))), ...more });
  const replaced = (files: Map<string, string | Buffer>, text: string, by: string) =>
    void files.set(record(), String(files.get(record())).replace(text, by));
  const swap = (files: Map<string, string | Buffer>, from: string, to: string) =>
    void files.set(record(), String(files.get(record())).replace(`"clientId":"${from}"`, `"clientId":"${to}"`));

  test.each(cases)("%s is refused with a sentence, and nothing of it is left", async (_name, make, sentence) => {
    await expect(imported(elsewhere, await make(), empty.practiceId)).rejects.toThrow(sentence);
    expect((await empty.get("/clients")).body.items).toEqual([]);
    expect((await empty.get("/members")).body.items).toHaveLength(1);
    const left = [];
    for await (const path of elsewhere.house.files.list(`attachments/${empty.practiceId}/`)) left.push(path);
    expect(left).toEqual([]);
  });

  test("An import that was cut short leaves files that the next one clears away, and the practice empty", async () => {
    await elsewhere.house.files.write(`attachments/${empty.practiceId}/left`, [Buffer.from("sealed")] as never);
    await elsewhere.superuser.query("update house_facts set value = 'begun' where name = $1", [
      `import:${empty.practiceId}`,
    ]);
    const said = await imported(elsewhere, await exported(world, marta.practiceId), empty.practiceId);
    expect(said[0]).toBe(`Practice ${empty.practiceId}: 2 clients, 4 files.`);
    const left = [];
    for await (const path of elsewhere.house.files.list(`attachments/${empty.practiceId}/`)) left.push(path);
    expect(left).toHaveLength(4);
    expect(left).not.toContain(`attachments/${empty.practiceId}/left`);
  });

  test("What an import has written so far is left alone while it runs, and by a start removed once it has died", async () => {
    const { house, superuser, test } = elsewhere;
    const own = await elsewhere.owner();
    const left = () => Array.fromAsync(house.files.list(`attachments/${own.practiceId}/`));
    await house.files.write(`attachments/${own.practiceId}/half`, [Buffer.from("sealed")] as never);
    await superuser.query("insert into house_facts (name, value) values ($1, 'begun')", [`import:${own.practiceId}`]);
    const running = await connected(test.database.superuserUrl);
    await running.query("begin");
    await running.query("select pg_advisory_xact_lock(hashtextextended('import:' || $1, 0))", [own.practiceId]);
    await clearImportsAtStart(house);
    expect(await left()).toHaveLength(1);
    await running.end();
    await clearImportsAtStart(house);
    expect(await left()).toEqual([]);
  });

  test("Whoever runs the practice it came into stays, and everyone in it wrote what they wrote", async () => {
    const { body } = await empty.get("/members");
    expect(body.items.map(({ email }: { email: string }) => email)).toEqual([empty.email]);
    const notes = (await empty.get(`/notes?clientId=${clientId}`)).body.items as { author: { id: string } }[];
    expect(new Set(notes.map(({ author }) => author.id))).toEqual(new Set([marta.memberId, teo.memberId]));
    const before = await contentOf(await exported(world, marta.practiceId));
    const after = await contentOf(await exported(elsewhere, empty.practiceId));
    for (const [path, content] of before)
      if (path.startsWith("clients/")) expect(after.get(path) === content, path).toBe(true);
  });
});

/** What no copy of a practice holds, by table. */
const notCopied = new Set([
  // Of this house: its trail, its keys, its events, its counts.
  ...["audit_events", "audit_links", "domain_events", "effects", "event_deliveries", "first_visits"],
  ...["idempotency_keys", "person_keys", "practice_keys", "stored_files"],
  // Of one member alone: addresses that open something, what was imported there, views, drafts' keys.
  ...["busy_times", "calendar_feeds", "calendar_imports", "client_views", "draft_keys"],
  // On its way, or over: invitations, uploads, openings for an hour, who was erased, what imports and merges could undo.
  ...["erasure_files", "erasures", "invitations", "note_openings", "unspoken", "upload_parts", "uploads"],
  ...["client_imports", "client_import_lines", "client_import_layouts"],
  ...["merged_clients", "merged_rows", "distinct_clients"],
]);

test("Every table of a practice is in its export, or is named here as one that is not", async () => {
  const { rows } = await world.superuser.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r'
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id')`,
  );
  const tables = exporting.parts().flatMap((part) => [...part.practice, ...part.client]);
  const copied = new Set(tables.map(({ table }) => table));
  expect(rows.map(({ name }) => name).filter((name) => !copied.has(name) && !notCopied.has(name))).toEqual([]);
});
