import sharp from "sharp";
import { type Content, sniff, sniffBytes } from "./content.ts";
import { type UploadRefusal, UploadRefused } from "./upload-refused.ts";

/** A picture made for a screen: upright, without any metadata. */
export interface Picture {
  readonly bytes: Buffer;
  readonly mediaType: "image/webp";
  readonly width: number;
  readonly height: number;
}

/** A photo of 50 megapixels passes, the largest that phones take unasked. */
export const mostPixels = 60_000_000;
export const mostImageBytes = 40 * 1024 * 1024;

// One thread a picture, nothing kept between pictures: a server of 1 GB is the measure here, not speed.
sharp.cache(false);
sharp.concurrency(1);
// The decoders that we mean to use, and none of the others that libvips would try on a stranger's bytes.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Nsgif", "Heif"].map((format) => `VipsForeignLoad${format}`),
});

/**
 * The picture as it is shown, at most 1,600 pixels on its long edge. Null for HEIC, which is stored but cannot be drawn
 * by the decoders at hand (HEVC is under patents). Throws UploadRefused.
 */
export function preview(source: Uint8Array): Promise<Picture | null> {
  return draw(source, 1_600);
}

/** The same at most 320 pixels long, for lists. Give it the preview's bytes rather than the original: it costs less. */
export function thumbnail(source: Uint8Array): Promise<Picture | null> {
  return draw(source, 320);
}

async function draw(source: Uint8Array, longEdge: number): Promise<Picture | null> {
  const content = await imageContent(source);
  try {
    await refusePixelFlood(source);
    return await inTurn(() => drawn(source, longEdge));
  } catch (error) {
    if (error instanceof UploadRefused && error.code === "too_many_pixels") throw error;
    if (content.mediaType === "image/heic" || content.mediaType === "image/heif") return null;
    throw refusal("unreadable");
  }
}

async function imageContent(source: Uint8Array): Promise<Content> {
  if (source.length === 0) throw refusal("empty");
  if (source.length > mostImageBytes) throw refusal("too_large");
  const content = await sniff(source.subarray(0, sniffBytes));
  if (content?.kind !== "image") throw refusal("type_not_allowed");
  return content;
}

/** The header alone tells the size: a few bytes may claim billions of pixels, and nothing is opened to find out. */
async function refusePixelFlood(source: Uint8Array): Promise<void> {
  const { width, height } = await sharp(source, { limitInputPixels: false }).metadata();
  if (width * height > mostPixels) throw refusal("too_many_pixels");
}

async function drawn(source: Uint8Array, longEdge: number): Promise<Picture> {
  const options = { limitInputPixels: mostPixels, failOn: "error", sequentialRead: true, autoOrient: true } as const;
  const { data, info } = await sharp(source, options)
    .timeout({ seconds: 30 })
    .resize({ width: longEdge, height: longEdge, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 80, effort: 2 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, mediaType: "image/webp", width: info.width, height: info.height };
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * One picture at a time in a process. Measured at 60 megapixels: a plain JPEG takes 60 MB for 0.6 s, but a progressive
 * one 400 MB for 2.3 s, and a few of those side by side would end a small server.
 */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

function refusal(code: UploadRefusal): UploadRefused {
  return new UploadRefused(code);
}
