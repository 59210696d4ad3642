import { randomBytes } from "node:crypto";
import type { Browser, Page } from "@playwright/test";

/** Files as people have them, made here. */
export interface Made {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A recording that can be played: a tone of so many seconds, 16 bits at 8 kHz. */
export function tone(name: string, seconds: number): Made {
  const samples = seconds * 8_000;
  const buffer = Buffer.alloc(44 + samples * 2);
  buffer.write("RIFF", 0);
  buffer.writeUInt32LE(36 + samples * 2, 4);
  buffer.write("WAVEfmt ", 8);
  buffer.writeUInt32LE(16, 16);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const)
    buffer.writeUInt16LE(value, at);
  buffer.writeUInt32LE(8_000, 24);
  buffer.writeUInt32LE(16_000, 28);
  buffer.write("data", 36);
  buffer.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at++) buffer.writeInt16LE(Math.round(8_000 * Math.sin(at / 6)), 44 + at * 2);
  return { name, mimeType: "audio/wav", buffer };
}

/** A recording of so many bytes, which no line makes shorter on the way. */
export function longTone(name: string, bytes: number): Made {
  const { buffer, mimeType } = tone(name, 1);
  const whole = Buffer.concat([buffer, randomBytes(bytes - buffer.length)]);
  whole.writeUInt32LE(bytes - 8, 4);
  whole.writeUInt32LE(bytes - 44, 40);
  return { name, mimeType, buffer: whole };
}

/** A PDF with words in it, a page for each of these. */
export async function pdfOf(browser: Browser, name: string, pages: readonly string[]): Promise<Made> {
  const page = await browser.newPage();
  await page.setContent(pages.map((words) => `<h1 style="break-after: page">${words}</h1>`).join(""));
  const buffer = await page.pdf({ format: "A4" });
  await page.close();
  return { name, mimeType: "application/pdf", buffer };
}

/** Lets files go over the page, as a hand with a mouse does, or pastes them where the focus is. */
export async function bring(page: Page, how: "drop" | "paste", files: readonly Made[]): Promise<void> {
  const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base: buffer.toString("base64") }));
  await page.evaluate(
    ({ given: all, how: way }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, mimeType, base } of all) {
        const bytes = Uint8Array.from(atob(base), (sign) => sign.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      const bubbling = { bubbles: true, cancelable: true };
      const target = document.activeElement ?? document.body;
      if (way === "paste")
        target.dispatchEvent(new ClipboardEvent("paste", { ...bubbling, clipboardData: dataTransfer }));
      else
        for (const step of ["dragenter", "dragover", "drop"])
          target.dispatchEvent(new DragEvent(step, { ...bubbling, dataTransfer }));
    },
    { given, how },
  );
}
