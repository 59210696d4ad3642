import { checkPath, FileMissing, type FileStore, type ReadRange } from "../store.ts";
import { bytesFrom } from "./reading.ts";
import { type Ask, element, type S3, wireTo } from "./wire.ts";
import { writeObject } from "./writing.ts";

/** A store in a bucket of any service that speaks S3. The bucket is for this program alone. Nothing is asked before it is used. */
export function s3Store(s3: S3): FileStore {
  const ask = wireTo(s3);
  return {
    write: async (path, source) => {
      checkPath(path);
      return { bytes: await writeObject(ask, path, source) };
    },
    read: async (path, range) => {
      checkPath(path);
      return read(ask, path, range ?? { start: 0, end: Number.POSITIVE_INFINITY });
    },
    size: async (path) => {
      checkPath(path);
      return sizeOf(ask, path);
    },
    remove: async (path) => {
      checkPath(path);
      await (await ask({ method: "DELETE", path, expected: [404] })).body?.cancel();
    },
    list: (prefix) => list(ask, prefix),
  };
}

/** Whatever is no longer than this is fetched at once, so that a reader who never comes leaves no line open. */
const atOnceBytes = 1 << 20;

async function read(ask: Ask, path: string, { start, end }: ReadRange): Promise<AsyncIterable<Uint8Array>> {
  if (end - start > atOnceBytes || end <= start) {
    await sizeOf(ask, path);
    return bytesFrom(ask, path, { start, end });
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesFrom(ask, path, { start, end })) chunks.push(chunk);
  return given(chunks);
}

async function* given(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function sizeOf(ask: Ask, path: string): Promise<number> {
  const answer = await ask({ method: "HEAD", path, expected: [404] });
  if (answer.status === 404) throw new FileMissing(path);
  return Number(answer.headers.get("content-length"));
}

async function* list(ask: Ask, prefix: string): AsyncGenerator<string> {
  const above = prefix.slice(0, prefix.lastIndexOf("/") + 1).replace(/\/$/, "");
  if (above !== "") checkPath(above);
  for (let token: string | undefined, more = true; more; more = token !== undefined) {
    const query = { "list-type": "2", prefix, ...(token && { "continuation-token": token }) };
    const xml = await (await ask({ method: "GET", query })).text();
    for (const [, key = ""] of xml.matchAll(/<Key>([^<]*)<\/Key>/g)) if (isPath(key)) yield key;
    token = element(xml, "IsTruncated") === "true" ? element(xml, "NextContinuationToken") : undefined;
  }
}

/** Whatever else lies in the bucket is none of ours. */
const isPath = (key: string) => /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(key);
