import { readFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { portrait, preview, thumbnail } from "./image.ts";

const teal = { r: 0, g: 128, b: 128 };
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: teal } });

/** A PNG whose header claims a size and which holds nothing else. */
function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.from("IHDR0000000011111", "latin1");
  header.writeUInt32BE(width, 4);
  header.writeUInt32BE(height, 8);
  header.set([8, 2, 0, 0, 0], 12);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    pngChunk(header),
    pngChunk(Buffer.from("IDAT")),
    pngChunk(Buffer.from("IEND")),
  ]);
}

function pngChunk(typeAndContent: Buffer): Buffer {
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(typeAndContent.length - 4, 0);
  ends.writeUInt32BE(crc32(typeAndContent), 4);
  return Buffer.concat([ends.subarray(0, 4), typeAndContent, ends.subarray(4)]);
}

describe("a picture made for the screen", () => {
  test("fits in 1,600 pixels, its thumbnail in 320, and small ones are not blown up", async () => {
    const large = await plain(4_000, 3_000).jpeg().toBuffer();
    expect(await preview(large)).toMatchObject({ width: 1_600, height: 1_200, mediaType: "image/webp" });
    expect(await thumbnail((await preview(large))!.bytes)).toMatchObject({ width: 320, height: 240 });
    expect(await preview(await plain(100, 50).png().toBuffer())).toMatchObject({ width: 100, height: 50 });
  });

  test.each(["jpeg", "png", "webp", "gif"] as const)("is made from %s", async (format) => {
    const source = await plain(64, 32).toFormat(format).toBuffer();
    expect(await preview(source)).toMatchObject({ width: 64, height: 32 });
  });

  test("stands upright and says nothing of where and with what it was taken", async () => {
    const left = { create: { width: 100, height: 100, channels: 3, background: "red" } } as const;
    const source = await plain(400, 100)
      .composite([{ input: left, left: 0, top: 0 }])
      .withExif({
        IFD0: { Make: "Nobody Cameras", Copyright: "Nobody Inparticular" },
        IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 23/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "2/1 9/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>Nobody Inparticular</x:xmpmeta>")
      .jpeg()
      .toBuffer();
    expect(source.includes("Nobody Cameras")).toBe(true);
    expect((await sharp(source).metadata()).orientation).toBe(6);

    const shown = (await preview(source))!;
    expect([shown.width, shown.height]).toEqual([100, 400]);
    const { exif, xmp, iptc, icc, orientation } = await sharp(shown.bytes).metadata();
    expect([exif, xmp, iptc, icc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(shown.bytes.includes("Nobody")).toBe(false);
    const [red] = await sharp(shown.bytes).extract({ left: 50, top: 40, width: 1, height: 1 }).raw().toBuffer();
    expect(red).toBeGreaterThan(200); // what lay on the left is on top
  });

  test("of one person is a square of at most 256 pixels, upright, out of where most is to be seen", async () => {
    const face = { create: { width: 300, height: 300, channels: 3, background: "#e0ac7e" } } as const;
    const source = await plain(1_200, 400)
      .composite([{ input: face, left: 850, top: 50 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const shown = (await portrait(source))!;
    expect(shown).toMatchObject({ width: 256, height: 256, mediaType: "image/webp" });
    const [red] = await sharp(shown.bytes).extract({ left: 128, top: 128, width: 1, height: 1 }).raw().toBuffer();
    expect(red).toBeGreaterThan(180);
    expect(await portrait(await plain(90, 50).png().toBuffer())).toMatchObject({ width: 50, height: 50 });
  });

  test("keeps what is transparent", async () => {
    const source = await sharp({ create: { width: 8, height: 8, channels: 4, background: { ...teal, alpha: 0 } } })
      .png()
      .toBuffer();
    expect((await sharp((await preview(source))!.bytes).metadata()).hasAlpha).toBe(true);
  });

  test("of a phone's HEIC is upright and says nothing of where it was taken", async () => {
    // Made by libheif's encoder: 64 by 48 pixels, its upper left red, lying on its side, with a place in its EXIF.
    const heic = await readFile(new URL("./heic/phone.testing.heic", import.meta.url));
    expect(heic.includes("Lighthouse")).toBe(true);
    const picture = await preview(heic);
    expect(picture).toMatchObject({ mediaType: "image/webp", width: 48, height: 64 });
    const { exif } = await sharp(picture!.bytes).metadata();
    expect(exif).toBeUndefined();
    const { data } = await sharp(picture!.bytes)
      .extract({ left: 34, top: 6, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(120);
    expect(data[1]).toBeLessThan(110);
  });

  test("is not made from a picture that would be held whole and is too large for that", async () => {
    const large = await plain(7_000, 7_000).jpeg({ progressive: true, chromaSubsampling: "4:4:4" }).toBuffer();
    expect(await preview(large)).toBeNull();
  });

  test("is not made from a HEIC that cannot be read, which is no error", async () => {
    const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic and then what only a phone can read", "latin1");
    expect(await preview(heic)).toBeNull();
  });

  test("comes from the decoders we mean to use and no other", async () => {
    const tiff = await plain(8, 8).tiff().toBuffer();
    await expect(sharp(tiff).metadata()).rejects.toThrow("unsupported image format");
  });

  test("is made though another failed before it and others wait behind it", async () => {
    const good = await plain(64, 32).png().toBuffer();
    const bad = good.subarray(0, good.length - 20);
    const all = await Promise.allSettled([preview(bad), preview(good), preview(good)]);
    expect(all.map((one) => one.status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  });
});

describe("an upload is refused", () => {
  test.each<[string, () => Promise<Uint8Array>, string]>([
    ["that is empty", async () => Buffer.alloc(0), "empty"],
    ["that is larger than 50 MiB", async () => Buffer.alloc(50 * 1024 * 1024 + 1, 0xff), "picture_too_large"],
    ["that is a program called .png", async () => Buffer.from("<?php system($_GET['x']); ?>"), "type_not_allowed"],
    [
      "that is a drawing which may run scripts",
      async () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
      "type_not_allowed",
    ],
    ["that is no picture", async () => Buffer.from("%PDF-1.7\n"), "type_not_allowed"],
    ["that claims 50,000 by 50,000 pixels", async () => pngClaiming(50_000, 50_000), "too_many_pixels"],
    ["that is a JPEG cut in the middle", async () => halfOf(await plain(800, 600).jpeg().toBuffer()), "unreadable"],
    [
      "that is a PNG cut in the middle",
      async () => halfOf(await plain(800, 600).png({ compressionLevel: 0 }).toBuffer()),
      "unreadable",
    ],
    ["that is a PNG without a picture", async () => pngClaiming(10, 10), "unreadable"],
    [
      "that is a JPEG's first bytes and noise",
      async () => Buffer.from("\xff\xd8\xff\xe0 and noise", "latin1"),
      "unreadable",
    ],
  ])("%s", async (_, make, code) => {
    const source = await make();
    await expect(preview(source)).rejects.toMatchObject({ name: "UploadRefused", code });
    await expect(thumbnail(source)).rejects.toMatchObject({ name: "UploadRefused", code });
  });
});

function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1);
}
