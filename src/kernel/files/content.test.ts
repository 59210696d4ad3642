import { crc32 } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { sniff, sniffBytes } from "./content.ts";

const pixel = () => sharp({ create: { width: 8, height: 8, channels: 3, background: "teal" } });
const heic = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic`, "latin1");

test.each([
  ["a JPEG", () => pixel().jpeg().toBuffer(), "image/jpeg"],
  ["a PNG", () => pixel().png().toBuffer(), "image/png"],
  ["a WebP", () => pixel().webp().toBuffer(), "image/webp"],
  ["a GIF", () => pixel().gif().toBuffer(), "image/gif"],
  ["a HEIC photo", async () => heic("heic"), "image/heic"],
  ["a HEIF picture", async () => heic("mif1"), "image/heif"],
])("%s is known by its bytes", async (_, make, mediaType) => {
  expect(await sniff(await make())).toEqual({ mediaType, kind: "image" });
});

test("a PNG is known by its first bytes also when much is written before its picture", async () => {
  const png = await pixel().png().toBuffer();
  const note = Buffer.alloc(12 + 20_000, "note\0");
  note.writeUInt32BE(20_000);
  note.write("tEXt", 4);
  note.writeUInt32BE(crc32(note.subarray(4, -4)), note.length - 4);
  const headerEnd = 33;
  const source = Buffer.concat([png.subarray(0, headerEnd), note, png.subarray(headerEnd)]);
  expect(source.subarray(0, sniffBytes).includes("IDAT")).toBe(false);
  expect(await sniff(source.subarray(0, sniffBytes))).toEqual({ mediaType: "image/png", kind: "image" });
});

test("a PDF is known by its bytes", async () => {
  expect(await sniff(Buffer.from("%PDF-1.7\n%âãÏÓ\n"))).toEqual({ mediaType: "application/pdf", kind: "pdf" });
});

test.each([
  ["nothing", ""],
  ["a program in text", "<?php echo 1; ?>"],
  ["a web page", "<!doctype html><script>alert(1)</script>"],
  ["a drawing that may run scripts", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ["a program", "MZ\x90\0\x03\0\0\0"],
  ["a shell's program", "#!/bin/sh\nrm -r /"],
  ["a page for a printer", "%!PS-Adobe-3.0"],
])("%s is not taken", async (_, text) => {
  expect(await sniff(Buffer.from(text, "latin1"))).toBeNull();
});
