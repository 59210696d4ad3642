import sharp from "sharp";

/** A photo as a phone takes it: large, lying on its side, and full of words about who took it and where. */
export function photoOf(words: string, colour = "#c68642"): Promise<Buffer> {
  return sharp({ create: { width: 800, height: 600, channels: 3, background: colour } })
    .withExif({ IFD0: { Make: words, Copyright: words }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 23/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .withXmp(`<x:xmpmeta xmlns:x='adobe:ns:meta/'>${words}</x:xmpmeta>`)
    .jpeg()
    .toBuffer();
}

/** A PDF as far as its ends go, of just so many bytes. */
export function pdfOf(text: string, bytes = 0): Buffer {
  const [head, foot] = [Buffer.from(`%PDF-1.7\n% ${text}\n`), Buffer.from("\nstartxref\n9\n%%EOF\n")];
  return Buffer.concat([head, Buffer.alloc(Math.max(0, bytes - head.length - foot.length), "x"), foot]);
}
