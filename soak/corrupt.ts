import sharp from "sharp";
import { pdfOf } from "#testing/files.ts";
import { docxOf, zipOf } from "#testing/zip.ts";

/** What must never be taken: by what it is, and its bytes. */
export async function corrupt(): Promise<[what: string, name: string, bytes: Buffer][]> {
  const plain = sharp({ create: { width: 900, height: 700, channels: 3, background: "teal" } });
  const [jpeg, png] = [
    await plain.clone().jpeg().toBuffer(),
    await plain.clone().png({ compressionLevel: 0 }).toBuffer(),
  ];
  const flood = Buffer.from(png);
  flood.writeUInt32BE(50_000, 16);
  flood.writeUInt32BE(50_000, 20);
  const php = Buffer.from("<?php system($_GET['x']); ?>".repeat(300));
  const bomb = { name: "word/media/a.bin", text: "0".repeat(1_000), claims: { size: 4_000_000_000 } };
  return [
    ["nothing", "empty.jpg", Buffer.alloc(0)],
    ["a program", "photo.jpg", Buffer.from("MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0".repeat(50), "latin1")],
    ["a page of a server", "photo.png", php],
    ["a picture's first bytes and a page of a server", "photo.png", Buffer.concat([png.subarray(0, 41), php])],
    ["fifty thousand pixels squared", "flood.png", flood],
    ["half a photo", "half.jpg", jpeg.subarray(0, jpeg.length >> 1)],
    ["half a picture", "half.png", png.subarray(0, png.length >> 1)],
    ["a drawing with scripts", "drawing.svg", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")],
    ["half a PDF", "letter.pdf", pdfOf("Letter", 90_000).subarray(0, 50_000)],
    ["a document that fills disks", "letter.docx", docxOf("w", [bomb])],
    ["an archive", "letter.docx", zipOf([{ name: "a.exe", text: "MZ" }])],
    ["a text with zeros", "notes.txt", Buffer.from("words\0words")],
  ];
}
