import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { sealStream } from "#kernel/files/sealed.ts";
import { pdfOf } from "#testing/files.ts";
import { type Member, openWorld } from "#testing/world.ts";
import { sweepLater } from "../jobs.ts";
import { newShelf, pathOf } from "./files.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const clientId: string = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;

const pdf = pdfOf("Referral");
const place = () => `/clients/${clientId}/attachments`;

function form(content: Buffer, fields: Record<string, string> = {}, part = "file"): FormData {
  const made = new FormData();
  for (const [key, value] of Object.entries(fields)) made.append(key, value);
  made.append(part, new Blob([new Uint8Array(content)]), "x.pdf");
  return made;
}

async function left(): Promise<{ files: number; rows: number | null }> {
  const folder = join(world.test.filesFolder, "files");
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return { files: files.length, rows: (await world.superuser.query("select from attachments")).rowCount };
}

async function noteOf(who: Member, ofClient = clientId): Promise<string> {
  return (await who.post("/notes", { clientId: ofClient, sections: { plan: "x" } })).body.id;
}

describe("An upload that is refused says why and leaves neither file nor row", () => {
  const png = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
  const refused: [string, number, () => Promise<unknown>][] = [
    ["no_file", 422, async () => form(pdf, {}, "document")],
    ["no_file", 422, async () => new FormData()],
    ["no_file", 422, async () => ({ file: "not a form" })],
    ["empty", 422, async () => form(Buffer.alloc(0))],
    ["type_not_allowed", 422, async () => form(Buffer.from("<svg onload=alert(1)>"))],
    ["type_not_allowed", 422, async () => form(Buffer.from("MZ\x90\x00 program".repeat(500)))],
    ["too_large", 413, async () => form(pdfOf("Long", 100 * 1024 * 1024 + 1))],
    ["too_many_pixels", 422, async () => form(await png(10_000, 6_100))],
    ["unreadable", 422, async () => form((await png(400, 400)).subarray(0, 300))],
    ["note_not_found", 422, async () => form(pdf, { noteId: "0198c0de-0000-7000-8000-000000000001" })],
    ["note_not_found", 422, async () => form(pdf, { noteId: "no id" })],
    ["note_not_found", 422, async () => form(pdf, { noteId: await noteOf(teo, await anotherClient()) })],
    ["note_signed", 409, async () => form(pdf, { noteId: await signedNote() })],
  ];

  test.each(refused)("%s (%i)", async (reason, status, body) => {
    const before = await left();
    const reply = await teo.request("POST", place(), await body());
    expect(reply).toMatchObject({ status, body: { code: "upload_refused", reason } });
    expect(reply.body.detail).toMatch(/^[A-Z].*\.$/);
    expect(await left()).toEqual(before);
  });

  test("another's note (403) and nobody's client (404)", async () => {
    const before = await left();
    expect((await marta.request("POST", place(), form(pdf, { noteId: await noteOf(teo) }))).status).toBe(403);
    const nobody = "/clients/0198c0de-0000-7000-8000-000000000001/attachments";
    expect((await teo.request("POST", nobody, form(pdf))).status).toBe(404);
    expect(await left()).toEqual(before);
  });

  async function anotherClient(): Promise<string> {
    return (await marta.post("/clients", { firstName: "Rowan", lastName: "Ash" })).body.id;
  }

  async function signedNote(): Promise<string> {
    const id = await noteOf(teo);
    await teo.post(`/notes/${id}/sign`, undefined, { "if-match": '"1"' });
    return id;
  }
});

describe("An upload", () => {
  test("sent twice under one key is one file", async () => {
    const before = await left();
    const send = () =>
      teo.request("POST", place(), form(pdfOf("Twice", 300_000)), { "idempotency-key": "upload-key-1" });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    expect(await left()).toEqual({ files: before.files + 1, rows: (before.rows ?? 0) + 1 });
  });

  test("broken off by the browser leaves nothing, and the house goes on", async () => {
    const before = await left();
    const address = new URL(await world.app.listen({ port: 0, host: "127.0.0.1" }));
    const cookie = [...teo.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const socket = connect(Number(address.port), address.hostname);
    await once(socket, "connect");
    const part = '--b\r\nContent-Disposition: form-data; name="file"; filename="x.pdf"\r\n\r\n';
    socket.write(
      `POST /api/v1${place()} HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost:3000\r\nCookie: ${cookie}\r\n`,
    );
    socket.write(`Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 900000\r\n\r\n${part}${pdf}`);
    socket.write(Buffer.alloc(300_000));
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.destroy();
    await expect.poll(left, { timeout: 5_000 }).toEqual(before);

    const answer = await fetch(`${address.origin}/api/v1${place()}`, {
      method: "POST",
      headers: { cookie, origin: "http://localhost:3000" },
      body: form(Buffer.concat([Buffer.from("MZ no kind that is taken "), Buffer.alloc(20_000_000)])),
    });
    expect([answer.status, await answer.json()]).toEqual([
      422,
      expect.objectContaining({ reason: "type_not_allowed" }),
    ]);
  });

  test("whose process died after the bytes and before the row is swept away an hour later", async () => {
    const before = await left();
    const shelf = await world.inPractice(teo.actor, async (tx) => {
      const { rows } = await tx.client.query("select key_id from clients where id = $1", [clientId]);
      const made = await newShelf(tx, world.house.files, rows[0].key_id);
      sweepLater(tx, made.ids);
      return made;
    });
    const ids = { practiceId: shelf.practiceId, fileId: shelf.ids.id };
    const bytes = (async function* () {
      yield pdf;
    })();
    await world.house.files.write(pathOf(shelf.practiceId, shelf.ids.id), sealStream(shelf.keys.id, ids, bytes));
    await world.runJobs();
    expect((await left()).files).toBe(before.files + 1);
    world.clock.advance({ minutes: 61 });
    await world.runJobs();
    expect(await left()).toEqual(before);
  });

  test("that ended well is left alone by the sweep", async () => {
    await teo.request("POST", place(), form(pdf));
    const before = await left();
    world.clock.advance({ hours: 2 });
    await world.runJobs();
    expect(await left()).toEqual(before);
  });
});
