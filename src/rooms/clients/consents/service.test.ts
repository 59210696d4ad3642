import { beforeAll, describe, expect, test } from "vitest";
import { pdfOf } from "#testing/files.ts";
import { readPdf } from "#testing/pdf.ts";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
world.clock.set("2026-05-12T10:00:00Z");
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const assistant = await marta.colleague("assistant");
const drawing = [
  [100, 200, 180, 120, 260, 210],
  [300, 150],
];
let treatment: string;
let mail: string;

beforeAll(async () => {
  const text = async (purpose: string, title: string, required: boolean) => {
    const wordings = { en: { title, body: "First.\n\nSecond." }, he: { title: "הסכמה לטיפול", body: "אני מסכים." } };
    return (await marta.post("/consent-texts", { purpose, required, wordings })).body.id;
  };
  treatment = await text("treatment", "Treatment", true);
  mail = await text("mail", "Mail", true);
});

const newClient = async (more: Record<string, unknown> = {}): Promise<string> =>
  (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale", ...more })).body.id;
const saying = (textId: string, more: Record<string, unknown> = {}) => ({
  textId,
  wordingVersion: 1,
  language: "en",
  how: "typed",
  signer: "Juniper Vale",
  ...more,
});
const give = (who: Member, clientId: string, body: Record<string, unknown>) =>
  who.post(`/clients/${clientId}/consents`, body);
const listed = async (who: Member, clientId: string) => (await who.get(`/clients/${clientId}/consents`)).body;
const standings = async (who: Member, clientId: string) =>
  (await listed(who, clientId)).texts.map(({ standing }: { standing: string }) => standing);

async function scan(clientId: string, said: Record<string, unknown> | null, content: Buffer | string) {
  const part = (head: string, text: string) => `--scan\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
  const field = said ? part('name="consent"', JSON.stringify(said)) : "";
  const body = `${field}${part('name="file"; filename="a.pdf"', content.toString("latin1"))}--scan--\r\n`;
  const type = { "content-type": "multipart/form-data; boundary=scan" };
  return marta.post(`/clients/${clientId}/consents/scan`, body, type);
}

async function raw(who: Member, path: string) {
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return world.app.inject({ method: "GET", url: `/api/v1${path}`, headers: { cookie } });
}

async function traces(clientId: string) {
  const actions = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === clientId);
  const { rows } = await world.superuser.query(
    "select kind from domain_events where payload ->> 'clientId' = $1 order by id",
    [clientId],
  );
  return {
    audit: actions.map(({ action }) => action).filter((action) => /^consent\.(given|withdrawn)/.test(action)),
    events: rows.map(({ kind }) => kind),
  };
}

describe("A consent", () => {
  test("is signed on screen by hand, kept with the words as they stood, and told", async () => {
    const client = await newClient();
    expect(await standings(marta, client)).toEqual(["missing", "missing"]);
    const shown = (await marta.get(`/clients/${client}/consent-texts/${treatment}?language=he`)).body;
    expect(shown).toMatchObject({ title: "הסכמה לטיפול", language: "he", wordingVersion: 1 });
    const signed = await give(teo, client, saying(treatment, { how: "drawn", drawing, language: "he" }));
    expect(signed.status).toBe(201);
    expect(signed.body).toMatchObject({ drawing, title: "הסכמה לטיפול", body: "אני מסכים.", signer: "Juniper Vale" });
    expect(signed.body).toMatchObject({ givenAt: "2026-05-12T10:00:00Z", takenBy: { id: teo.memberId } });
    await marta.patch(`/consent-texts/${treatment}`, { wordings: { en: { title: "New", body: "New." } } });
    expect((await marta.get(`/consents/${signed.body.id}`)).body).toMatchObject({ body: "אני מסכים.", drawing });
    expect(await standings(marta, client)).toEqual(["renew", "missing"]);
    const again = await give(teo, client, saying(treatment, { wordingVersion: 2 }));
    expect(again.status).toBe(201);
    expect(await standings(marta, client)).toEqual(["given", "missing"]);
    expect(await traces(client)).toEqual({
      audit: ["consent.given", "consent.given"],
      events: ["consent.given", "consent.given"],
    });
    const { items } = (await marta.get(`/clients/${client}/timeline?kind=consent`)).body;
    expect(items).toMatchObject([
      { act: "given", title: "New" },
      { act: "given", how: "drawn" },
    ]);
  });

  test("is taken back with everything given to its text, stays on record, and closes its channel", async () => {
    const client = await newClient();
    expect((await listed(marta, client)).open).toEqual(["sms", "whatsapp", "calendar"]);
    const { body } = await give(marta, client, saying(mail));
    expect(await listed(marta, client)).toMatchObject({ missing: 1, open: ["mail", "sms", "whatsapp", "calendar"] });
    const back = await marta.post(`/consents/${body.id}/withdraw`, { reason: "Calls instead." });
    expect(back.body.withdrawn).toMatchObject({ reason: "Calls instead.", at: "2026-05-12T10:00:00Z" });
    expect((await marta.post(`/consents/${body.id}/withdraw`, { reason: "Again" })).body.withdrawn.reason).toBe(
      "Calls instead.",
    );
    expect(await listed(marta, client)).toMatchObject({ missing: 2, open: ["sms", "whatsapp", "calendar"] });
    expect(await traces(client)).toEqual({
      audit: ["consent.given", "consent.withdrawn"],
      events: ["consent.given", "consent.withdrawn"],
    });
    const { items } = (await marta.get(`/clients/${client}/timeline?kind=consent`)).body;
    expect(items.map(({ act }: { act: string }) => act).sort()).toEqual(["given", "withdrawn"]);
  });

  test("is written once when two tabs sign at the same moment", async () => {
    const client = await newClient();
    const replies = await Promise.all([give(marta, client, saying(mail)), give(teo, client, saying(mail))]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe("already_given");
    expect((await listed(marta, client)).items).toHaveLength(1);
  });

  test("is refused clearly, and nothing of it is kept", async () => {
    const client = await newClient();
    const gone = await newClient();
    await marta.post(`/clients/${gone}/archive`);
    const refused = async (body: Record<string, unknown>, clientId = client) => {
      const reply = await give(marta, clientId, body);
      return [reply.status, reply.body.code];
    };
    expect(await refused(saying(mail, { wordingVersion: 7 }))).toEqual([409, "stale_text"]);
    expect(await refused(saying(mail), gone)).toEqual([409, "client_archived"]);
    expect(await refused(saying(mail), mail)).toEqual([404, "not_found"]);
    expect(await refused(saying(client))).toEqual([404, "not_found"]);
    expect(await refused(saying(mail, { language: "it" }))).toEqual([422, "invalid_request"]);
    expect(await refused(saying(mail, { how: "said", givenOn: "2026-05-13" }))).toEqual([422, "invalid_request"]);
    expect(await refused(saying(mail, { givenOn: "2026-05-11" }))).toEqual([422, "invalid_request"]);
    expect(await refused(saying(mail, { how: "drawn" }))).toEqual([422, "invalid_request"]);
    expect(await refused(saying(mail, { drawing }))).toEqual([422, "invalid_request"]);
    expect(await refused(saying(mail, { how: "drawn", drawing: [[1, 2, 3]] }))).toEqual([422, "invalid_request"]);
    const strokes = Array.from({ length: 100 }, () => Array.from({ length: 4_000 }, () => 500));
    expect(await refused(saying(mail, { how: "drawn", drawing: strokes }))).toEqual([413, "too_large"]);
    expect(await refused(saying(mail, { signer: "x".repeat(161) }))).toEqual([422, "invalid_request"]);
    const retired = (
      await marta.post("/consent-texts", { purpose: "other", wordings: { en: { title: "x", body: "x" } } })
    ).body.id;
    await marta.post(`/consent-texts/${retired}/retire`);
    expect(await refused(saying(retired))).toEqual([409, "text_retired"]);
    expect((await listed(marta, client)).items).toEqual([]);
    expect(await traces(client)).toEqual({ audit: expect.not.arrayContaining(["consent.given"]), events: [] });
  });

  test("said aloud is noted with its day", async () => {
    const client = await newClient();
    const { body } = await give(
      marta,
      client,
      saying(mail, { how: "said", givenOn: "2026-05-04", note: "On the phone." }),
    );
    expect(body).toMatchObject({ givenAt: "2026-05-04T10:00:00Z", note: "On the phone.", how: "said" });
  });
});

describe("A paper that was scanned", () => {
  const said = () => {
    const { how: _, ...rest } = saying(mail, { givenOn: "2026-05-03", by: "guardian", signer: "Sage Vale" });
    return rest;
  };

  test("is sealed in the file store and read again by who may", async () => {
    const client = await newClient();
    const paper = pdfOf("signed by hand", 5_000);
    const { status, body } = await scan(client, said(), paper);
    expect([status, body.how, body.by]).toEqual([201, "scan", "guardian"]);
    const file = await raw(assistant, `/consents/${body.id}/file`);
    expect(file.statusCode).toBe(200);
    expect(file.headers["content-disposition"]).toContain("attachment");
    expect(file.rawPayload.equals(paper)).toBe(true);
    expect(
      (await raw(marta, `/consents/${(await give(marta, await newClient(), saying(mail))).body.id}/file`)).statusCode,
    ).toBe(404);
  });

  test("that is no paper, too large or without its words is refused, and leaves no file", async () => {
    const client = await newClient();
    const before = (await Array.fromAsync(world.house.files.list("consents"))).length;
    const reason = async (words: Record<string, unknown> | null, content: Buffer | string) => {
      const { status, body } = await scan(client, words, content);
      return [status, body.reason ?? body.code];
    };
    expect(await reason(said(), "just words")).toEqual([422, "type_not_allowed"]);
    expect(await reason(said(), "")).toEqual([422, "empty"]);
    expect(await reason(null, pdfOf("x"))).toEqual([422, "no_consent"]);
    expect(await reason({ ...said(), givenOn: "2027-01-01" }, pdfOf("x"))).toEqual([422, "invalid_request"]);
    expect(await reason({ ...said(), wordingVersion: 9 }, pdfOf("x"))).toEqual([409, "stale_text"]);
    expect((await listed(marta, client)).items).toEqual([]);
    expect(await Array.fromAsync(world.house.files.list("consents"))).toHaveLength(before);
  });

  test("whose content may be cleared away already, since the machine slept, is asked for again and leaves nothing", async () => {
    const client = await newClient();
    const before = (await Array.fromAsync(world.house.files.list("consents"))).length;
    await world.superuser.query(`create function begun() returns trigger language plpgsql as $$ begin new.attempts := 1; return new; end $$;
      create trigger begun before insert on graphile_worker._private_jobs for each row execute function begun()`);
    const { status, body } = await scan(client, said(), pdfOf("signed by hand"));
    await world.superuser.query("drop trigger begun on graphile_worker._private_jobs; drop function begun()");
    expect([status, body.code]).toEqual([503, "unavailable"]);
    expect((await listed(marta, client)).items).toEqual([]);
    expect(await Array.fromAsync(world.house.files.list("consents"))).toHaveLength(before);
  });
});

describe("An assistant", () => {
  test("takes what is administrative, and sees of the rest whether it is given, not what it says", async () => {
    const client = await newClient();
    expect((await give(assistant, client, saying(mail))).status).toBe(201);
    expect((await give(assistant, client, saying(treatment, { wordingVersion: 2 }))).status).toBe(403);
    expect((await assistant.get(`/clients/${client}/consent-texts/${treatment}`)).status).toBe(403);
    const { body: told } = await give(teo, client, saying(treatment, { wordingVersion: 2, note: "Asked twice." }));
    await teo.post(`/consents/${told.id}/withdraw`, { reason: "Feels worse." });
    const seen = await listed(assistant, client);
    expect(seen.texts.map((text: { mayTake: boolean }) => text.mayTake)).toEqual([false, true]);
    expect(JSON.stringify(seen)).not.toMatch(/Asked twice|Feels worse/);
    for (const path of [`/consents/${told.id}`, `/consents/${told.id}/pdf`])
      expect((await assistant.get(path)).status).toBe(403);
    expect((await assistant.post(`/consents/${told.id}/withdraw`, {})).status).toBe(403);
    const own = (
      await marta.post("/consent-texts", { purpose: "other", wordings: { en: { title: "Secret", body: "x" } } })
    ).body;
    await give(teo, client, saying(own.id));
    expect(JSON.stringify(await listed(assistant, client))).not.toContain("Secret");
  });

  test("is stopped by the table itself", async () => {
    const client = await newClient();
    const { body } = await give(teo, client, saying(treatment, { wordingVersion: 2 }));
    const actor = { practiceId: marta.practiceId, memberId: assistant.memberId, role: "assistant" } as const;
    const copied =
      "insert into consents select practice_id, gen_random_uuid(), client_id, text_id, text_version, purpose, language, how, given_at, taken_by, words, drawing, scan_id, key_id, media_type, bytes, created_at from consents where id = $1";
    await expect(world.inPractice(actor, (tx) => tx.client.query(copied, [body.id]))).rejects.toThrow(
      "row-level security",
    );
  });
});

describe("On paper", () => {
  test("stand the words, who signed them how and when, and that they were taken back", async () => {
    const client = await newClient({ birthDate: "1990-03-04" });
    const { body } = await give(
      marta,
      client,
      saying(mail, { how: "drawn", drawing, by: "guardian", signer: "Sage Vale" }),
    );
    await marta.post(`/consents/${body.id}/withdraw`, { reason: "Calls instead." });
    const reply = await raw(marta, `/consents/${body.id}/pdf?locale=en`);
    expect([reply.statusCode, reply.headers["content-type"]]).toEqual([200, "application/pdf"]);
    const { pages, boxes } = await readPdf(reply.rawPayload);
    for (const words of [
      "Mail",
      "First.",
      "Second.",
      "Sage Vale",
      "signed by hand on screen",
      "Calls instead.",
      "Juniper Vale",
    ])
      expect(pages.join(" ")).toContain(words);
    expect(boxes).toBe(0);
    await give(teo, client, saying(treatment, { wordingVersion: 2 }));
    const all = await readPdf((await raw(marta, `/clients/${client}/consents/pdf?locale=he`)).rawPayload);
    expect(all.pages.join(" ")).toContain("Sage Vale");
    expect(all.boxes).toBe(0);
    const actions = (await world.auditOf(marta.practiceId)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(["consent.printed", "consent.all_printed"]));
  });
});
