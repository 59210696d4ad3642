import { fileTypeFromBuffer } from "file-type";

/** What a file is by its bytes. `mediaType` is what it is served as. */
export interface Content {
  readonly mediaType: string;
  readonly kind: "image" | "pdf";
}

/** How many of the first bytes `sniff` wants to see. */
export const sniffBytes = 4_100;

// What the sniffer calls it → what we take it for. A type that is not here is not taken.
const allowed = new Map<string, Content>([
  ["image/jpeg", { mediaType: "image/jpeg", kind: "image" }],
  ["image/png", { mediaType: "image/png", kind: "image" }],
  ["image/webp", { mediaType: "image/webp", kind: "image" }],
  ["image/gif", { mediaType: "image/gif", kind: "image" }],
  ["image/heic", { mediaType: "image/heic", kind: "image" }],
  ["image/heif", { mediaType: "image/heif", kind: "image" }],
  ["application/pdf", { mediaType: "application/pdf", kind: "pdf" }],
]);

/**
 * What a file is, by its first bytes and never by its name or what the browser says; null when it is nothing that we
 * take. Says what the file claims to be: whether a picture can be read shows when it is drawn.
 */
export async function sniff(firstBytes: Uint8Array): Promise<Content | null> {
  const found = await fileTypeFromBuffer(firstBytes);
  return (found && allowed.get(found.mime)) ?? null;
}
