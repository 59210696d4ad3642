import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Browser } from "#testing/actors.ts";
import { pdfOf } from "#testing/files.ts";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld({ FILES_QUOTA_GB: "0.2" });
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const clientId: string = (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;

const least = 256 * 1024;
const octets = { "content-type": "application/octet-stream" };
const file = Buffer.concat([pdfOf("Letter").subarray(0, 20), randomBytes(3 * least + 70_000), pdfOf("Letter")]);

const begin = (bytes: number, more: object = {}, who: Member = teo) =>
  who.post(`/clients/${clientId}/uploads`, { name: "letter.pdf", bytes, ...more });
const send = (id: string, offset: number, bytes: Buffer, who: Member = teo) =>
  who.request("PATCH", `/uploads/${id}?offset=${offset}`, bytes, octets);
const finish = (id: string, who: Member = teo) => who.post(`/uploads/${id}/finish`, undefined);

async function lying(folder: "uploads" | "attachments"): Promise<string[]> {
  const place = join(world.test.filesFolder, "files", folder, marta.practiceId);
  return (await readdir(place).catch(() => [])).map((name) => join(place, name));
}

async function content(id: string): Promise<Buffer> {
  const cookie = [...teo.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const answer = await world.app.inject({ url: `/api/v1/attachments/${id}/content`, headers: { cookie } });
  return answer.rawPayload;
}

const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

describe("A file that comes in chunks", () => {
  test("is one file once the last has come, bit by bit what was sent", async () => {
    const { status, body } = await begin(file.length, { name: "../Ünter\u202e/lagen.pdf" });
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ name: "lagen.pdf", bytes: file.length, offset: 0, attachmentId: null, noteId: null }),
    ]);
    for (let at = 0; at < file.length; at += least)
      expect((await send(body.id, at, file.subarray(at, at + least))).body.offset).toBe(
        Math.min(at + least, file.length),
      );
    for (const path of await lying("uploads"))
      expect((await readFile(path)).includes(file.subarray(1_000, 1_032))).toBe(false);
    const done = await finish(body.id);
    expect([done.status, done.body]).toEqual([
      201,
      expect.objectContaining({ name: "lagen.pdf", kind: "pdf", mediaType: "application/pdf", bytes: file.length }),
    ]);
    expect(digest(await content(done.body.id))).toBe(digest(file));
    await world.runJobs();
    expect(await lying("uploads")).toEqual([]);
  });

  test("goes on where the server says, whatever the browser thought", async () => {
    const { id } = (await begin(file.length)).body;
    await send(id, 0, file.subarray(0, least));
    const again = await send(id, 0, file.subarray(0, least));
    expect([again.status, again.body]).toEqual([
      409,
      expect.objectContaining({ code: "upload_moved_on", offset: least }),
    ]);
    const beyond = await send(id, 2 * least, file.subarray(2 * least));
    expect([beyond.status, beyond.body.offset]).toEqual([409, least]);
    expect((await teo.get(`/uploads/${id}`)).body.offset).toBe(least);
    const early = await finish(id);
    expect([early.status, early.body]).toEqual([
      409,
      expect.objectContaining({ code: "upload_incomplete", offset: least }),
    ]);
    await teo.delete(`/uploads/${id}`);
  });

  test("sent by two tabs at once is never mixed: one chunk is taken and the other told where it stands", async () => {
    const { id } = (await begin(file.length)).body;
    const both = await Promise.all([0, 1].map(() => send(id, 0, file.subarray(0, 2 * least))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await send(id, 2 * least, file.subarray(2 * least));
    const ends = await Promise.all([0, 1, 2].map(() => finish(id)));
    expect(ends.map(({ status }) => status)).toEqual([201, 201, 201]);
    const made = new Set(ends.map(({ body }) => body.id as string));
    expect(made.size).toBe(1);
    expect((await finish(id)).body.id).toBe([...made][0]);
    expect((await teo.get(`/uploads/${id}`)).body.attachmentId).toBe([...made][0]);
    expect((await send(id, 0, file.subarray(0, least))).body.code).toBe("upload_moved_on");
    await world.runJobs();
    expect(await lying("uploads")).toEqual([]);
  });

  test("begun at one server goes on at another, also when the first is gone", async () => {
    const { id } = (await begin(file.length)).body;
    await send(id, 0, file.subarray(0, least));
    const second = await world.anotherServer();
    const there = new Browser(second);
    for (const [name, value] of teo.cookies) there.cookies.set(name, value);
    expect((await there.get(`/uploads/${id}`)).body.offset).toBe(least);
    await there.request("PATCH", `/uploads/${id}?offset=${least}`, file.subarray(least), octets);
    expect(digest(await content((await there.post(`/uploads/${id}/finish`, undefined)).body.id))).toBe(digest(file));
    await second.close();
  });

  test("that is removed later takes everything of it along", async () => {
    const before = (await lying("attachments")).length;
    const { id } = (await begin(file.length)).body;
    await send(id, 0, file);
    const made = (await finish(id)).body.id;
    await teo.delete(`/attachments/${made}`);
    await world.runJobs();
    expect((await lying("attachments")).length).toBe(before);
    expect((await teo.get(`/uploads/${id}`)).status).toBe(404);
    expect((await world.superuser.query("select from upload_parts where upload_id = $1", [id])).rowCount).toBe(0);
  });
});

describe("A chunk", () => {
  test("whose line breaks in its middle leaves what came of it", async () => {
    const { id } = (await begin(file.length)).body;
    const came = least + 100_000;
    const socket = await sending(id, 0, file.length);
    socket.write(file.subarray(0, came));
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.destroy();
    await expect.poll(async () => (await teo.get(`/uploads/${id}`)).body.offset, { timeout: 5_000 }).toBe(came);
    await send(id, came, file.subarray(came));
    expect(digest(await content((await finish(id)).body.id))).toBe(digest(file));
  });

  test("of which hardly anything came leaves nothing", async () => {
    const { id } = (await begin(file.length)).body;
    const socket = await sending(id, 0, file.length);
    socket.write(file.subarray(0, 9_000));
    await new Promise((resolve) => setTimeout(resolve, 200));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await teo.get(`/uploads/${id}`)).body.offset).toBe(0);
    await teo.delete(`/uploads/${id}`);
    await world.runJobs();
    expect(await lying("uploads")).toEqual([]);
  });

  test.each([
    ["is too small", least - 1, 422],
    ["is longer than what is left", file.length + 1, 413],
  ])("that %s is refused, and the upload stands where it stood", async (_, length, status) => {
    const { id } = (await begin(file.length)).body;
    expect((await send(id, 0, Buffer.concat([file, Buffer.alloc(1)]).subarray(0, length))).status).toBe(status);
    expect((await teo.get(`/uploads/${id}`)).body.offset).toBe(0);
    expect((await send(id, 0, file)).body.offset).toBe(file.length);
    await teo.delete(`/uploads/${id}`);
  });

  test("that is longer than eight megabytes is refused", async () => {
    const { id } = (await begin(20_000_000)).body;
    expect((await send(id, 0, pdfOf("Long", 8 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await send(id, 0, pdfOf("Long", 8 * 1024 * 1024))).status).toBe(200);
    await teo.delete(`/uploads/${id}`);
  });

  test("that begins like nothing that is taken ends the upload at once", async () => {
    const { id } = (await begin(file.length)).body;
    const reply = await send(id, 0, Buffer.concat([Buffer.from("MZ\x90\0"), file]).subarray(0, 2 * least));
    expect(reply).toMatchObject({ status: 422, body: { code: "upload_refused", reason: "type_not_allowed" } });
    expect((await teo.get(`/uploads/${id}`)).status).toBe(404);
    await world.runJobs();
    expect(await lying("uploads")).toEqual([]);
  });

  let opened: Promise<string> | undefined;
  const open = () => {
    opened ??= world.app.listen({ port: 0, host: "127.0.0.1" });
    return opened;
  };

  async function sending(id: string, offset: number, length: number) {
    const address = new URL(await open());
    const socket = connect(Number(address.port), address.hostname);
    await once(socket, "connect");
    const cookie = [...teo.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    socket.write(
      `PATCH /api/v1/uploads/${id}?offset=${offset} HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost:3000\r\nCookie: ${cookie}\r\nContent-Type: application/octet-stream\r\nContent-Length: ${length}\r\n\r\n`,
    );
    return socket;
  }
});

describe("An upload", () => {
  test("is its author's alone, and nothing to an assistant", async () => {
    const { id } = (await begin(file.length)).body;
    expect((await marta.get(`/uploads/${id}`)).status).toBe(404);
    expect((await send(id, 0, file, marta)).status).toBe(404);
    expect((await finish(id, marta)).status).toBe(404);
    expect((await marta.delete(`/uploads/${id}`)).status).toBe(404);
    const assistant = await marta.colleague("assistant");
    expect((await assistant.get(`/uploads/${id}`)).status).toBe(403);
    await teo.delete(`/uploads/${id}`);
  });

  test.each([
    ["empty", 422, 0],
    ["too_large", 413, 100 * 1024 * 1024 + 1],
  ])("of a hopeless size is refused before a byte is sent: %s", async (reason, status, bytes) => {
    expect(await begin(bytes)).toMatchObject({ status, body: { code: "upload_refused", reason } });
  });

  test("whose bytes are no file is refused at its end and removed", async () => {
    const before = [(await lying("attachments")).length, await stored()];
    const { id } = (await begin(file.length)).body;
    await send(id, 0, Buffer.concat([file.subarray(0, -40), randomBytes(40)]));
    expect(await finish(id)).toMatchObject({ status: 422, body: { code: "upload_refused", reason: "unreadable" } });
    await world.runJobs();
    expect([(await lying("attachments")).length, await stored()]).toEqual(before);
    expect((await finish(id)).status).toBe(404);
  });

  test("for a note that is signed meanwhile is refused, and kept", async () => {
    const noteId = (await teo.post("/notes", { clientId, sections: { plan: "x" } })).body.id;
    const { id } = (await begin(file.length, { noteId })).body;
    await send(id, 0, file);
    await teo.post(`/notes/${noteId}/sign`, undefined, { "if-match": '"1"' });
    expect(await finish(id)).toMatchObject({ status: 409, body: { reason: "note_signed" } });
    expect((await teo.get(`/uploads/${id}`)).body.offset).toBe(file.length);
    await teo.delete(`/uploads/${id}`);
  });
});

test("Of many uploads at once just as many are begun as the practice has room for", async () => {
  const free = 200_000_000 - (await stored());
  const each = Math.floor(free / 4);
  const begun = await Promise.all(Array.from({ length: 9 }, () => begin(each)));
  expect(begun.filter(({ status }) => status === 201).length).toBe(4);
  for (const { body } of begun.filter(({ status }) => status !== 201))
    expect(body).toMatchObject({ code: "upload_refused", reason: "storage_full" });
  for (const { status, body } of begun) if (status === 201) await teo.delete(`/uploads/${body.id}`);
  expect(await stored()).toBe(200_000_000 - free);
});

// Last, since nobody's session outlives three days.
test("An upload that nobody finishes is gone after three days, with its parts and the room it held", async () => {
  const held = await stored();
  const { id } = (await begin(file.length)).body;
  await send(id, 0, file.subarray(0, least));
  expect(await stored()).toBe(held + file.length);
  world.clock.advance({ hours: 71 });
  await world.runJobs();
  expect((await lying("uploads")).length).toBe(1);
  world.clock.advance({ hours: 2 });
  await world.runJobs();
  expect(await lying("uploads")).toEqual([]);
  expect(await stored()).toBe(held);
});

async function stored(): Promise<number> {
  const { rows } = await world.superuser.query("select bytes from stored_files where practice_id = $1", [
    marta.practiceId,
  ]);
  return Number(rows[0]?.bytes ?? 0);
}
