import type { Metadata, ResizeOptions, Sharp } from "sharp";
import { type Content, sniff, sniffBytes } from "./content.ts";
import { type Frame, square, within } from "./frame.ts";
import { heicPixels } from "./heic/picture.ts";
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
/** For one picture to be drawn, beside what the server holds anyhow. */
const mostHeldBytes = 100_000_000;
export const mostImageBytes = 50 * 1024 * 1024;

type Painter = typeof import("sharp")["default"];
let painter: Promise<Painter> | undefined;

/** Loaded with the first picture: a server that draws none does without its memory. */
function sharpLoaded(): Promise<Painter> {
  painter ??= import("sharp").then(({ default: sharp }) => {
    // One thread a picture, nothing kept between pictures: a server of 1 GB is the measure here, not speed.
    sharp.cache(false);
    sharp.concurrency(1);
    // The decoders that we mean to use, and none of the others that libvips would try on a stranger's bytes.
    sharp.block({ operation: ["VipsForeignLoad"] });
    sharp.unblock({
      operation: ["Jpeg", "Png", "Webp", "Nsgif", "Heif"].map((format) => `VipsForeignLoad${format}`),
    });
    return sharp;
  });
  return painter;
}

/**
 * The picture as it is shown, at most 1,600 pixels on its long edge. Null for one that cannot be drawn within our memory, and
 * for a HEIC that cannot be read: those are stored all the same. Throws UploadRefused.
 */
export function preview(source: Uint8Array): Promise<Picture | null> {
  return draw(source, within(1_600));
}

/** The same at most 320 pixels long, for lists. Give it the preview's bytes rather than the original: it costs less. */
export function thumbnail(source: Uint8Array): Promise<Picture | null> {
  return draw(source, within(320));
}

/** A square of at most 256 pixels out of it, where most is to be seen: one person, beside their name. */
export function portrait(source: Uint8Array): Promise<Picture | null> {
  return draw(source, square(256));
}

async function draw(source: Uint8Array, frame: Frame): Promise<Picture | null> {
  const content = await imageContent(source);
  const isHeic = content.mediaType === "image/heic" || content.mediaType === "image/heif";
  try {
    const header = await headerOf(source);
    if (!isHeic && heldBytes(header) > mostHeldBytes) return null;
    return await inTurn(() => (isHeic ? drawnHeic(source, header, frame) : drawn(source, header, frame)));
  } catch (error) {
    if (error instanceof UploadRefused && error.code === "too_many_pixels") throw error;
    if (isHeic) return null;
    throw refusal("unreadable");
  }
}

async function imageContent(source: Uint8Array): Promise<Content> {
  if (source.length === 0) throw refusal("empty");
  if (source.length > mostImageBytes) throw refusal("picture_too_large");
  const content = await sniff(source.subarray(0, sniffBytes));
  if (content?.kind !== "image") throw refusal("type_not_allowed");
  return content;
}

/** The header alone tells the size: a few bytes may claim billions of pixels, and nothing is opened to find out. */
async function headerOf(source: Uint8Array): Promise<Metadata> {
  const sharp = await sharpLoaded();
  const header = await sharp(source, { limitInputPixels: false }).metadata();
  if (header.width * header.height > mostPixels) throw refusal("too_many_pixels");
  return header;
}

/**
 * What a picture takes while it is drawn: some are read line by line and cost next to nothing, the others are held whole.
 * Measured at 60 megapixels: a plain JPEG 20 MB, a progressive one 190 to 400.
 */
function heldBytes({ format, width, height, isProgressive, chromaSubsampling, pages }: Metadata): number {
  const pixels = width * height;
  if (format === "jpeg" && isProgressive) return pixels * (chromaSubsampling === "4:2:0" ? 3 : 8);
  return format === "gif" || isProgressive || (pages ?? 1) > 1 ? pixels * 4 : 0;
}

async function drawn(source: Uint8Array, size: Metadata, frame: Frame): Promise<Picture> {
  const sharp = await sharpLoaded();
  const options = { limitInputPixels: mostPixels, failOn: "error", sequentialRead: true, autoOrient: true } as const;
  return shrunk(sharp(source, options), frame.cut(size));
}

/** First by the decoder at hand, which reads those that hold no HEVC. */
async function drawnHeic(source: Uint8Array, size: Metadata, frame: Frame): Promise<Picture | null> {
  const known = await drawn(source, size, frame).catch(() => null);
  if (known) return known;
  const pixels = await heicPixels(source, frame.longEdge);
  if (!pixels) return null;
  const { width, height, data } = pixels;
  const sharp = await sharpLoaded();
  return shrunk(sharp(data, { raw: { width, height, channels: 3 } }), frame.cut({ width, height }));
}

async function shrunk(source: Sharp, cut: ResizeOptions): Promise<Picture> {
  const { data, info } = await source
    .timeout({ seconds: 30 })
    .resize(cut)
    .webp({ quality: 80, effort: 2 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, mediaType: "image/webp", width: info.width, height: info.height };
}

let turn: Promise<unknown> = Promise.resolve();

/** One picture at a time in a process: a few of the costly ones side by side would end a small server. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

function refusal(code: UploadRefusal): UploadRefused {
  return new UploadRefused(code);
}
