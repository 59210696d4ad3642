import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSeal, ledgerLines, reapplyErasures } from "#rooms/clients/door.ts";
import { filesWith, openedWords, tablesWith } from "#testing/canary.ts";
import { pdfOf, photoOf } from "#testing/files.ts";
import type { Member } from "#testing/world.ts";
import { openWorld } from "#testing/world.ts";

/** Somebody is forgotten: what goes, what stays, who may, and what a death on the way leaves. */
const world = await openWorld();
const marta = await world.owner({ name: "Erasing" });
const teo = await marta.colleague("therapist");
const aina = await marta.colleague("assistant");

const form = (name: string, fields: [string, string][], content: string) => {
  const part = (head: string, text: string) => `--erase\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
  const said = fields.map(([field, text]) => part(`name="${field}"`, text)).join("");
  const body = `${said}${part(`name="file"; filename="${name}.pdf"`, pdfOf(content).toString())}--erase--\r\n`;
  return { body, headers: { "content-type": "multipart/form-data; boundary=erase" } };
};
const made = async (member: Member, path: string, body: unknown, headers = {}) => {
  const reply = await member.post(path, body, headers);
  expect(reply.status, `${path}: ${JSON.stringify(reply.body)}`).toBeLessThan(300);
  return reply.body;
};
const consentText = await made(marta, "/consent-texts", {
  purpose: "data",
  wordings: { en: { title: "Data", body: "I agree." } },
});

/** A client of whom everything is known that can be, under words that begin with `mark`; the last visit on `lastOn`. */
async function fullClient(mark: string, lastOn = "2020-03-03") {
  const client = await made(marta, "/clients", {
    firstName: `${mark}first`,
    lastName: `${mark}last`,
    email: `${mark}@mail.example`,
    tags: [`${mark}tag`],
    address: `${mark}address`,
    note: `${mark}note`,
  });
  const clientId = client.id as string;
  const past = { startsAt: `${lastOn}T09:00:00Z`, endsAt: `${lastOn}T09:50:00Z` };
  const visit = await made(marta, "/appointments", { clientId, ...past, notes: `${mark}visit` });
  const weekly = { startsAt: "2031-02-03T09:00:00Z", endsAt: "2031-02-03T09:50:00Z", rule: "FREQ=WEEKLY;COUNT=3" };
  await made(marta, "/appointment-series", {
    clientId,
    ...weekly,
    notes: `${mark}series`,
    override: { reason: `${mark}over` },
  });
  const happenedAt = `${lastOn}T09:00:00Z`;
  const sections = { plan: `${mark}plan` };
  const note = await made(marta, "/notes", { clientId, appointmentId: visit.id, happenedAt, sections });
  const file = form(`${mark}file`, [["noteId", note.id]], `${mark}content`);
  await made(marta, `/clients/${clientId}/attachments`, file.body, file.headers);
  await made(marta, "/body-charts", { clientId, noteId: note.id });
  const signed = await made(marta, `/notes/${note.id}/sign`, undefined, { "if-match": `"${note.version}"` });
  const amendment = { sections: { plan: `${mark}amended` }, reason: `${mark}reason` };
  await made(marta, `/notes/${note.id}/amend`, amendment, { "if-match": `"${signed.version}"` });
  const own = { clientId, happenedAt, template: "free", sections: { text: `${mark}own` }, psychotherapy: true };
  await made(teo, "/notes", { ...own, private: true });
  const said = {
    textId: consentText.id,
    wordingVersion: 1,
    language: "en",
    signer: `${mark}signer`,
    by: "client",
    note: `${mark}noted`,
  };
  const scan = form("scan", [["consent", JSON.stringify({ ...said, givenOn: "2020-01-02" })]], `${mark}scan`);
  const consent = await made(marta, `/clients/${clientId}/consents/scan`, scan.body, scan.headers);
  await made(marta, `/consents/${consent.id}/withdraw`, { reason: `${mark}withdrawn` });
  const upload = await made(marta, `/clients/${clientId}/uploads`, { name: `${mark}upload.pdf`, bytes: 1_000 });
  const octets = { "content-type": "application/octet-stream" };
  await marta.request("PATCH", `/uploads/${upload.id}?offset=0`, pdfOf(`${mark}part`, 1_000), octets);
  expect((await marta.put(`/clients/${clientId}/photo`, await photoOf(`${mark}photo`), octets)).status).toBe(200);
  return { clientId, noteId: note.id as string, visitId: visit.id as string, uploadId: upload.id as string };
}

const filesOf = async () =>
  (await Array.fromAsync(world.house.files.list(""))).filter((path) => /^(attachments|consents|uploads)\//.test(path));
const rowsOf = async (table: string, where: string, values: unknown[]) =>
  (await world.superuser.query(`select * from ${table} where ${where}`, values)).rows;

describe("somebody who is erased", () => {
  const mark = "zqgone";
  test("is in no table, no file, no log and no search, and nothing of theirs can be opened; others are as they were", async () => {
    const other = await fullClient("zqstay");
    const othersFiles = await filesOf();
    const { clientId, noteId, visitId } = await fullClient(mark, "2019-04-02");
    expect((await filesOf()).length).toBeGreaterThan(othersFiles.length);
    const { rows: keys } = await world.superuser.query("select key_id from clients where id = $1", [clientId]);
    const before = await openedWords(world, marta.practiceId);
    expect(before.filter((text) => text.includes(mark)).length).toBeGreaterThan(8);

    await marta.get("/clients?query=zqgone");
    const reply = await marta.post(`/clients/${clientId}/erase`, { reason: "wrong_record" });
    expect(reply.body).toMatchObject({ clientId, reason: "wrong_record", filesGoneAt: null });
    expect(reply.status).toBe(200);
    expect(await world.runJobs()).toEqual([]);

    expect(await tablesWith(world.superuser, mark)).toEqual([]);
    expect((await openedWords(world, marta.practiceId)).filter((text) => text.includes(mark))).toEqual([]);
    expect(await rowsOf("person_keys", "id = $1", [keys[0].key_id])).toEqual([]);
    expect(await rowsOf("client_photos", "client_id = $1", [clientId])).toEqual([]);
    expect((await filesOf()).sort()).toEqual(othersFiles.sort());
    expect(await filesWith(join(world.test.filesFolder, "files"), [mark])).toEqual([]);
    expect(world.test.logged.filter((line) => line.includes(mark))).toEqual([]);
    for (const path of [
      `/clients/${clientId}`,
      `/notes/${noteId}`,
      `/appointments/${visitId}`,
      `/clients/${clientId}/timeline`,
    ])
      expect((await marta.get(path)).status, path).toBe(404);
    for (const path of [
      "/clients?query=zqgone&status=all",
      "/clients/directory",
      "/notes?status=draft",
      "/audit-events?limit=200",
    ])
      expect(JSON.stringify((await marta.get(path)).body), path).not.toContain(mark);
    const week = await marta.get("/appointments?from=2031-02-01T00:00:00Z&to=2031-03-01T00:00:00Z");
    expect(week.body.items.map((visit: { clientId: string }) => visit.clientId)).not.toContain(clientId);

    expect((await marta.get(`/notes/${other.noteId}`)).status).toBe(200);
    expect(
      (await openedWords(world, marta.practiceId)).filter((text) => text.includes("zqstay")).length,
    ).toBeGreaterThan(8);
    expect((await marta.get("/clients?query=zqstay")).body.total).toBe(1);
    expect((await marta.get(`/clients/${other.clientId}/attachments`)).body.items).toHaveLength(1);
  });

  test("leaves that they were erased, the times of past visits without a name, and a trail that is whole", async () => {
    const [erasure] = (await marta.get("/erasures")).body.items;
    expect(erasure).toMatchObject({ reason: "wrong_record", erasedBy: { id: marta.memberId } });
    expect(erasure.filesGoneAt).not.toBeNull();
    const visits = await rowsOf("past_visits", "practice_id = $1", [marta.practiceId]);
    expect(visits).toHaveLength(1);
    expect(Object.keys(visits[0]).sort()).toEqual(
      ["ends_at", "id", "location_id", "practice_id", "service_id", "starts_at", "status", "therapist_id"].sort(),
    );
    const trail = await world.auditOf(marta.practiceId);
    expect(trail.filter(({ action }) => action === "client.erased")).toEqual([
      expect.objectContaining({
        subject_id: erasure.clientId,
        detail: { erasureId: erasure.id, reason: "wrong_record" },
      }),
    ]);
    expect(await world.eventsOf(marta.practiceId)).toContainEqual(expect.objectContaining({ kind: "client.erased" }));
    const jobs = await world.superuser.query("select payload::text from graphile_worker._private_jobs");
    expect(jobs.rows.filter(({ payload }) => payload.includes("send_reminder"))).toEqual([]);
    const stored = await world.superuser.query("select bytes from stored_files where practice_id = $1", [
      marta.practiceId,
    ]);
    const kept = await world.superuser.query(
      `select sum(bytes)::bigint as bytes from (select bytes from attachments where practice_id = $1
        union all select bytes from consents where practice_id = $1 and bytes is not null
        union all select bytes from uploads where practice_id = $1 and attachment_id is null) as files`,
      [marta.practiceId],
    );
    expect(Number(stored.rows[0].bytes)).toBe(Number(kept.rows[0].bytes));
  });

  test("stands in the ledger of the file store by ids alone", async () => {
    const lines = await Array.fromAsync(ledgerLines(world.house.files, marta.practiceId));
    expect(lines).toHaveLength(1);
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual([
      "at",
      "clientId",
      "erasureId",
      "keyId",
      "practiceId",
      "reason",
    ]);
  });

  test("has a certificate whose seal tells every change", async () => {
    const [erasure] = (await marta.get("/erasures")).body.items;
    const pdf = await marta.get(`/erasures/${erasure.id}/certificate?locale=he`);
    expect(pdf.status).toBe(200);
    expect(String(pdf.body).slice(0, 5)).toBe("%PDF-");
    const [row] = await rowsOf("erasures", "id = $1", [erasure.id]);
    const { sealOf, sealIn } = await import("#rooms/clients/erasing/certificate/rules.ts");
    const { statementOf } = await import("#rooms/clients/erasing/rules.ts");
    const facts = { practiceId: marta.practiceId, erasureId: erasure.id, clientId: erasure.clientId };
    const statement = statementOf({ ...facts, reason: "wrong_record", erasedAt: erasure.erasedAt });
    const seal = sealOf(statement, row.signature);
    expect(await checkSeal(world.house, seal)).toEqual({ verdict: "whole", statement });
    const other = sealOf(statement.replace("wrong_record", "time_over"), row.signature);
    expect((await checkSeal(world.house, other)).verdict).toBe("altered");
    expect((await checkSeal(world.house, "nonsense")).verdict).toBe("no_seal");
    expect(sealIn(seal)?.erasureId).toBe(erasure.id);
    await world.superuser.query("update erasures set reason = 'time_over' where id = $1", [erasure.id]);
    expect((await checkSeal(world.house, seal)).verdict).toBe("row_altered");
    await world.superuser.query("update erasures set reason = 'wrong_record' where id = $1", [erasure.id]);
  });
});

describe("who and when", () => {
  test("an owner only, who proved who they are of late", async () => {
    const { id } = await made(marta, "/clients", { firstName: "Somebody" });
    for (const member of [teo, aina]) {
      expect((await member.post(`/clients/${id}/erase`, { reason: "never_a_client" })).status).toBe(403);
      expect((await member.get("/erasures")).status).toBe(403);
    }
    expect((await aina.get(`/clients/${id}/retention`)).status).toBe(403);
    world.clock.advance({ minutes: 16 });
    const stale = await marta.post(`/clients/${id}/erase`, { reason: "never_a_client" });
    expect([stale.status, stale.body.code]).toEqual([409, "not_fresh"]);
    const again = await world.signIn(marta.email);
    for (const [name, value] of again.cookies) marta.cookies.set(name, value);
    expect((await marta.post(`/clients/${id}/erase`, { reason: "never_a_client" })).status).toBe(200);
    expect((await marta.post(`/clients/${id}/erase`, { reason: "never_a_client" })).status).toBe(404);
  });

  test("not inside the time of keeping, unless the reason lifts it", async () => {
    const { id } = await made(marta, "/clients", { firstName: "Lately", birthDate: "1980-01-01" });
    const today = world.clock.now().toZonedDateTimeISO("Europe/Madrid").toPlainDate();
    const startsAt = world.clock.now().subtract({ hours: 48 }).toString();
    const endsAt = world.clock.now().subtract({ hours: 47 }).toString();
    const visit = await made(marta, "/appointments", { clientId: id, startsAt, endsAt });
    await made(marta, `/appointments/${visit.id}/attend`, undefined);
    const rule = (await marta.get("/retention-rule")).body;
    expect(rule).toMatchObject({ jurisdiction: "ES", years: 5, minorYears: null, isLaw: true });
    const until = today.subtract({ days: 2 }).add({ years: 5 }).toString();
    expect((await marta.get(`/clients/${id}/retention`)).body).toMatchObject({ keptUntil: until, isOver: false });
    const outlook = (await marta.get(`/clients/${id}/erasure-outlook`)).body;
    expect(outlook.keeps).toEqual([{ kind: "visit", count: 1 }]);
    for (const { reason, refusal } of outlook.reasons.filter((one: { refusal: unknown }) => one.refusal !== null)) {
      const refused = await marta.post(`/clients/${id}/erase`, { reason });
      expect([refused.status, refused.body.code, refused.body.keptUntil]).toEqual([409, refusal, until]);
    }
    expect((await teo.patch("/retention-rule", { years: 0 })).status).toBe(403);
    const chosen = await marta.patch("/retention-rule", { jurisdiction: "DE" }, { "if-match": `"${rule.version}"` });
    expect(chosen.body).toMatchObject({ jurisdiction: "DE", years: 10, isLaw: true, version: 2 });
    expect((await marta.patch("/retention-rule", { years: 0 }, { "if-match": '"1"' })).status).toBe(412);
    expect((await marta.patch("/retention-rule", { years: 0 })).body).toMatchObject({ years: 0, isLaw: false });
    expect((await marta.post(`/clients/${id}/erase`, { reason: "asked" })).status).toBe(200);
    expect((await marta.patch("/retention-rule", { jurisdiction: "ES" })).body.years).toBe(5);
  });
});

describe("a death on the way", () => {
  test("before the end of the transaction leaves everything, after it the files to the next start", async () => {
    const { clientId } = await fullClient("zqdeath", "2018-04-03");
    const files = (await filesOf()).length;
    await expect(
      world.inPractice(marta.actor, async (tx) => {
        const { forget } = await import("#rooms/clients/erasing/forgetting/service.ts");
        const { holdClient } = await import("#rooms/clients/erasing/store.ts");
        const held = (await holdClient(tx, clientId)) ?? null;
        const erasure = {
          erasureId: tx.newId(),
          clientId,
          reason: "asked",
          erasedAt: tx.now.toString(),
          erasedBy: null,
        };
        await forget(tx, { ...erasure, held });
        throw new Error("killed");
      }),
    ).rejects.toThrow("killed");
    expect((await marta.get(`/clients/${clientId}`)).status).toBe(200);
    expect((await marta.get(`/clients/${clientId}/attachments`)).body.items).toHaveLength(1);
    expect((await filesOf()).length).toBe(files);

    const { body: erasure } = await marta.post(`/clients/${clientId}/erase`, { reason: "court_order" });
    const left = await rowsOf("erasure_files", "erasure_id = $1", [erasure.id]);
    // One is gone already, as after a death in the midst of it; it is still on the list.
    await world.house.files.remove(left.find(({ path }) => path.startsWith("attachments/"))?.path);
    await world.runJobs();
    expect(await rowsOf("erasure_files", "erasure_id = $1", [erasure.id])).toEqual([]);
    expect((await marta.get(`/erasures/${erasure.id}`)).body.filesGoneAt).not.toBeNull();
    const { removeFiles } = await import("#rooms/clients/erasing/removing/service.ts");
    await removeFiles(world.house, marta.practiceId, { erasureId: erasure.id, keyId: null });
  });
});

describe("what is under way meanwhile", () => {
  test("an upload is told that there is nobody to add it to, and leaves nothing", async () => {
    const files = (await filesOf()).sort();
    const { clientId, uploadId } = await fullClient("zqupload", "2018-05-03");
    expect((await marta.post(`/clients/${clientId}/erase`, { reason: "wrong_record" })).status).toBe(200);
    const octets = { "content-type": "application/octet-stream" };
    for (const reply of [
      await marta.request("PATCH", `/uploads/${uploadId}?offset=1000`, pdfOf("late", 1_000), octets),
      await marta.post(`/uploads/${uploadId}/finish`),
    ])
      expect([reply.status, reply.body.code]).toEqual([404, "not_found"]);
    await world.runJobs();
    expect((await filesOf()).sort()).toEqual(files);
  });

  test("files that arrive while a client is erased are there whole before it, or not at all", async () => {
    const files = (await filesOf()).sort();
    const { id } = await made(marta, "/clients", { firstName: "Meanwhile" });
    const file = form("late", [], "zqlate");
    const sent = Array.from({ length: 6 }, () => marta.post(`/clients/${id}/attachments`, file.body, file.headers));
    const erased = marta.post(`/clients/${id}/erase`, { reason: "wrong_record" });
    const replies = await Promise.all([...sent, erased]);
    for (const { status, body } of replies.slice(0, -1)) expect([201, 404], JSON.stringify(body)).toContain(status);
    expect(replies.at(-1)?.status).toBe(200);
    await world.runJobs();
    world.clock.advance({ minutes: 61 });
    await world.runJobs();
    expect((await filesOf()).sort()).toEqual(files);
    expect(await rowsOf("attachments", "client_id = $1", [id])).toEqual([]);
  });
});

describe("a client whom an older backup brought back", () => {
  test("is erased again, and the ledger's row with them", async () => {
    const { clientId } = await fullClient("zqback", "2018-06-03");
    const files = (await filesOf()).length;
    // The backup is of before the erasure: its rows and files are there, and it knows of no erasure.
    await reapplyErasures(world.house, marta.practiceId, [clientId]);
    expect((await marta.get(`/clients/${clientId}`)).status).not.toBe(200);
    expect((await filesOf()).length).toBeLessThan(files);
    expect((await openedWords(world, marta.practiceId)).filter((text) => text.includes("zqback"))).toEqual([]);
    const [row] = await rowsOf("erasures", "client_id = $1", [clientId]);
    expect(row).toMatchObject({ reason: "reapplied", erased_by: null });
    await reapplyErasures(world.house, marta.practiceId, [clientId]);
    expect(await rowsOf("erasures", "client_id = $1", [clientId])).toHaveLength(1);
  });
});

test("the program's role cannot say that a client is erased, take out a signed note and leave the rest", async () => {
  const { clientId, noteId } = await fullClient("zqalone", "2018-05-04");
  const said = `select note_erasure(gen_random_uuid(), '${clientId}', 'asked', now(), null,
    decode(repeat('00', 32), 'hex'), decode(repeat('00', 64), 'hex'))`;
  const taken = world.inPractice(marta.actor, async ({ client }) => {
    await client.query(said);
    await client.query("select forget_record($1)", [clientId]);
  });
  await expect(taken).rejects.toMatchObject({ constraint: "erased_is_gone" });
  expect((await marta.get(`/notes/${noteId}`)).body.status).toBe("signed");
  expect(await rowsOf("erasures", "client_id = $1", [clientId])).toEqual([]);
});

test("every table that refers to a client loses them", async () => {
  const { rows } = await world.superuser.query(
    `select distinct k.conrelid::regclass::text as name from pg_constraint k
     where k.contype = 'f' and k.confrelid = 'public.clients'::regclass`,
  );
  const gone = (await rowsOf("erasures", "true", [])).map(({ client_id: id }) => id);
  for (const { name } of rows) {
    const columns = await world.superuser.query(
      "select attname from pg_attribute where attrelid = $1::regclass and attname like '%client_id'",
      [name],
    );
    for (const { attname } of columns.rows)
      expect(await rowsOf(name, `${attname} = any($1::uuid[])`, [gone]), `${name}.${attname}`).toEqual([]);
  }
});
