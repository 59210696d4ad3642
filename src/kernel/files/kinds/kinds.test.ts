import { describe, expect, test } from "vitest";
import { pdfOf } from "#testing/files.ts";
import { docxOf, odtOf, zipOf } from "#testing/zip.ts";
import { contentOf } from "../content.ts";

function told(bytes: Buffer) {
  async function* all() {
    for (let at = 0; at < bytes.length; at += 1_001) yield bytes.subarray(at, at + 1_001);
  }
  const read = async (start: number, end: number) => bytes.subarray(Math.max(0, start), end);
  return contentOf({ size: bytes.length, read, all: async () => all() });
}

const box = (type: string, ...inner: Buffer[]): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + inner.reduce((sum, part) => sum + part.length, 0));
  head.write(type, 4);
  return Buffer.concat([head, ...inner]);
};
const track = (handler: string) =>
  box("trak", box("mdia", box("hdlr", Buffer.concat([Buffer.alloc(8), Buffer.from(handler), Buffer.alloc(13)]))));
const mp4 = (brand: string, ...handlers: string[]) =>
  Buffer.concat([
    box("ftyp", Buffer.from(`${brand}\0\0\0\0isom`)),
    box("moov", ...handlers.map(track)),
    box("mdat", Buffer.alloc(5_000, 7)),
  ]);

const element = (id: string, body: Buffer, size = Buffer.from([0x80 | body.length])) =>
  Buffer.concat([Buffer.from(id, "hex"), size, body]);
const webm = (type: number) => {
  const tracks = element("1654ae6b", element("ae", element("83", Buffer.from([type]))));
  const head = element("1a45dfa3", element("4282", Buffer.from("webm")));
  const live = Buffer.from([0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
  return Buffer.concat([head, element("18538067", Buffer.concat([element("ec", Buffer.alloc(40)), tracks]), live)]);
};
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

describe("A file is known by all of it:", () => {
  test.each<[string, Buffer, string, string]>([
    ["a PDF", pdfOf("Letter", 50_000), "pdf", "application/pdf"],
    ["a document", docxOf("<w>Words</w>".repeat(100)), "document", docx],
    ["an open document", odtOf("<text/>"), "document", "application/vnd.oasis.opendocument.text"],
    ["words in UTF-8", Buffer.from("\ufeffWas gesagt wurde, שלום.\n".repeat(500)), "document", "text/plain"],
    ["words in UTF-16", utf16("Was gesagt wurde, שלום.\n".repeat(500)), "document", "text/plain"],
    ["words in Windows-1252", Buffer.from("Què va dir? Això\r\n".repeat(500), "latin1"), "document", "text/plain"],
    ["words that begin like a bitmap", Buffer.from("BMI 24, weight 70"), "document", "text/plain"],
    [
      "a letter with a comma a line",
      Buffer.from("Dear Ana, hello\nThank you, and goodbye.\n"),
      "document",
      "text/plain",
    ],
    ["a table", Buffer.from('name;born\n"Vale; J.";1990\nAsh;1991\n'), "document", "text/csv"],
    ["a film", mp4("isom", "soun", "vide"), "video", "video/mp4"],
    ["a voice from an iPhone's browser", mp4("iso5", "soun"), "audio", "audio/mp4"],
    ["a voice memo", mp4("M4A ", "soun"), "audio", "audio/mp4"],
    ["a film from a browser", webm(1), "video", "video/webm"],
    ["a voice from a browser", webm(2), "audio", "audio/webm"],
    [
      "an MP3 with its title",
      Buffer.concat([
        Buffer.from("ID3\x04\0\0\0\0\0\x0a"),
        Buffer.alloc(10),
        Buffer.from([0xff, 0xfb, 0x90, 0x64]),
        Buffer.alloc(2_000),
      ]),
      "audio",
      "audio/mpeg",
    ],
    ["a WAV", Buffer.from("RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0", "latin1"), "audio", "audio/wav"],
    ["a FLAC", Buffer.concat([Buffer.from("fLaC\0\0\0\x22"), Buffer.alloc(60)]), "audio", "audio/flac"],
    [
      "an OGG",
      Buffer.concat([Buffer.from("OggS\0\x02"), Buffer.alloc(22), Buffer.from("OpusHead"), Buffer.alloc(40)]),
      "audio",
      "audio/ogg",
    ],
  ])("%s", async (_, bytes, kind, mediaType) => {
    expect(await told(bytes)).toEqual({ kind, mediaType });
  });
});

describe("A file is refused that", () => {
  const bomb = { name: "word/media/a.bin", text: "x" };
  test.each<[string, Buffer, string]>([
    ["is empty", Buffer.alloc(0), "empty"],
    ["is a PDF cut in its middle", pdfOf("Letter", 50_000).subarray(0, 30_000), "unreadable"],
    ["is a PDF cut by its last lines", pdfOf("Letter", 50_000).subarray(0, -9), "unreadable"],
    ["is a PDF whose contents lie elsewhere", Buffer.from("%PDF-1.7\n\nstartxref\n999999\n%%EOF\n"), "unreadable"],
    [
      "is a document that claims four gigabytes",
      docxOf("w", [{ ...bomb, claims: { size: 4_000_000_000 } }]),
      "unreadable",
    ],
    [
      "is a small document that claims a hundred megabytes",
      docxOf("w", [{ ...bomb, claims: { size: 100_000_000 } }]),
      "unreadable",
    ],
    [
      "is a document of many entries in one place",
      docxOf("w", [bomb, { ...bomb, name: "b", claims: { at: 0 } }]),
      "unreadable",
    ],
    ["is a document locked with a password", docxOf("w", [{ ...bomb, claims: { flags: 1 } }]), "unreadable"],
    ["is a document that leads out of its folder", docxOf("w", [{ name: "../../a", text: "x" }]), "unreadable"],
    ["is a document cut in its middle", docxOf("<w>Words</w>".repeat(900)).subarray(0, -60), "unreadable"],
    [
      "is a document with more entries than one has",
      zipOf(Array.from({ length: 6_000 }, (_, n) => ({ name: `${n}`, text: "" }))),
      "unreadable",
    ],
    ["is a document with macros", docxOf("w", [{ name: "word/vbaProject.bin", text: "x" }]), "type_not_allowed"],
    [
      "is a spreadsheet of an open document",
      odtOf("<text/>", "application/vnd.oasis.opendocument.spreadsheet"),
      "type_not_allowed",
    ],
    ["is an archive", zipOf([{ name: "a.txt", text: "a" }]), "type_not_allowed"],
    ["is a text with a zero in it", Buffer.from(`${"words\n".repeat(2_000)}\0`), "unreadable"],
    ["is UTF-16 with half a letter", utf16(`${"words\n".repeat(2_000)}\ud83d`), "unreadable"],
    ["is a page with scripts", Buffer.from("  <html><script>alert(1)</script>"), "type_not_allowed"],
    ["is a film cut in its middle", mp4("isom", "soun", "vide").subarray(0, -100), "unreadable"],
    ["is a film without a track", mp4("isom"), "unreadable"],
    ["is a WebM without a track", webm(17), "unreadable"],
    ["is a film of another kind", mp4("qt  ", "vide"), "type_not_allowed"],
  ])("%s", async (_, bytes, code) => {
    await expect(told(bytes)).rejects.toMatchObject({ name: "UploadRefused", code });
  });
});
