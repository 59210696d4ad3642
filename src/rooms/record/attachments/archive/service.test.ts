import { get } from "node:http";
import { crc32, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { entriesOf } from "#kernel/files/kinds/zip-entries.ts";
import { pdfOf } from "#testing/files.ts";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
const marta = await world.owner();
const teo = await marta.colleague("therapist");
const newClient = async (): Promise<string> =>
  (await marta.post("/clients", { firstName: "Juniper", lastName: "Vale" })).body.id;
const clientId = await newClient();
const texts = ["First.", "Second,\nwith a line.", "Third."];
const ids: string[] = [];
for (const text of texts) ids.push(await uploaded(clientId, `${text}\n`.repeat(5_000), "note.txt"));
ids.push(await uploaded(clientId, pdfOf("Referral", 300_000).toString(), "לאה.pdf"));

async function uploaded(client: string, text: string, name: string, noteId?: string): Promise<string> {
  const form = new FormData();
  if (noteId) form.append("noteId", noteId);
  form.append("file", new Blob([text]), name);
  const reply = await teo.request("POST", `/clients/${client}/attachments`, form);
  expect(reply.status, JSON.stringify(reply.body)).toBe(201);
  return reply.body.id;
}

async function archive(who: Member, client: string, query = "") {
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const url = `/api/v1/clients/${client}/attachments/archive${query}`;
  const answer = await world.app.inject({ url, headers: { cookie } });
  return { status: answer.statusCode, bytes: answer.rawPayload, headers: answer.headers };
}

/** The entries of a ZIP by its own list, unfolded and compared with their sums. */
async function unzipped(zip: Buffer): Promise<Record<string, string>> {
  const bytes = { size: zip.length, read: async (start: number, end: number) => zip.subarray(start, end) };
  const entries = await entriesOf({ ...bytes, all: () => Promise.reject(new Error("Not all of it.")) });
  return Object.fromEntries(
    entries.map(({ name, at, compressedSize, size }) => {
      const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
      const packed = zip.subarray(from, from + compressedSize);
      const plain = zip.readUInt16LE(at + 8) === 8 ? inflateRawSync(packed) : packed;
      expect([plain.length, crc32(plain)]).toEqual([size, zip.readUInt32LE(from + compressedSize + 4)]);
      return [name, plain.toString("utf8")];
    }),
  );
}

test("All files of a client are one archive, each as it came and under a name of its own", async () => {
  const { status, headers, bytes } = await archive(teo, clientId);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ "content-type": "application/zip", "x-content-type-options": "nosniff" });
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="files-\d{4}-\d\d-\d\d\.zip"/);
  const found = await unzipped(bytes);
  expect(Object.keys(found).sort()).toEqual(["note (2).txt", "note (3).txt", "note.txt", "לאה.pdf"]);
  expect(new Set(Object.values(found))).toEqual(
    new Set([...texts.map((text) => `${text}\n`.repeat(5_000)), pdfOf("Referral", 300_000).toString()]),
  );
  const trail = (await world.auditOf(marta.practiceId)).filter(({ detail }) => detail.archive === true);
  expect(new Set(trail.map(({ subject_id }) => subject_id))).toEqual(new Set(ids));
});

test("Those that are named, or those of a note, and nothing that is not the client's", async () => {
  expect(Object.keys(await unzipped((await archive(teo, clientId, `?ids=${ids[0]},${ids[3]}`)).bytes)).length).toBe(2);
  const other = await newClient();
  const noteId = (await teo.post("/notes", { clientId: other, sections: { plan: "x" } })).body.id;
  await uploaded(other, "Of a note", "n.txt", noteId);
  const loose = await uploaded(other, "Of nothing", "x.txt");
  expect(Object.keys(await unzipped((await archive(teo, other, `?noteId=${noteId}`)).bytes))).toEqual(["n.txt"]);
  expect((await archive(teo, clientId, `?ids=${ids[0]},${loose}`)).status).toBe(404);
  expect((await archive(teo, await newClient())).status).toBe(404);
  expect((await archive(teo, clientId, "?ids=nonsense")).status).toBe(422);
  expect((await archive(await marta.colleague("assistant"), clientId)).status).toBe(403);
});

test("A download that is broken off is let go of, and one that cannot be whole breaks off", async () => {
  const address = await world.app.listen({ port: 0, host: "127.0.0.1" });
  const cookie = [...teo.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const other = await newClient();
  for (const nth of [1, 2, 3]) await uploaded(other, `Line ${nth} of a long text\n`.repeat(200_000), `${nth}.txt`);
  const asked = (until: number) =>
    new Promise<number>((resolve) => {
      let came = 0;
      const request = get(
        `${address}/api/v1/clients/${other}/attachments/archive`,
        { headers: { cookie } },
        (reply) => {
          reply.on("data", (chunk: Buffer) => {
            came += chunk.length;
            if (came > until) request.destroy();
          });
          reply.on("close", () => resolve(reply.complete ? came : -1));
          reply.on("error", () => {});
        },
      );
    });
  expect(await asked(1)).toBe(-1);
  expect(await asked(Number.POSITIVE_INFINITY)).toBeGreaterThan(1_000);
  const { rows } = await world.superuser.query("select id from attachments where client_id = $1 order by id limit 1", [
    other,
  ]);
  await world.house.files.remove(`attachments/${marta.practiceId}/${rows[0].id}`);
  expect(await asked(Number.POSITIVE_INFINITY)).toBe(-1);
});
