import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { compare, manifestOf } from "./manifest.ts";
import { manifestPath, type Packed } from "./pack.ts";
import { CopyRefused } from "./table.ts";

const mostEntries = 5_000_000;
const mostJsonBytes = 256 * 1024 * 1024;

/**
 * An archive that `Pack` made, as found on a disk. Nothing of it is written anywhere: names are looked up and never taken for
 * paths of ours.
 */
export class Unpack {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #manifest: ReadonlyMap<string, Packed>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, manifest: ReadonlyMap<string, Packed>) {
    this.#zip = zip;
    this.#entries = entries;
    this.#manifest = manifest;
  }

  /** Opens an archive and compares what it lists with its manifest, without unfolding it. Throws CopyRefused. */
  static async open(file: string, fileBytes: number): Promise<Unpack> {
    if ((await beginningOf(file)).trimStart().startsWith("{"))
      throw new CopyRefused("This is JSON, and not one of our archives: FHIR of other programs cannot be brought in.");
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false, strictFileNames: true }).catch(
      notAnArchive,
    );
    try {
      const entries = await entriesOf(zip);
      const first = new Unpack(zip, entries, new Map());
      const manifest = manifestOf(await first.json(manifestPath));
      compare(entries, manifest, fileBytes);
      return new Unpack(zip, entries, manifest);
    } catch (fault) {
      zip.close();
      throw fault;
    }
  }

  close(): void {
    this.#zip.close();
  }

  /** Every path but the manifest's own. */
  paths(): IterableIterator<string> {
    return this.#manifest.keys();
  }

  /** How long a file is; undefined when there is none. */
  size(path: string): number | undefined {
    return this.#entries.get(path)?.uncompressedSize;
  }

  /** Reads all of it and compares every sum. Throws CopyRefused. */
  async verify(): Promise<void> {
    for (const path of this.#manifest.keys()) for await (const _ of await this.bytes(path));
  }

  /** The SHA-256 of a file. */
  async sum(path: string): Promise<string> {
    const hash = createHash("sha256");
    for await (const chunk of await this.bytes(path)) hash.update(chunk);
    return hash.digest("hex");
  }

  async json(path: string): Promise<unknown> {
    if ((this.size(path) ?? 0) > mostJsonBytes)
      throw new CopyRefused(`${path} is larger than anything this program writes.`);
    const text = (await buffer(await this.bytes(path))).toString("utf8");
    try {
      return JSON.parse(text);
    } catch {
      throw new CopyRefused(`${path} holds no JSON.`);
    }
  }

  /** The bytes of a file; at their end they are compared with the manifest. Throws CopyRefused. */
  async bytes(path: string): Promise<AsyncIterable<Buffer>> {
    const entry = this.#entries.get(path);
    if (!entry) throw new CopyRefused(`The archive holds no ${path}.`);
    const stream = await this.#zip.openReadStreamPromise(entry).catch(notAnArchive);
    return checked(stream, path, this.#manifest.get(path));
  }
}

async function* checked(stream: Readable, path: string, said: Packed | undefined): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  } catch (fault) {
    throw (fault as { code?: string }).code === "ENOENT" ? fault : new CopyRefused(`${path} cannot be unfolded.`);
  }
  if (said && (said.bytes !== bytes || said.sha256 !== hash.digest("hex")))
    throw new CopyRefused(`${path} is not what the manifest says: it was changed or cut.`);
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostEntries) throw new CopyRefused("The archive lists more files than any practice has.");
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw new CopyRefused(`The archive holds ${entry.fileName} twice.`);
      entries.set(entry.fileName, entry);
    }
  } catch (fault) {
    throw fault instanceof CopyRefused ? fault : notAnArchive();
  }
  return entries;
}

async function beginningOf(file: string): Promise<string> {
  const opened = await open(file);
  try {
    const { buffer: bytes, bytesRead } = await opened.read(Buffer.alloc(64), 0, 64, 0);
    return bytes.toString("utf8", 0, bytesRead);
  } finally {
    await opened.close();
  }
}

function notAnArchive(): never {
  throw new CopyRefused("This is no archive that can be read: it is no ZIP, or was cut short.");
}
