import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { importArchive, openArchive } from "#rooms/clients/door.ts";
import type { JsonBody, Member } from "#testing/actors.ts";
import { filesWith, openedWords, sealedMembers, tablesWith } from "#testing/canary.ts";
import { pdfOf, photoOf } from "#testing/files.ts";
import { sendTable } from "#testing/tables.ts";
import { openWorld } from "#testing/world.ts";
import { unzipped } from "#testing/zip.ts";
import { roomRoutes } from "./rooms.ts";

/** Words sent through every sealed field, looked for wherever a disk or a colleague could find them. */
const startedMs = Date.now() - 1_000;
const world = await openWorld();
/** Clear by the list of architecture §5, so the searches must find it: a check that cannot fail proves nothing. */
const clear = "zqclearpracticename";
const marta = await world.owner({ name: clear });
const sent: string[] = [];
/** Words without a meaning, so that a hit is one of ours. */
const mark = "kwyx";
const word = (name: string) => {
  const canary = `zq${name}${mark}${sent.length}vb`;
  sent.push(canary);
  return canary;
};
const covered = new Set<string>();
let takenOut: string;

beforeAll(async () => {
  await sendEverySealedField(marta);
  takenOut = await exportedAndBroughtIn();
  await world.runJobs();
  await world.superuser.query("checkpoint");
});

test("every sealed member of every contract was sent a word", () => {
  const all = sealedMembers(roomRoutes);
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((member) => !covered.has(member))).toEqual([]);
});

test("the searches find what stands in the clear", async () => {
  expect(await tablesWith(world.superuser, clear)).toEqual(["practices"]);
  // Written once more: the checkpoint let go of what came before it, and others write over that.
  await world.superuser.query("select pg_logical_emit_message(true, 'clear', $1)", [clear]);
  const { rows, wal } = await databaseFiles([clear]);
  expect(rows.length).toBeGreaterThan(0);
  expect(wal.length).toBeGreaterThan(0);
});

describe("what was written about a client", () => {
  test("is readable in no table of any schema", async () => {
    for (const canary of sent) expect(await tablesWith(world.superuser, canary), canary).toEqual([]);
  });

  test("is in no file of the database, its write-ahead log and its own log", async () => {
    expect(await databaseFiles(needles())).toEqual({ rows: [], wal: [], log: [] });
  });

  test("is in no file of the file store", async () => {
    expect(await filesWith(join(world.test.filesFolder, "files"), needles())).toEqual([]);
  });

  test("is in no line the program logged", () => {
    expect(world.test.logged.length).toBeGreaterThan(10);
    for (const canary of sent) expect(world.test.logged.filter((line) => line.includes(canary))).toEqual([]);
  });

  test("is still what its members read", async () => {
    const { body } = await marta.get("/clients?query=zqfirst");
    expect(JSON.stringify(body)).toContain(sent[0]);
  });
});

/** What no export holds: feeds, imported calendars, kept views, uploads on their way, openings, snippets of one alone. */
const notCopied = /^zq(import|feed|calendar|choir|view|upload|glass|snippet|sn|said)/;

test("whatever of it can be opened with the practice's keys is in the export of who may take it", async () => {
  const kept = (await openedWords(world, marta.practiceId)).join("\n");
  const missing = sent.filter((canary) => kept.includes(canary) && !takenOut.includes(canary));
  expect(missing.filter((canary) => canary.includes(mark) && !notCopied.test(canary))).toEqual([]);
  expect(sent.filter((canary) => takenOut.includes(canary)).length).toBeGreaterThan(60);
});

/** The database would log a statement that failed, values and all, were it not told otherwise. */
test("what is refused is logged nowhere either", async () => {
  const canary = word("refused");
  await marta.post("/clients", { firstName: canary, birthDate: "nonsense" });
  await marta.get(`/clients?query=${canary}`);
  await marta.get(`/clients?status=${canary}`);
  expect(world.test.logged.filter((line) => line.includes(canary))).toEqual([]);
  expect(await tablesWith(world.superuser, canary)).toEqual([]);
});

test("a ciphertext moved to another row is not opened, and nothing of it is answered", async () => {
  const [one, two] = [await newClient("Here"), await newClient("There")];
  await world.superuser.query("update clients set card = (select card from clients where id = $2) where id = $1", [
    one,
    two,
  ]);
  const reply = await marta.get(`/clients/${one}`);
  expect(reply.status).toBe(500);
  expect(JSON.stringify(reply.body)).not.toContain("There");
  expect(world.test.logged.some((line) => line.includes("SealBroken"))).toBe(true);
});

/** Everything in an export of the practice, which then comes into another one: what is looked for afterwards lies in both. */
async function exportedAndBroughtIn(): Promise<string> {
  const cookie = [...marta.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const { rawPayload } = await world.app.inject({ url: "/api/v1/practice/export", headers: { cookie } });
  const folder = await mkdtemp(join(tmpdir(), "canary-"));
  await writeFile(join(folder, "export.zip"), rawPayload);
  const archive = await openArchive(join(folder, "export.zip"));
  await importArchive(world.house, archive, { practiceId: (await world.owner()).practiceId });
  archive.unpack.close();
  await rm(folder, { recursive: true });
  return [...(await unzipped(rawPayload))].map(([path, bytes]) => `${path} ${bytes.toString("utf8")}`).join("\n");
}

/** The practice's own: what it wrote of no client stays when one goes. */
const ofPractice =
  /^zq(street|bell|link|away|feed|calendar|choir|uid|group|form|title|hint|snippet|sn|said|consent|wording|sought|field|choice|view|import|coloured)/;
/** Said of visits and of groups alike: those of groups stay under the group's key. */
const ofBoth = /^zq(override|cancel)/;

test("once the client is erased, no word about them can be opened with any key that is left", async () => {
  const theirs = sent.filter((canary) => canary.includes(mark) && !ofPractice.test(canary) && !ofBoth.test(canary));
  const held = (words: readonly string[]) => theirs.filter((canary) => words.some((text) => text.includes(canary)));
  expect(held(await openedWords(world, marta.practiceId)).length).toBeGreaterThan(30);
  const { body } = await marta.get("/clients?query=zqfirst&status=all");
  const reply = await marta.post(`/clients/${body.items[0].id}/erase`, { reason: "wrong_record" });
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
  await world.runJobs();
  const left = await openedWords(world, marta.practiceId);
  expect(held(left)).toEqual([]);
  expect(left.some((text) => text.includes(mark))).toBe(true);
});

/** What to look for in large files: the mark every word bears, and the few canaries that are no words. */
const needles = () => [mark, ...sent.filter((canary) => !canary.includes(mark))];

/** Where this database keeps its rows, what it wrote ahead since the test began, and what its server logged. */
async function databaseFiles(words: string[]): Promise<{ rows: string[]; wal: string[]; log: string[] }> {
  const found = await world.superuser.query(
    "select current_setting('data_directory') as folder, (select oid from pg_database where datname = current_database()) as oid, pg_current_logfile() as log",
  );
  const { folder, oid, log } = found.rows[0];
  return {
    rows: await filesWith(join(folder, "base", String(oid)), words),
    wal: await filesWith(join(folder, "pg_wal"), words, startedMs),
    log: log ? await filesWith(dirname(isAbsolute(log) ? log : join(folder, log)), words, startedMs) : [],
  };
}

async function newClient(firstName: string): Promise<string> {
  return (await marta.post("/clients", { firstName })).body.id;
}

async function sendEverySealedField(marta: Member): Promise<void> {
  const send = async (
    method: "POST" | "PATCH" | "PUT",
    path: string,
    pattern: string,
    body: Record<string, unknown>,
    headers = {},
  ) => {
    const reply = await marta.request(method, path, body, headers);
    expect(reply.status, `${method} ${path}: ${JSON.stringify(reply.body)}`).toBeLessThan(300);
    for (const member of membersOf(body)) covered.add(`${method} ${pattern} ${member}`);
    return reply.body;
  };
  const person = (again: string) => ({
    firstName: word(`first${again}`),
    lastName: word("last"),
    pronouns: word("pronouns"),
    email: `${word("mail")}@mail.example`,
    phone: again ? "+34611987456" : "+34611987455",
    tags: [word("tag")],
    birthDate: again ? "1937-11-23" : "1937-11-22",
    birthTime: "03:59",
    birthPlace: word("birthplace"),
    gender: word("gender"),
    address: word("address"),
    occupation: word("occupation"),
    emergencyContact: { name: word("emergency"), phone: "+34611987457" },
    referralSource: word("referral"),
    note: word("note"),
  });
  sent.push("611987456", "611987455", "611987457", "1937-11-22", "1937-11-23");
  const client = await send("POST", "/clients", "/clients", person(""));
  await send("PATCH", `/clients/${client.id}`, "/clients/{id}", person("again"));
  const { firstName, lastName, email, phone, birthDate } = person("again");
  const sought = { firstName, lastName, email, phone, birthDate };
  await send("POST", "/clients/duplicates/check", "/clients/duplicates/check", sought);
  const former = await send("POST", "/clients", "/clients", person("again"));
  await send("POST", `/clients/${former.id}/merge`, "/clients/{id}/merge", {
    intoId: client.id,
    fields: { name: "into" },
  });

  const link = () => `https://meet.example/${word("link")}`;
  const place = { name: "Room 2", kind: "clinic", address: word("street"), details: word("bell"), link: link() };
  const location = await send("POST", "/locations", "/locations", place);
  await send("PATCH", `/locations/${location.id}`, "/locations/{id}", {
    address: word("street"),
    details: word("bell"),
    link: link(),
  });

  const days = { startsOn: "2031-08-04", endsOn: "2031-08-15" };
  const away = await send("POST", "/times-off", "/times-off", { ...days, label: word("away") });
  await send("PATCH", `/times-off/${away.id}`, "/times-off/{id}", { label: word("away") });

  const visit = {
    clientId: client.id,
    locationId: location.id,
    startsAt: "2031-02-03T09:00:00Z",
    endsAt: "2031-02-03T09:50:00Z",
  };
  const booked = await send("POST", "/appointments", "/appointments", { ...visit, notes: word("visit") });
  await send("POST", "/appointments", "/appointments", { ...visit, override: { reason: word("override") } });
  await send("PATCH", `/appointments/${booked.id}`, "/appointments/{id}", {
    notes: word("visit"),
    override: { reason: word("override") },
    startsAt: "2031-02-03T09:10:00Z",
  });
  await send("POST", `/appointments/${booked.id}/cancel`, "/appointments/{id}/cancel", { reason: word("cancel") });
  const again = { startsAt: "2031-02-03T09:20:00Z", endsAt: "2031-02-03T10:10:00Z", rule: "FREQ=WEEKLY;COUNT=3" };
  const repeated = { ...visit, ...again, notes: word("visit"), override: { reason: word("override") } };
  const series = await send("POST", "/appointment-series", "/appointment-series", repeated);
  const from = series.occurrences[0].id;
  await send("PATCH", `/appointment-series/${series.id}`, "/appointment-series/{id}", {
    scope: "all",
    from,
    notes: word("visit"),
    override: { reason: word("override") },
    endsAt: "2031-02-03T10:20:00Z",
  });
  const off = { scope: "all", from, reason: word("cancel") };
  await send("POST", `/appointment-series/${series.id}/cancel`, "/appointment-series/{id}/cancel", off);
  await send("POST", `/appointments/${booked.id}/restore`, "/appointments/{id}/restore", {
    override: { reason: word("override") },
  });

  const feed = await send("POST", "/calendar-feeds", "/calendar-feeds", { name: word("feed") });
  sent.push(/([\w-]{43})\.ics$/.exec(feed.address)?.[1] ?? "no token");
  await importCalendar(word("calendar"), word("choir"), word("uid"));
  await send("PATCH", `/calendar-feeds/${feed.id}`, "/calendar-feeds/{id}", { name: word("feed") });

  const dates = (day: string) => [{ startsAt: `2031-02-${day}T09:00:00Z`, endsAt: `2031-02-${day}T10:00:00Z` }];
  const meeting = { name: "Circle", capacity: 2, sessions: dates("05") };
  const group = await send("POST", "/groups", "/groups", { ...meeting, note: word("group") });
  const over = { override: { reason: word("override") } };
  await send("POST", "/groups", "/groups", { ...meeting, ...over });
  await send("PATCH", `/groups/${group.id}`, "/groups/{id}", { note: word("group") });
  await send("POST", `/groups/${group.id}/sessions`, "/groups/{id}/sessions", {
    sessions: dates("03"),
    override: { reason: word("override") },
  });
  await marta.post(`/groups/${group.id}/places`, { clientId: client.id });
  await send("POST", `/groups/${group.id}/cancel`, "/groups/{id}/cancel", { reason: word("cancel") });
  await send("POST", `/groups/${group.id}/restore`, "/groups/{id}/restore", over);

  const sections = (names: string[]) => Object.fromEntries(names.map((name) => [name, word(name)]));
  const templates = {
    soap: ["subjective", "objective", "assessment", "plan"],
    dap: ["data"],
    birp: ["behavior", "intervention", "response"],
    free: ["text"],
  };
  for (const [template, names] of Object.entries(templates)) {
    const note = await send("POST", "/notes", "/notes", { clientId: client.id, template, sections: sections(names) });
    const saved = await send(
      "PATCH",
      `/notes/${note.id}`,
      "/notes/{id}",
      { sections: sections(names) },
      { "if-match": `"${note.version}"` },
    );
    const signed = await marta.post(`/notes/${note.id}/sign`, undefined, { "if-match": `"${saved.version}"` });
    await send(
      "POST",
      `/notes/${note.id}/amend`,
      "/notes/{id}/amend",
      { sections: sections(names), reason: word("reason") },
      { "if-match": `"${signed.body.version}"` },
    );
  }
  await sendNotes(marta, client.id, send);
  const photo = await photoOf(word("exif"));
  const octets = { "content-type": "application/octet-stream" };
  expect((await marta.request("PUT", `/clients/${client.id}/photo`, photo, octets)).status).toBe(200);
  const file = await upload(client.id, word("file"), pdfOf(word("content")).toString());
  await send("PATCH", `/attachments/${file}`, "/attachments/{id}", { name: word("renamed") });
  const begun = { name: `${word("upload")}.pdf`, bytes: 1_000 };
  const sending = await send("POST", `/clients/${client.id}/uploads`, "/clients/{id}/uploads", begun);
  const part = pdfOf(word("part"), 1_000);
  expect((await marta.request("PATCH", `/uploads/${sending.id}?offset=0`, part, octets)).body.offset).toBe(1_000);
  const mark = {
    id: client.id,
    view: "back",
    x: 70,
    y: 122,
    region: "shoulder",
    side: "left",
    kind: "pain",
    intensity: 6,
  };
  const chart = await send("POST", "/body-charts", "/body-charts", {
    clientId: client.id,
    marks: [{ ...mark, note: word("mark") }],
  });
  await send(
    "PATCH",
    `/body-charts/${chart.id}`,
    "/body-charts/{id}",
    { marks: [{ ...mark, note: word("mark") }] },
    { "if-match": `"${chart.version}"` },
  );
  await sendConsents(marta, client.id, send);
  await sendProfile(marta, client.id, send);
  await importClients(marta);
  const totp = await marta.post("/auth/totp");
  sent.push(totp.body.secret);
}

type Send = (
  method: "POST" | "PATCH" | "PUT",
  path: string,
  pattern: string,
  body: Record<string, unknown>,
  headers?: Record<string, string>,
) => Promise<JsonBody>;

/** The practice's own forms, second signatures, broken glass, and the bin. */
async function sendNotes(marta: Member, clientId: string, send: Send): Promise<void> {
  const words = () => ({ name: word("form"), sections: [{ title: word("title"), hint: word("hint") }] });
  const template = await send("POST", "/note-templates", "/note-templates", words());
  await send("PATCH", `/note-templates/${template.id}`, "/note-templates/{id}", words());
  const snippet = () => ({ name: word("snippet"), abbreviation: word("sn").slice(0, 20), text: word("said") });
  const kept = await send("POST", "/snippets", "/snippets", snippet());
  await send("PATCH", `/snippets/${kept.id}`, "/snippets/{id}", snippet());
  const search = "/clients/{id}/notes/search";
  await send("POST", search.replace("{id}", clientId), search, { query: word("sought") });
  const teo = await marta.colleague("therapist");
  await marta.patch("/record-settings", { privateNotes: "break_glass" });
  const own = { clientId, templateId: template.id, private: true, sections: { s1: word("own") } };
  const { body: note } = await teo.post("/notes", own);
  const { body: signed } = await teo.post(`/notes/${note.id}/sign`, undefined, { "if-match": '"1"' });
  expect(signed.status).toBe("signed");
  await send("POST", `/notes/${note.id}/open`, "/notes/{id}/open", { reason: word("glass") });
  await teo.post(`/notes/${note.id}/countersignature`, { memberId: marta.memberId });
  await send("POST", `/notes/${note.id}/return`, "/notes/{id}/return", { words: word("returned") });
  await send("POST", `/notes/${note.id}/bin`, "/notes/{id}/bin", { reason: word("binned") });
  await marta.patch("/record-settings", { privateNotes: "owners" });
}

/** The practice's own fields and what is said in them, who belongs to a client, and what they bring along. */
async function sendProfile(marta: Member, clientId: string, send: Send): Promise<void> {
  const path = "/client-fields";
  const choice = () => ({ kind: "choice", name: word("field"), choices: [{ name: word("choice") }] });
  const chosen = await send("POST", path, path, choice());
  await send("PATCH", `${path}/${chosen.id}`, `${path}/{id}`, {
    name: word("field"),
    choices: [{ id: chosen.choices[0].id, name: word("choice") }],
  });
  const field = await send("POST", path, path, { kind: "text", name: word("field") });
  const clinical = await send("POST", path, path, { kind: "text", name: word("field"), clinical: true });
  const answered = { firstName: word("answered"), custom: { [field.id]: word("custom") } };
  const other = await send("POST", "/clients", "/clients", answered);
  await marta.post(`/clients/${other.id}/erase`, { reason: "wrong_record" });
  await send("PATCH", `/clients/${clientId}`, "/clients/{id}", { custom: { [field.id]: word("custom") } });
  const asked = () => ({ query: word("viewquery"), tags: [word("viewtag")] });
  await send("POST", "/clients/find", "/clients/find", asked());
  const several = () => ({ ids: [clientId], addTag: word("tag"), removeTag: word("tag") });
  await send("POST", "/clients/several", "/clients/several", several());
  const view = () => ({ name: word("view"), asked: asked(), columns: [] });
  const kept = await send("POST", "/client-views", "/client-views", view());
  await send("PATCH", `/client-views/${kept.id}`, "/client-views/{id}", view());
  const people = "/clients/{id}/related-people";
  const person = () => ({
    name: word("related"),
    email: `${word("relatedmail")}@mail.example`,
    phone: "+34611987458",
    note: word("relatednote"),
  });
  sent.push("611987458");
  const related = await send("POST", people.replace("{id}", clientId), people, { ...person(), roles: ["parent"] });
  const one = `${people.replace("{id}", clientId)}/${related.id}`;
  await send("PATCH", one, `${people}/{relatedId}`, person());
  await send("PUT", "/client-tags", "/client-tags", { tag: word("coloured"), hue: "pine" });
  await send("PATCH", `/clients/${clientId}/history`, "/clients/{id}/history", {
    medical: word("medical"),
    psychological: word("psychological"),
    spiritual: word("spiritual"),
    custom: { [clinical.id]: word("clinical") },
  });
}

/** What clients are asked to agree to, in every language, and what they say. */
async function sendConsents(marta: Member, clientId: string, send: Send): Promise<void> {
  const words = () => ({ title: word("consent"), body: word("wording") });
  const wordings = () => ({ en: words(), es: words(), ca: words(), it: words(), he: words() });
  const asked = { purpose: "treatment", wordings: wordings() };
  const text = await send("POST", "/consent-texts", "/consent-texts", asked);
  await send("PATCH", `/consent-texts/${text.id}`, "/consent-texts/{id}", { wordings: wordings() });
  const said = () => ({ signer: word("signer"), by: "guardian", note: word("noted") });
  const saying = () => ({ textId: text.id, wordingVersion: 2, language: "he", ...said() });
  const path = `/clients/${clientId}/consents`;
  const drawn = { ...saying(), how: "drawn", drawing: [[987, 654, 321, 987, 654, 321]] };
  sent.push("987,654,321,987,654,321");
  const consent = await send("POST", path, "/clients/{id}/consents", drawn);
  const back = { reason: word("withdrawn") };
  await send("POST", `/consents/${consent.id}/withdraw`, "/consents/{id}/withdraw", back);
  const scanned = JSON.stringify({ ...saying(), givenOn: "2026-01-02" });
  const part = (head: string, content: string) =>
    `--canary\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
  const file = part('name="file"; filename="scan.pdf"', pdfOf(word("scan")).toString());
  const body = `${part('name="consent"', scanned)}${file}--canary--\r\n`;
  const reply = await marta.post(`${path}/scan`, body, { "content-type": "multipart/form-data; boundary=canary" });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
}

async function upload(clientId: string, name: string, content: string): Promise<string> {
  const boundary = "canary-boundary";
  const body = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}.pdf"\r\nContent-Type: application/pdf\r\n\r\n${content}\r\n--${boundary}--\r\n`;
  const reply = await marta.post(`/clients/${clientId}/attachments`, body, {
    "content-type": `multipart/form-data; boundary=${boundary}`,
  });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id;
}

async function importCalendar(name: string, summary: string, uid: string): Promise<void> {
  const event = `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:20200103T180000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:${summary}\r\nEND:VEVENT`;
  const body = `--canary\r\nContent-Disposition: form-data; name="file"; filename="${name}.ics"\r\n\r\nBEGIN:VCALENDAR\r\n${event}\r\nEND:VCALENDAR\r\n\r\n--canary--\r\n`;
  const reply = await marta.post("/calendar-imports", body, { "content-type": "multipart/form-data; boundary=canary" });
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  expect(reply.body.imported).toBeGreaterThan(0);
}

/** One file of clients that came in, and one that waits. */
async function importClients(marta: Member): Promise<void> {
  const line = () => [
    word("import"),
    `${word("import")}@mail.example`,
    "+34611987459",
    word("import"),
    "23/11/1938",
    word("import"),
  ];
  sent.push("611987459", "1938-11-23", "23/11/1938");
  const table = () => ["Name,Mail,Phone,Notes,Born,Medical history", line().join(","), ""].join("\n");
  const first = await sendTable(marta, table(), {}, `${word("import")}.csv`);
  expect(first.status, JSON.stringify(first.body)).toBe(201);
  expect((await marta.post(`/client-imports/${first.body.id}/try`)).body.imported).toBe(1);
  await marta.post(`/client-imports/${first.body.id}/start`);
  await world.runJobs();
  const { body: done } = await marta.get(`/client-imports/${first.body.id}`);
  expect(done).toMatchObject({ state: "done", progress: { imported: 1 } });
  expect((await sendTable(marta, table())).status).toBe(201);
}

/** The members of a body, as paths; a list counts as the member that holds it. */
function membersOf(body: Record<string, unknown>, path = ""): string[] {
  return Object.entries(body).flatMap(([name, value]) => {
    const here = path ? `${path}.${name}` : name;
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? [here, ...membersOf(value as Record<string, unknown>, here)]
      : [here];
  });
}
