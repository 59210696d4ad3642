import type { Readable } from "node:stream";
import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { portrait } from "#kernel/files/image.ts";
import type { Call, MemberCall } from "#kernel/http/guard.ts";
import { notFound } from "#kernel/http/problem.ts";
import type { Client } from "../contract.ts";
import { missing, mustBeThere } from "../merging/gone/service.ts";
import { change, shown } from "../service.ts";
import { type Kept, keyOfClient, readKept } from "../store.ts";
import * as contract from "./contract.ts";
import { photoRefused, toldFault } from "./refusal.ts";
import { deletePhoto, findPhoto, insertPhoto, openPhoto } from "./store.ts";

/**
 * Gives a client a picture. What came is drawn anew before anything is written, so neither its metadata nor a byte of the file
 * is kept; of two at once the later stays. Throws 404, 410, 413, 422.
 */
export async function setPhoto(call: MemberCall<typeof contract.setPhoto>): Promise<Client> {
  const { house, actor, origin, params, request } = call;
  await house.db.inPractice(actor, (tx) => mustBeThere(tx, params.id), { origin, quickCommit: true });
  const picture = await drawn(await bytesOf(request.raw));
  return house.db.inPractice(
    actor,
    async (tx) => {
      const client = await held(tx, params.id);
      await deletePhoto(tx, client.id);
      const photoId = await insertPhoto(tx, client.id, (await keyOfClient(tx, client.id)) as string, picture);
      audit(tx, { action: "client.photo_set", subject: { kind: "client", id: client.id } });
      return pictured(tx, client, photoId);
    },
    { origin },
  );
}

/** The picture, which no browser keeps (no-store); other programs may, by its id. Throws 404, 410. */
export async function readPhoto(call: MemberCall<typeof contract.readPhoto>): Promise<unknown> {
  const { house, actor, origin, params, request, reply } = call;
  const { id, bytes } = await house.db.inPractice(
    actor,
    async (tx) => {
      const photo = await findPhoto(tx, params.id);
      if (!photo) throw (await keyOfClient(tx, params.id)) ? notFound("This picture") : await missing(tx, params.id);
      if (request.headers["if-none-match"] === `"${photo.id}"`) return { id: photo.id, bytes: null };
      audit(tx, { action: "client.photo_read", subject: { kind: "client", id: params.id } });
      return { id: photo.id, bytes: await openPhoto(tx, photo) };
    },
    { origin, quickCommit: true },
  );
  reply.header("ETag", `"${id}"`);
  if (bytes === null) return reply.code(304).send();
  reply.code(200).headers({
    "Content-Type": "image/webp",
    "Content-Disposition": "inline",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
  });
  return reply.send(bytes);
}

/** Takes a client's picture away, or leaves them without one. Throws 404, 410. */
export async function removePhoto({ tx, params }: Call<typeof contract.removePhoto>): Promise<Client> {
  const client = await held(tx, params.id);
  await deletePhoto(tx, client.id);
  return client.profile.photoId ? pictured(tx, client, null) : shown(tx, client);
}

async function held(tx: PracticeTx, id: string): Promise<Kept> {
  const client = await readKept(tx, id, { lock: true });
  if (!client) throw await missing(tx, id);
  return client;
}

const pictured = async (tx: PracticeTx, client: Kept, photoId: string | null): Promise<Client> =>
  shown(tx, await change(tx, "client.updated", { ...client, profile: { ...client.profile, photoId } }));

/** All of a request, when it is not more than a picture may be. Throws 413, 422. */
async function bytesOf(source: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let count = 0;
  const coming: AsyncIterator<Buffer> = source.iterator({ destroyOnReturn: false });
  for (;;) {
    // A line that broke is nobody's fault here, and nobody hears the answer.
    const { value, done } = await coming.next().catch(() => {
      throw photoRefused("unreadable");
    });
    if (done) return Buffer.concat(chunks);
    count += value.length;
    if (count > contract.photoLimitBytes) throw photoRefused("too_large");
    chunks.push(value);
  }
}

async function drawn(source: Buffer): Promise<Buffer> {
  const picture = await portrait(source).catch((fault: unknown) => {
    throw toldFault(fault);
  });
  if (!picture) throw photoRefused("unreadable");
  return picture.bytes;
}
