import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { pdfOf } from "#testing/files.ts";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const nadia = await marta.colleague("therapist");

const pdf = pdfOf("Referral of Juniper", 200_040);
let photo: Buffer;
beforeAll(async () => {
  // A phone's picture: lying on its side, and telling where it was taken.
  photo = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: "#2c6e5e" } })
    .jpeg()
    .withExif({ IFD0: { Make: "Lighthouse" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 23/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
});

const client = async (): Promise<string> =>
  (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;

function form(content: Buffer, name: string, fields: Record<string, string> = {}, part = "file"): FormData {
  const made = new FormData();
  for (const [key, value] of Object.entries(fields)) made.append(key, value);
  made.append(part, new Blob([new Uint8Array(content)]), name);
  return made;
}

const upload = (who: Member, clientId: string, ...of: Parameters<typeof form>) =>
  who.request("POST", `/clients/${clientId}/attachments`, form(...of));

async function content(who: Member, id: string, query = "", headers: Record<string, string> = {}) {
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const url = `/api/v1/attachments/${id}/content${query}`;
  const answer = await world.app.inject({ method: "GET", url, headers: { cookie, ...headers } });
  return { status: answer.statusCode, bytes: answer.rawPayload, headers: answer.headers };
}

const folder = () => join(world.test.filesFolder, "files", "attachments", marta.practiceId);
const stored = async () => (await readdir(folder()).catch(() => [])).length;
const audited = async (id: string) => (await world.auditOf(marta.practiceId)).filter((row) => row.subject_id === id);

describe("A picture", () => {
  test("comes back bit by bit as it was, and smaller, upright and without a trace of where it was taken", async () => {
    const clientId = await client();
    const reply = await upload(teo, clientId, photo, "Dibuix d’en Júnip.jpg");
    expect(reply).toMatchObject({
      status: 201,
      body: {
        clientId,
        noteId: null,
        author: { id: teo.memberId },
        name: "Dibuix d’en Júnip.jpg",
        kind: "image",
        mediaType: "image/jpeg",
        bytes: photo.length,
        width: 800,
        height: 1600,
        hasPreview: true,
        version: 1,
      },
    });
    const { id } = reply.body;
    const original = await content(teo, id);
    expect(original.bytes.equals(photo)).toBe(true);
    expect(original.headers).toMatchObject({
      "content-type": "image/jpeg",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "accept-ranges": "bytes",
    });
    expect(original.headers["content-disposition"]).toMatch(
      /^attachment; .*filename\*=UTF-8''Dibuix%20d%E2%80%99en%20J%C3%BAnip\.jpg$/,
    );
    for (const [size, edge] of [
      ["preview", 1600],
      ["thumbnail", 320],
    ] as const) {
      const picture = await content(teo, id, `?size=${size}`);
      expect(picture.headers["content-disposition"]).toMatch(/^inline; filename="Dibuix d_en Junip\.webp"/);
      const { width, height, exif, orientation } = await sharp(picture.bytes).metadata();
      expect({ width, height, exif, orientation }).toEqual({
        width: edge / 2,
        height: edge,
        exif: undefined,
        orientation: undefined,
      });
      expect(picture.bytes.includes("GPS")).toBe(false);
    }
    const trail = (await audited(id)).map((row) => [row.action, row.detail.size]);
    expect(trail).toEqual([
      ["attachment.added", undefined],
      ["attachment.content_read", "original"],
      ["attachment.content_read", "preview"],
      ["attachment.content_read", "thumbnail"],
    ]);
    const events = (await world.eventsOf(marta.practiceId)).filter((event) => event.subject_id === id);
    expect(events).toMatchObject([{ kind: "attachment.added", payload: { clientId, kind: "image" } }]);
  });

  test("stands on the timeline and in the list of the client's files, page by page", async () => {
    const clientId = await client();
    const made: string[] = [];
    for (const name of ["a.jpg", "b.jpg", "c.jpg"]) made.unshift((await upload(teo, clientId, photo, name)).body.id);
    const timeline = (await nadia.get(`/clients/${clientId}/timeline`)).body.items;
    expect(timeline).toMatchObject([{ kind: "file", id: made[0], name: "c.jpg", fileKind: "image" }, {}, {}]);
    const first = (await nadia.get(`/clients/${clientId}/attachments?limit=2`)).body;
    const rest = (
      await nadia.get(`/clients/${clientId}/attachments?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`)
    ).body;
    expect([...first.items, ...rest.items].map((file: { id: string }) => file.id)).toEqual(made);
    expect(rest.nextCursor).toBeNull();
  });
});

describe("A PDF", () => {
  test("is kept, sealed, without a picture of it, under a clean name", async () => {
    const { status, body } = await upload(teo, await client(), pdf, "..\\..\\re\u202eferral.pdf");
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: "referral.pdf",
      kind: "pdf",
      mediaType: "application/pdf",
      width: null,
      hasPreview: false,
    });
    expect((await content(teo, body.id)).bytes.equals(pdf)).toBe(true);
    expect((await content(teo, body.id, "?size=preview")).status).toBe(404);
    for (const file of await readdir(folder()))
      expect((await readFile(join(folder(), file))).includes("Referral of")).toBe(false);
  });

  test("answers ranges with the very bytes that lie there", async () => {
    const { id } = (await upload(teo, await client(), pdf, "r.pdf")).body;
    const size = pdf.length;
    const ranges: [string, number, number][] = [
      ["bytes=0-0", 0, 1],
      ["bytes=65530-65545", 65_530, 65_546],
      ["bytes=100000-", 100_000, size],
      ["bytes=-10", size - 10, size],
      ["bytes=65536-131071", 65_536, 131_072],
    ];
    for (const [range, start, end] of ranges) {
      const part = await content(teo, id, "", { range });
      expect(part.status, range).toBe(206);
      expect(part.headers["content-range"]).toBe(`bytes ${start}-${end - 1}/${size}`);
      expect(part.headers["content-length"]).toBe(String(end - start));
      expect(part.bytes.equals(pdf.subarray(start, end))).toBe(true);
    }
    const beyond = await content(teo, id, "", { range: `bytes=${size}-` });
    expect([beyond.status, beyond.headers["content-range"]]).toEqual([416, `bytes */${size}`]);
    const other = await content(teo, id, "", { range: "bytes=0-9", "if-range": '"another"' });
    expect([other.status, other.bytes.length]).toEqual([200, size]);
    const known = await content(teo, id, "", { "if-none-match": String(other.headers.etag) });
    expect([known.status, known.bytes.length]).toEqual([304, 0]);
  });
});

describe("What belongs to a note", () => {
  const noteOf = async (clientId: string) => (await teo.post("/notes", { clientId, sections: { plan: "x" } })).body.id;
  const sign = (id: string) => teo.post(`/notes/${id}/sign`, undefined, { "if-match": '"1"' });

  test("is added to a draft of one's own and stays with it once it is signed", async () => {
    const clientId = await client();
    const noteId = await noteOf(clientId);
    const { body } = await upload(teo, clientId, pdf, "r.pdf", { noteId });
    expect(body.noteId).toBe(noteId);
    expect((await teo.get(`/clients/${clientId}/attachments?noteId=${noteId}`)).body.items).toMatchObject([
      { id: body.id },
    ]);
    await sign(noteId);
    for (const who of [teo, marta]) {
      expect(await who.delete(`/attachments/${body.id}`)).toMatchObject({ status: 409, body: { code: "note_signed" } });
      expect((await who.patch(`/attachments/${body.id}`, { noteId: null })).body.code).toBe("note_signed");
    }
    for (const statement of [
      "delete from attachments where id = $1",
      "update attachments set note_id = null where id = $1",
    ]) {
      const attempt = world.inPractice(marta.actor, (tx) => tx.client.query(statement, [body.id]));
      await expect(attempt).rejects.toMatchObject({ constraint: "signed_notes_keep_files" });
    }
  });

  test("is tied afterwards to a draft of the same client, and to no other", async () => {
    const clientId = await client();
    const { id } = (await upload(teo, clientId, pdf, "r.pdf")).body;
    const [noteId, strange] = [await noteOf(clientId), await noteOf(await client())];
    expect((await teo.patch(`/attachments/${id}`, { noteId: strange })).status).toBe(422);
    expect((await nadia.patch(`/attachments/${id}`, { name: "x" })).status).toBe(403);
    const tied = await teo.patch(`/attachments/${id}`, { noteId, name: "Letter.pdf" }, { "if-match": '"1"' });
    expect(tied.body).toMatchObject({ noteId, name: "Letter.pdf", version: 2 });
    expect((await teo.patch(`/attachments/${id}`, { name: "y" }, { "if-match": '"1"' })).status).toBe(412);
    expect((await teo.delete(`/notes/${noteId}`)).body.code).toBe("note_has_text");
  });
});

describe("A file that is removed", () => {
  test("is gone at once, and its content with the next job", async () => {
    const { id } = (await upload(teo, await client(), photo, "a.jpg")).body;
    const before = await stored();
    expect((await nadia.delete(`/attachments/${id}`)).status).toBe(403);
    expect((await teo.delete(`/attachments/${id}`)).status).toBe(204);
    expect((await teo.get(`/attachments/${id}`)).status).toBe(404);
    expect((await content(teo, id)).status).toBe(404);
    await world.runJobs();
    expect(await stored()).toBe(before - 3);
    expect((await audited(id)).map((row) => row.action)).toContain("attachment.removed");
    const events = (await world.eventsOf(marta.practiceId)).filter((event) => event.subject_id === id);
    expect(events.map((event) => event.kind)).toEqual(["attachment.added", "attachment.removed"]);
  });
});

describe("A file that is read through another's id", () => {
  test("does not open: neither for another practice nor when its content was put in another's place", async () => {
    const stranger = await world.owner();
    const [one, two] = [
      await upload(teo, await client(), pdf, "1.pdf"),
      await upload(teo, await client(), pdf, "2.pdf"),
    ];
    expect((await content(stranger, one.body.id)).status).toBe(404);
    const swapped = world.house.files.read(`attachments/${marta.practiceId}/${two.body.id}`);
    await world.house.files.write(`attachments/${marta.practiceId}/${one.body.id}`, await swapped);
    expect((await content(teo, one.body.id)).status).toBe(500);
  });
});
