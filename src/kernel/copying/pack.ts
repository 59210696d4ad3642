import { createHash } from "node:crypto";
import { once } from "node:events";
import { Readable } from "node:stream";
import type { ZipArchive } from "archiver";

/** What a manifest says of one file of an archive. */
export interface Packed {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Only told, to be read: the way back leaves it aside. */
  readonly told?: true;
}

/** How a file is packed: `stored` where it is compressed already. */
export interface Packing {
  readonly stored?: boolean;
  readonly told?: boolean;
}

export const manifestPath = "manifest.json";

/** Fills a ZIP file by file in constant memory; the last is a manifest with the size and the SHA-256 of all others. */
export class Pack {
  readonly archive: ZipArchive;
  readonly #date: Date;
  readonly #packed: Packed[] = [];
  readonly #gone = new AbortController();

  private constructor(archive: ZipArchive, date: Date) {
    this.archive = archive;
    this.#date = date;
    archive.once("close", () => this.#gone.abort());
    archive.once("error", () => this.#gone.abort());
  }

  static async begin(at: Temporal.Instant): Promise<Pack> {
    const { ZipArchive } = await import("archiver");
    return new Pack(new ZipArchive({ zlib: { level: 6 } }), new Date(at.epochMilliseconds));
  }

  /** Whether nobody reads any more. */
  get isGone(): boolean {
    return this.#gone.signal.aborted;
  }

  json(path: string, value: unknown, packing: Packing = {}): Promise<void> {
    return this.add(path, [Buffer.from(`${inLines(value)}\n`)], packing);
  }

  /** Throws when nobody reads any more. */
  async add(
    path: string,
    source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
    { stored = false, told = false }: Packing = {},
  ): Promise<void> {
    if (this.isGone) throw new Error("Nobody reads the archive any more.");
    const stream = Readable.from(this.#counted(path, source, told), { objectMode: false });
    stream.once("error", (fault) => this.archive.destroy(fault));
    const added = once(this.archive, "entry", { signal: this.#gone.signal });
    this.archive.append(stream, { name: path, date: this.#date, store: stored });
    await added.catch((fault) => {
      stream.destroy();
      throw fault;
    });
  }

  async finish(): Promise<void> {
    await this.json(
      manifestPath,
      this.#packed.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    );
    await this.archive.finalize();
  }

  async *#counted(path: string, source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, told: boolean) {
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const chunk of source) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    this.#packed.push({ path, bytes, sha256: hash.digest("hex"), ...(told && { told }) });
  }
}

/** JSON with a row a line, so that it can be read and compared. */
function inLines(value: unknown): string {
  if (Array.isArray(value)) return listed(value);
  const members = Object.entries(value as object).map(
    ([name, inner]) => `${JSON.stringify(name)}: ${Array.isArray(inner) ? listed(inner) : JSON.stringify(inner)}`,
  );
  return `{\n${members.join(",\n")}\n}`;
}

const listed = (rows: readonly unknown[]): string =>
  rows.length === 0 ? "[]" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
