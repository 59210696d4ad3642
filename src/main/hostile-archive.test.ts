import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exporting } from "#rooms/clients/ports.ts";
import { photoOf } from "#testing/files.ts";
import { recordsOf } from "#testing/hostile.ts";
import { saw } from "#testing/notes.ts";
import { readPdf } from "#testing/pdf.ts";
import { type Member, openWorld } from "#testing/world.ts";
import { unzipped, zipOf } from "#testing/zip.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import type { OpenHouse } from "./house.ts";

/** Archives that agree with their own manifest, made by somebody who means ill and gets an operator to bring them in. */
const folder = mkdtempSync(join(tmpdir(), "hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));
const world = await openWorld();
const opened = { house: world.house } as unknown as OpenHouse;
const marta = await world.owner({ name: "Whole" });
const ada = await marta.colleague("therapist");
const records = await recordsOf(marta);
const clientId = records.clients ?? "";
let whole: Map<string, Buffer>;
let victim: Member;
let stranger: Member;

const newFile = () => join(folder, `${randomBytes(6).toString("hex")}.zip`);
const imported = (file: string, options: { practice?: string; owner?: string }) =>
  importCommand.run(opened, [file], options);

beforeAll(async () => {
  const octets = { "content-type": "application/octet-stream" };
  expect((await marta.request("PUT", `/clients/${clientId}/photo`, await photoOf("Vale"), octets)).status).toBe(200);
  const drawn = { how: "drawn", signer: "Juniper Vale", drawing: [[100, 200, 180, 120]] };
  const wordings = { en: { title: "Data", body: "I agree." } };
  const text = (await marta.post("/consent-texts", { purpose: "data", wordings })).body;
  await marta.post(`/clients/${clientId}/consents`, { ...drawn, textId: text.id, wordingVersion: 1, language: "en" });
  await marta.put("/client-tags", { tag: "evenings", hue: "pine" });
  await marta.post("/locations", { name: "Online", kind: "online", link: "https://meet.example/vale" });
  await marta.post("/snippets", { name: "Shared", text: "All may", shared: true });
  const note = await marta.post("/notes", { clientId, sections: { plan: "Signed by Marta" } });
  await marta.post(`/notes/${note.body.id}/sign`, {}, saw(note.body.version));
  const file = newFile();
  await exportCommand.run(opened, [file], { practice: marta.practiceId });
  whole = await unzipped(readFileSync(file));
  victim = await world.owner({ name: "Victim" });
  stranger = await world.owner({ name: "Stranger" });
});

type Rows = Record<string, Record<string, unknown>[]>;

/** An archive with one file of it changed, and sums that agree with that. */
function changed(path: string, change: (rows: Rows) => void, more: Record<string, Buffer> = {}): string {
  const files = new Map<string, Buffer>([...whole, ...Object.entries(more)]);
  files.delete("manifest.json");
  const rows = JSON.parse(String(files.get(path)));
  change(rows);
  files.set(path, Buffer.from(JSON.stringify(rows)));
  const sums = [...files].map(([name, bytes]) => ({
    path: name,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }));
  files.set("manifest.json", Buffer.from(JSON.stringify(sums)));
  const file = newFile();
  writeFileSync(file, zipOf([...files].map(([name, text]) => ({ name, text, stored: true }))));
  return file;
}

const of = (room: string) => `clients/${clientId}/${room}.json`;
const ours = (room: string) => `practice/${room}.json`;
/** Lays members over the first row of a list, or over what one column of it holds. */
const first = (list: string, over: object, column?: string) => (rows: Rows) => {
  const row = rows[list]?.[0] ?? {};
  Object.assign(column === undefined ? row : (row[column] as object), over);
};
const script = '<img src=x onerror="alert(1)">';
const endless = "x".repeat(300_000);

/** What stands where: the file, what is done to it, and the sentence. */
const cases: [string, string, (rows: Rows) => void, RegExp][] = [
  [
    "an address that runs code as a place's link",
    ours("calendar"),
    (rows) => {
      for (const row of rows.locations ?? []) row.whereabouts = { link: "javascript:alert(1)" };
    },
    /locations.*whereabouts\.link/,
  ],
  [
    "an address in the clear as a link",
    ours("calendar"),
    (rows) => {
      for (const row of rows.locations ?? []) row.whereabouts = { link: "http://meet.example" };
    },
    /locations.*whereabouts\.link/,
  ],
  [
    "a place in a zone that is none",
    ours("calendar"),
    first("locations", { timeZone: "Mars/Olympus" }),
    /locations.*timeZone/,
  ],
  [
    "hours without an end",
    ours("calendar"),
    first("schedules", { weekly: [{ weekday: 9, from: "x", to: "y" }] }),
    /schedules.*weekly/,
  ],
  [
    "a practice in a zone that is none",
    ours("practice"),
    first("settings", { timeZone: "Nowhere/Else" }),
    /settings.*timeZone/,
  ],
  [
    "a consent text of other words than texts",
    ours("client"),
    first("consentWordings", { words: { en: { title: {}, body: [] } } }),
    /consentWordings.*words/,
  ],
  [
    "a template that is a tree of nodes",
    ours("record"),
    first("templates", { words: { name: "x", sections: [{ key: "__proto__", title: script, hint: "" }] } }),
    /templates.*words/,
  ],
  ["a snippet of one alone", ours("record"), first("snippets", { shared: false }), /snippets.*shared/],
  [
    "a colour that is a style",
    ours("client"),
    first("tagColours", { hues: [{ tag: "x", hue: "red;background:url(https://evil.example)" }] }),
    /tagColours.*hues/,
  ],
  [
    "a name that is no text",
    of("client"),
    first("client", { firstName: { $gt: "" } }, "card"),
    /client.*card\.firstName/,
  ],
  ["a name without end", of("client"), first("client", { firstName: endless }, "card"), /client.*card\.firstName/],
  [
    "a mail address with a second one in its lines",
    of("client"),
    first("client", { email: "a@b.example\r\nBcc: c@d.example" }, "card"),
    /client.*card\.email/,
  ],
  ["tags without end", of("client"), first("client", { tags: Array(5_000).fill("x") }, "card"), /client.*card\.tags/],
  ["a client's zone that is none", of("client"), first("client", { timeZone: "../../etc" }), /client.*timeZone/],
  [
    "a photo that is a page",
    of("client"),
    first("photos", { picture: Buffer.from(`<svg onload="alert(1)"/>${script}`).toString("base64") }),
    /photos.*picture/,
  ],
  [
    "a related person who is a page",
    of("client"),
    first("people", { words: { name: "x", email: "javascript:alert(1)", phone: null, note: null } }),
    /people.*words\.email/,
  ],
  ["a history without end", of("client"), first("history", { medical: endless }, "words"), /history.*words\.medical/],
  [
    "a signature that is a drawing of others",
    of("client"),
    (rows) => {
      for (const row of rows.consents ?? [])
        if (row.drawing) row.drawing = [['0"/><image href="file:///etc/passwd"/><path d="', 1]];
    },
    /consents.*drawing/,
  ],
  [
    "a rich text of foreign nodes",
    of("record"),
    first("notes", { sections: { plan: { type: "doc", content: [{ type: "iframe" }] } } }),
    /notes.*sections\.plan/,
  ],
  [
    "a section that no note has",
    of("record"),
    first("notes", { sections: { plan: "x", html: script } }),
    /notes.*sections/,
  ],
  ["a signed text without end", of("record"), first("texts", { sections: { plan: endless } }), /texts.*sections\.plan/],
  [
    "a psychotherapy note",
    of("record"),
    first("notes", { psychotherapy: true, private: true }),
    /notes.*psychotherapy/,
  ],
  [
    "a mark beside the body",
    of("record"),
    first("charts", { marks: [{ id: randomUUID(), view: "front", x: 1e9, y: 0 }] }),
    /charts.*marks/,
  ],
  [
    "a file whose name is a path",
    of("record"),
    first("attachments", { name: "a\u0000b" }),
    /attachments.*name|cannot be kept/,
  ],
  [
    "a file that says it is a page",
    of("record"),
    first("attachments", { mediaType: "text/html" }),
    /holds no|is not what its row says|not as long/,
  ],
  [
    "a rule that never ends",
    of("calendar"),
    first("series", { rule: "FREQ=SECONDLY;COUNT=999999999" }),
    /series.*rule/,
  ],
  [
    "a visit at the end of time",
    of("calendar"),
    first("appointments", { startsAt: "infinity" }),
    /appointments.*startsAt/,
  ],
  [
    "a visit that holds all time",
    of("calendar"),
    first("appointments", { blocked: '["-infinity","infinity")' }),
    /appointments.*blocked/,
  ],
  [
    "an id that is written otherwise",
    of("record"),
    (rows) => {
      const [note] = rows.notes ?? [];
      if (note) note.id = String(note.id).toUpperCase();
    },
    /notes.*\(id\)/,
  ],
  ["a count that cannot go on", of("client"), first("client", { version: 2_147_483_647 }), /client.*version/],
  [
    "a row of another practice",
    of("client"),
    (rows) => first("client", { practiceId: stranger.practiceId })(rows),
    /another version/,
  ],
  ["a key of another", of("client"), first("client", { keyId: randomUUID() }), /another version/],
  [
    "a note by a member who is not in it",
    of("record"),
    (rows) => first("notes", { authorId: stranger.memberId })(rows),
    /notes cannot be kept/,
  ],
  [
    "a relation to a client of another practice",
    of("client"),
    (rows) => first("people", { personId: records.clients, clientId: randomUUID() })(rows),
    /of another client/,
  ],
  [
    "networks it may be entered from",
    ours("practice"),
    first("settings", { allowedNetworks: ["0.0.0.0/0"] }),
    /another version/,
  ],
  [
    "a member who is somebody else's user",
    ours("practice"),
    (rows) => first("members", { userId: stranger.userId })(rows),
    /another version/,
  ],
  [
    "a member without an address",
    ours("practice"),
    (rows) => {
      for (const row of rows.members ?? []) if (row.role !== "owner") row.email = "x@y.example\nz";
    },
    /no address/,
  ],
];

describe("What an archive would bring in that a request could not", () => {
  test.each(cases)(
    "%s is refused with a sentence that says where, and nothing of it is left",
    async (_, path, change, sentence) => {
      const before = await stateOf(victim);
      const refused = await imported(changed(path, change), { practice: victim.practiceId }).catch(
        (fault: Error) => fault,
      );
      expect(refused).toBeInstanceOf(Error);
      const { message } = refused as Error;
      expect(message).toMatch(sentence);
      for (const words of ["javascript", "onerror", "evil", "etc/passwd", "xxxx"]) expect(message).not.toContain(words);
      expect(await stateOf(victim)).toEqual(before);
    },
  );

  test("a file that is something else than its row says is refused: bytes decide, as for an upload", async () => {
    const page = Buffer.from("<!doctype html><script>alert(1)</script>");
    const path = `clients/${clientId}/files/letter.png`;
    const bytes = first("attachments", { bytes: page.length });
    await expect(
      imported(changed(of("record"), bytes, { [path]: page }), { practice: victim.practiceId }),
    ).rejects.toThrow(/letter\.png/);
    const preview = [...whole.keys()].find((name) => name.includes("/previews/")) ?? "";
    await expect(
      imported(
        changed(of("record"), () => {}, { [preview]: page }),
        { practice: victim.practiceId },
      ),
    ).rejects.toThrow(/previews/);
    expect(await stateOf(victim)).toEqual({ clients: [], members: [victim.email] });
  });

  test("a practice is opened for one owner, the first or whom the operator names, however many a file makes owners", async () => {
    const [practiceId, another] = [randomUUID(), randomUUID()];
    const anew = (practiceId: string, change: (rows: Rows) => void) => {
      const file = changed(ours("practice"), (rows) => change(rows), {
        "export.json": Buffer.from(JSON.stringify({ ...JSON.parse(String(whole.get("export.json"))), practiceId })),
      });
      return file;
    };
    const allOwners = (rows: Rows) => {
      for (const row of rows.members ?? []) row.role = "owner";
    };
    const inThere = async (id: string) => {
      const who = "select email from members where practice_id = $1 and removed_at is null";
      return (await world.superuser.query(who, [id])).rows.map(({ email }) => email);
    };
    const file = anew(practiceId, allOwners);
    const refusal = new RegExp(`--owner .*${marta.email}, ${ada.email}`);
    await expect(imported(file, { owner: stranger.email })).rejects.toThrow(refusal);
    await imported(file, { owner: ada.email });
    expect(await inThere(practiceId)).toEqual([ada.email]);
    await imported(anew(another, allOwners), {});
    expect(await inThere(another)).toEqual([marta.email]);
  });

  test("a practice that stands keeps how its members come in, and who they are, whatever the file says", async () => {
    const standing = await world.owner({ name: "Standing" });
    const settings = { secondFactorRequired: true, idleMinutes: 5 };
    const set = "update practices set second_factor_required = $2, idle_minutes = $3 where practice_id = $1";
    await world.superuser.query(set, [standing.practiceId, ...Object.values(settings)]);
    const file = changed(
      ours("practice"),
      first("settings", { secondFactorRequired: false, idleMinutes: 240, name: "  Whole " }),
    );
    await imported(file, { practice: standing.practiceId });
    const { rows } = await world.superuser.query(
      "select name, second_factor_required, idle_minutes from practices where practice_id = $1",
      [standing.practiceId],
    );
    expect(rows).toEqual([{ name: "Whole", second_factor_required: true, idle_minutes: 5 }]);
    const here = await world.superuser.query(
      "select email from members where practice_id = $1 and removed_at is null",
      [standing.practiceId],
    );
    expect(here.rows).toEqual([{ email: standing.email }]);
    const acts = await world.auditOf(standing.practiceId);
    const [act, ...others] = acts.filter(({ action }) => !/^(session|practice\.(opened|created))/.test(action));
    expect([act?.action, others]).toEqual(["practice.imported", []]);
    expect(act?.detail.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("text stays text: what looks like markup is kept as it stands, and shown as such", async () => {
    const target = await world.owner({ name: "Text" });
    const markdown = `[here](javascript:alert(1)) ${script}`;
    await imported(changed(of("record"), first("texts", { sections: { plan: markdown } })), {
      practice: target.practiceId,
    });
    const { rows } = await world.superuser.query("select count(*)::int as n from notes where practice_id = $1", [
      target.practiceId,
    ]);
    expect(rows[0].n).toBeGreaterThan(0);
    const again = newFile();
    await exportCommand.run(opened, [again], { practice: target.practiceId });
    const files = await unzipped(readFileSync(again));
    expect(String(files.get(`clients/${clientId}/fhir.json`))).toContain("&lt;img src=x onerror=");
    const { pages, links } = await readPdf(files.get(`clients/${clientId}/record.pdf`) ?? Buffer.alloc(0));
    expect(pages.join(" ")).toContain("<img src=x onerror=");
    expect(links).toEqual([]);
  });
});

async function stateOf(who: Member) {
  const clients = (await who.get("/clients")).body.items;
  const members = (await who.get("/members")).body.items.map(({ email }: { email: string }) => email);
  return { clients, members };
}

test("Everything that is sealed in an export has a shape that it is held to on the way back", () => {
  const tables = exporting.parts().flatMap(({ practice, client }) => [...practice, ...client]);
  const camel = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const open = tables.flatMap(({ name, told, sealed = {}, shapes = {} }) =>
    told
      ? []
      : Object.keys(sealed)
          .map(camel)
          .flatMap((column) => (column in shapes ? [] : `${name}.${column}`)),
  );
  expect(open).toEqual([]);
});
