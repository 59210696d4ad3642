/** What a file is by its bytes. `mediaType` is what it is served as. */
export interface Content {
  readonly mediaType: string;
  readonly kind: "image" | "pdf" | "audio" | "video" | "document";
}

/** A file that may be read anywhere, a little at a time. */
export interface Bytes {
  readonly size: number;
  /** From `start` up to, not including, `end`; both are cut to the file's size. */
  read(start: number, end: number): Promise<Buffer>;
  all(): Promise<AsyncIterable<Uint8Array>>;
}

/** How many of the first bytes `sniff` wants to see. */
export const sniffBytes = 4_100;
