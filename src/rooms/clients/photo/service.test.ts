import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import { pdfOf, photoOf } from "#testing/files.ts";
import { type Member, openWorld } from "#testing/world.ts";

const world = await openWorld();
let marta: Member;
let id: string;
beforeEach(async () => {
  marta = await world.owner();
  id = await newClient(marta);
});

const newClient = async (who: Member) => (await who.post("/clients", { firstName: "Juniper" })).body.id as string;
const octets = { "content-type": "application/octet-stream" };
const put = (bytes: Buffer, who: Member = marta, of = id) => who.put(`/clients/${of}/photo`, bytes, octets);
const seen = (who: Member, headers = {}) => who.get(`/clients/${id}/photo`, headers);
const whole = async (who: Member = marta) => (await who.get(`/clients/${id}`)).body;
async function bytesOf(who: Member): Promise<Buffer> {
  const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return (await world.app.inject({ url: `/api/v1/clients/${id}/photo`, headers: { cookie } })).rawPayload;
}

describe("the picture of a client", () => {
  test("is a small square, upright, and says nothing of who took it and where", async () => {
    const photo = await photoOf("Nobody Inparticular");
    expect(photo.includes("Nobody")).toBe(true);
    const { status, body, headers } = await put(photo);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toMatchObject({ id, version: 2 });
    expect(headers.etag).toBe('"2"');
    expect((await whole()).photoId).toBe(body.photoId);
    const shown = await bytesOf(marta);
    const { format, width, height, exif, xmp } = await sharp(shown).metadata();
    expect([format, width, height, exif, xmp]).toEqual(["webp", 256, 256, undefined, undefined]);
    expect(shown.includes("Nobody")).toBe(false);
    expect(shown.length).toBeLessThan(30_000);
  });

  test("is kept by no browser, asked again by what it is, and never taken for a page", async () => {
    const { body } = await put(await photoOf("x"));
    const { headers } = await seen(marta);
    expect(headers).toMatchObject({
      etag: `"${body.photoId}"`,
      "cache-control": "no-store",
      "content-type": "image/webp",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    expect(await seen(marta, { "if-none-match": `"${body.photoId}"` })).toMatchObject({ status: 304, body: "" });
    await put(await photoOf("x", "#00aa88"));
    expect((await seen(marta, { "if-none-match": `"${body.photoId}"` })).status).toBe(200);
  });

  test("is every member's to see, to change and to take away; another practice meets none", async () => {
    const assistant = await marta.colleague("assistant");
    expect((await put(await photoOf("x"), assistant)).status).toBe(200);
    expect((await seen(assistant)).status).toBe(200);
    const stranger = await world.owner();
    expect((await seen(stranger)).status).toBe(404);
    expect((await put(await photoOf("x"), stranger)).status).toBe(404);
    expect((await stranger.delete(`/clients/${id}/photo`)).status).toBe(404);
    expect(await assistant.delete(`/clients/${id}/photo`)).toMatchObject({ status: 200, body: { photoId: null } });
    expect((await seen(marta)).status).toBe(404);
    expect(await marta.delete(`/clients/${id}/photo`)).toMatchObject({ status: 200, body: { version: 3 } });
  });

  test("tells who gave it, saw it and took it away, and other pages that something changed", async () => {
    await put(await photoOf("x"));
    await seen(marta);
    await marta.delete(`/clients/${id}/photo`);
    const audited = (await world.auditOf(marta.practiceId)).filter(({ subject_id }) => subject_id === id);
    expect(audited.map(({ action }) => action)).toEqual([
      "client.created",
      "client.photo_set",
      "client.photo_read",
      "client.photo_removed",
    ]);
    const events = (await world.eventsOf(marta.practiceId)).filter(({ subject_id }) => subject_id === id);
    expect(events.map(({ kind }) => kind)).toEqual(["client.created", "client.updated", "client.updated"]);
  });

  test("stays when what comes instead is no picture, or none that can be drawn, and says why", async () => {
    const { body } = await put(await photoOf("x"));
    const cut = (await photoOf("x")).subarray(0, 900);
    const reasons: [Buffer, number, string][] = [
      [Buffer.alloc(0), 422, "empty"],
      [pdfOf("x"), 422, "type_not_allowed"],
      [Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), 422, "type_not_allowed"],
      [cut, 422, "unreadable"],
      [Buffer.concat([await photoOf("x"), Buffer.alloc(20 * 1024 * 1024)]), 413, "too_large"],
    ];
    for (const [bytes, status, reason] of reasons) {
      const refused = await put(bytes);
      expect([refused.status, refused.body.reason ?? refused.body.code], reason).toEqual([status, reason]);
    }
    expect(await whole()).toMatchObject({ photoId: body.photoId, version: 2 });
  });

  test("of two at once is one of them, and a change of the profile at the same time is kept, too", async () => {
    const both = await Promise.all([
      put(await photoOf("x", "#00aa88")),
      put(await photoOf("x", "#aa0088")),
      marta.patch(`/clients/${id}`, { occupation: "Potter" }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { photoId, occupation, version } = await whole();
    expect([occupation, version]).toEqual(["Potter", 4]);
    expect((await seen(marta)).headers.etag).toBe(`"${photoId}"`);
  });

  test("is readable in no row, and cannot be moved to somebody else", async () => {
    await put(await photoOf("x"));
    const other = await newClient(marta);
    await put(await photoOf("x", "#00aa88"), marta, other);
    const { rows } = await world.superuser.query("select picture from client_photos where client_id = $1", [id]);
    expect(rows[0].picture.includes("WEBP")).toBe(false);
    await world.superuser.query("update client_photos set picture = $1 where client_id = $2", [rows[0].picture, other]);
    expect((await marta.get(`/clients/${other}/photo`)).status).toBe(500);
  });
});
