import { isAscii } from "node:buffer";
import { fileTypeFromBuffer } from "file-type";
import { type Bytes, type Content, sniffBytes } from "./bytes.ts";
import { filmOf } from "./kinds/mp4.ts";
import { checkPdf } from "./kinds/pdf.ts";
import { checkText, looksLikeText, textType } from "./kinds/text.ts";
import { webmOf } from "./kinds/webm.ts";
import { documentOf } from "./kinds/zip.ts";
import { UploadRefused } from "./upload-refused.ts";

export { type Content, sniffBytes };

const image = (mediaType: string): Content => ({ mediaType, kind: "image" });
const audio = (mediaType: string): Content => ({ mediaType, kind: "audio" });
const video = (mediaType: string): Content => ({ mediaType, kind: "video" });

// What the sniffer calls it → what we take it for. A type that is not here is not taken.
const allowed = new Map<string, Content>([
  ["image/jpeg", image("image/jpeg")],
  ["image/png", image("image/png")],
  ["image/apng", image("image/png")],
  ["image/webp", image("image/webp")],
  ["image/gif", image("image/gif")],
  ["image/heic", image("image/heic")],
  ["image/heif", image("image/heif")],
  ["application/pdf", { mediaType: "application/pdf", kind: "pdf" }],
  ["audio/mpeg", audio("audio/mpeg")],
  ["audio/wav", audio("audio/wav")],
  ["audio/ogg", audio("audio/ogg")],
  ["audio/ogg; codecs=opus", audio("audio/ogg")],
  ["audio/flac", audio("audio/flac")],
  ["audio/mp4", video("video/mp4")],
  ["audio/x-m4a", video("video/mp4")],
  ["video/mp4", video("video/mp4")],
  ["video/x-m4v", video("video/mp4")],
  ["video/webm", video("video/webm")],
]);

const packed: Content = { mediaType: "application/zip", kind: "document" };

/**
 * What a file claims to be, by its first bytes and never by its name or what the browser says; null when it is nothing
 * that we take. Whether it keeps that promise, `contentOf` says, and of a picture its drawing.
 */
export async function sniff(firstBytes: Uint8Array): Promise<Content | null> {
  const first = Buffer.from(firstBytes.buffer, firstBytes.byteOffset, firstBytes.byteLength);
  if (first.subarray(0, 4).equals(localHeader)) return packed;
  const found = await fileTypeFromBuffer(first);
  const known = found && allowed.get(found.mime);
  if (known && (known.kind === "pdf" || !isAscii(first))) return known;
  // Words may begin like anything: a text about BMI is no bitmap. No other kind comes without control characters.
  return looksLikeText(first) ? textType(first) : (known ?? null);
}

/** What a file is, by all of it but a picture's own data. Throws UploadRefused when it is nothing that we take. */
export async function contentOf(bytes: Bytes): Promise<Content> {
  if (bytes.size === 0) throw new UploadRefused("empty");
  const claim = await sniff(await bytes.read(0, sniffBytes));
  if (!claim) throw new UploadRefused("type_not_allowed");
  if (claim === packed) return { ...claim, mediaType: await documentOf(bytes) };
  if (claim.kind === "pdf") await checkPdf(bytes);
  if (claim.kind === "document") await checkText(bytes);
  // Recordings of a voice come in the same wrapping as films.
  if (claim.mediaType === "video/mp4") return (await filmOf(bytes)) ? claim : audio("audio/mp4");
  if (claim.mediaType === "video/webm") return (await webmOf(bytes)) ? claim : audio("audio/webm");
  return claim;
}

const localHeader = Buffer.from("PK\x03\x04", "latin1");
