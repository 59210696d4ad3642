import { setImmediate as breath } from "node:timers/promises";
import { promisify } from "node:util";
import { constants, zstdCompress, zstdDecompress } from "node:zlib";
import type { Listed } from "../packed/rules.ts";
import { Directory } from "../rules.ts";
import { packed, unpacked } from "./rules.ts";

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
/** The least: twice the effort would spare a twentieth. */
const effort = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
/** More than these are as well read anew. */
const mostNews = 200;
/** How long (ms) others are kept waiting while entries are taken out. */
const stretchMs = 2;

/**
 * A directory laid aside: its entries pressed together, some 40 bytes a client instead of 700, and what has become of clients
 * since. In memory only, since what is at rest must not open without the clients' keys, which an erasure takes away.
 */
export class Aside {
  readonly locale: string;
  readonly #length: number;
  readonly #news = new Map<string, { version: number; client: Listed | null }>();
  #bytes: number;
  #pressed: Promise<Buffer>;

  constructor(directory: Directory) {
    this.locale = directory.locale;
    const bytes = packed(directory.inOrder());
    this.#length = this.#bytes = bytes.length;
    this.#pressed = this.#press(bytes);
    this.#pressed.catch(() => {}); // heard by whoever opens it
    for (const [id, version] of directory.gone()) this.#note(id, version, null);
  }

  /** What it weighs in memory, about. */
  get bytes(): number {
    return this.#bytes + 1_000 * this.#news.size;
  }

  /** Whether so much has changed since that it should be given up. */
  get isOutdated(): boolean {
    return this.#news.size > mostNews;
  }

  put(client: Listed): void {
    this.#note(client.id, client.version, client);
  }

  remove(id: string, version: number): void {
    this.#note(id, version, null);
  }

  /** Whether it has heard of this state of a client, or a later one. */
  hasHeardOf(id: string, version: number): boolean {
    return (this.#news.get(id)?.version ?? 0) >= version;
  }

  /**
   * Hands over the directory as it is now, with all the news; may be opened again later. Nothing comes between the last of the
   * news and `take`: what is heard from then on, both must be told.
   */
  async open(take: (directory: Directory) => void): Promise<void> {
    const pressed = await this.#pressed;
    // One buffer, and more than full it must not be, or a second one is filled and both are copied.
    const bytes = await decompress(pressed, { chunkSize: this.#length + 64 });
    const directory = new Directory(this.locale);
    let since = performance.now();
    for (const entry of unpacked(bytes)) {
      directory.append(entry);
      if (performance.now() - since < stretchMs) continue;
      await breath();
      since = performance.now();
    }
    for (const [id, { version, client }] of this.#news)
      if (client) directory.put(client);
      else directory.remove(id, version);
    take(directory);
  }

  async #press(bytes: Buffer): Promise<Buffer> {
    const pressed = await compress(bytes, effort);
    this.#bytes = pressed.length;
    return pressed;
  }

  #note(id: string, version: number, client: Listed | null): void {
    if (!this.hasHeardOf(id, version)) this.#news.set(id, { version, client });
  }
}
