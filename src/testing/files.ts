/** A PDF as far as its ends go, of just so many bytes. */
export function pdfOf(text: string, bytes = 0): Buffer {
  const [head, foot] = [Buffer.from(`%PDF-1.7\n% ${text}\n`), Buffer.from("\nstartxref\n9\n%%EOF\n")];
  return Buffer.concat([head, Buffer.alloc(Math.max(0, bytes - head.length - foot.length), "x"), foot]);
}
