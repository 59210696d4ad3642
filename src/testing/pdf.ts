import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  /** The text of each page, in the order in which it is read, on one line. */
  readonly pages: string[];
  readonly title: string | null;
  /** Every stretch of text with where it begins on its page, in points from the left. */
  readonly places: { readonly text: string; readonly x: number }[];
  /** Where its links lead. */
  readonly links: string[];
  /** Glyphs for which no font had a form: boxes on paper. */
  readonly boxes: number;
}

/** Reads a PDF as another program would: its words, and whether each of them has a form. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const pages: string[] = [];
  const places: { text: string; x: number }[] = [];
  const links: string[] = [];
  let boxes = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(said(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("")));
    for (const item of items)
      if ("str" in item && item.str.trim()) places.push({ text: said(item.str), x: item.transform[4] });
    links.push(...(await page.getAnnotations()).flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? []));
    boxes += boxesIn(await page.getOperatorList());
  }
  await task.destroy();
  return { pages, title: (info as { Title?: string }).Title ?? null, places, links, boxes };
}

/** Without marks that only steer direction, and with one blank where there are several. */
const said = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

interface Glyph {
  readonly originalCharCode: number;
}

/** In our fonts a character's code is its glyph, and glyph 0 is the box. */
function boxesIn({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[][] }): number {
  return fnArray
    .flatMap((operator, at) => (operator === OPS.showText ? (argsArray[at]?.[0] as (Glyph | number)[]) : []))
    .filter((glyph) => typeof glyph === "object" && glyph.originalCharCode === 0).length;
}
