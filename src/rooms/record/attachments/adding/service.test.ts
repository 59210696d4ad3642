import { readdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { pdfOf } from "#testing/files.ts";
import { openWorld } from "#testing/world.ts";

/** A clamd that says what the test wants it to, once a file has come to its end; or hangs up. */
let answer: string | null = "stream: OK\0";
let meanwhile = async (): Promise<void> => {};
const clamd = createServer((socket) => {
  let tail = Buffer.alloc(0);
  socket.on("error", () => {});
  if (answer === null) return socket.destroy();
  socket.on("data", (chunk) => {
    tail = Buffer.concat([tail, typeof chunk === "string" ? Buffer.from(chunk) : chunk]).subarray(-4);
    if (tail.equals(Buffer.alloc(4))) void meanwhile().then(() => socket.end(answer ?? ""));
  });
});
await new Promise<void>((resolve) => clamd.listen(0, "127.0.0.1", resolve));
afterAll(() => void clamd.close());
const { port } = clamd.address() as { port: number };

const world = await openWorld({ CLAMAV_URL: `tcp://127.0.0.1:${port}` });
const marta = await world.owner();
const clientId: string = (await marta.post("/clients", { firstName: "Juniper" })).body.id;
const letter = pdfOf("Letter", 300_000);

const kept = async () => {
  const folder = join(world.test.filesFolder, "files");
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const { rows } = await world.superuser.query("select count(*)::int as rows from attachments");
  return [files.length, rows[0].rows];
};

function send() {
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(letter)]), "letter.pdf");
  return marta.request("POST", `/clients/${clientId}/attachments`, form);
}

async function sendInChunks(): Promise<string> {
  const { id } = (await marta.post(`/clients/${clientId}/uploads`, { name: "letter.pdf", bytes: letter.length })).body;
  const octets = { "content-type": "application/octet-stream" };
  expect((await marta.request("PATCH", `/uploads/${id}?offset=0`, letter, octets)).status).toBe(200);
  return id;
}

test("A file in which the scanner finds something is refused, and nothing of it is kept", async () => {
  const before = await kept();
  answer = "stream: Eicar-Test-Signature FOUND\0";
  expect(await send()).toMatchObject({ status: 422, body: { code: "upload_refused", reason: "infected" } });
  const id = await sendInChunks();
  expect(await marta.post(`/uploads/${id}/finish`, undefined)).toMatchObject({
    status: 422,
    body: { reason: "infected" },
  });
  await world.runJobs();
  expect(await kept()).toEqual(before);
  expect((await marta.get(`/uploads/${id}`)).status).toBe(404);
});

test("While the scanner is away nothing is added; what came in chunks waits for it", async () => {
  const before = await kept();
  answer = null;
  const refused = await send();
  expect(refused).toMatchObject({ status: 503, body: { code: "upload_refused", reason: "scan_unavailable" } });
  expect(refused.headers["retry-after"]).toBeDefined();
  expect(await kept()).toEqual(before);
  const id = await sendInChunks();
  expect((await marta.post(`/uploads/${id}/finish`, undefined)).body.reason).toBe("scan_unavailable");
  answer = "stream: OK\0";
  expect((await marta.post(`/uploads/${id}/finish`, undefined)).status).toBe(201);
});

/** The machine is shut for two hours, and what became due in them is done as it opens; sessions are left out of it. */
async function sleep(): Promise<void> {
  meanwhile = async () => {};
  world.clock.advance({ hours: 2 });
  await world.runJobs();
  world.clock.advance({ hours: -2 });
}

test("On a machine that slept while a file was looked at, the file is asked for again; none stands whose content is gone", async () => {
  await world.runJobs();
  const before = await kept();
  const id = await sendInChunks();
  meanwhile = sleep;
  expect(await marta.post(`/uploads/${id}/finish`, undefined)).toMatchObject({
    status: 503,
    body: { code: "unavailable" },
  });
  const { status, body } = await marta.post(`/uploads/${id}/finish`, undefined);
  expect(status).toBe(201);
  expect((await marta.get(`/attachments/${body.id}/content`)).status).toBe(200);
  meanwhile = sleep;
  expect((await send()).status).toBe(503);
  world.clock.advance({ hours: 2 });
  await world.runJobs();
  expect(await kept()).toEqual(before.map((count) => count + 1));
});
