/**
 * Where sealed files lie. Paths are lower-case letters, digits, "/" and "-" (ids, that is), so that every store from a
 * disk to S3 takes them as they are and none leads out of it.
 */
export interface FileStore {
  /** Writes a whole file, replacing what was there. Nobody ever sees a part of it. Throws StoreFull. */
  write(path: string, source: AsyncIterable<Uint8Array>): Promise<{ bytes: number }>;
  /** The bytes of a file, or of a range of it. Throws FileMissing. */
  read(path: string, range?: ReadRange): Promise<AsyncIterable<Uint8Array>>;
  /** Bytes as stored. Throws FileMissing. */
  size(path: string): Promise<number>;
  /** Removes a file; one that is not there is no error. */
  remove(path: string): Promise<void>;
  /** Every path that begins with `prefix`, in no order. */
  list(prefix: string): AsyncIterable<string>;
}

/** From `start` up to, not including, `end`. */
export interface ReadRange {
  readonly start: number;
  readonly end: number;
  /**
   * Where a store may read into, as often as it takes: a chunk then holds only until the next is asked for. It spares the
   * collecting of what was read: a third of the time in which long files were given out.
   */
  readonly into?: Buffer;
}

/** The disk or the account behind the store has no room. Nothing of the file was kept. */
export class StoreFull extends Error {
  override readonly name = "StoreFull";
  readonly code = "store_full";
  constructor() {
    super("The file store is full: nothing was kept of this file. Free some space or give the store more.");
  }
}

export class FileMissing extends Error {
  override readonly name = "FileMissing";
  readonly code = "file_missing";
  constructor(path: string) {
    super(`The file store holds no file ${path}.`);
  }
}

/** Throws unless `path` is one that every store can hold. */
export function checkPath(path: string): void {
  if (path.length > 400 || !/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(path)) {
    throw new Error("A path in the file store is made of lower-case letters, digits, hyphens and single slashes.");
  }
}
