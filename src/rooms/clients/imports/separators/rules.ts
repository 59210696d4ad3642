const separators = [",", ";", "\t", "|"] as const;
export type Separator = (typeof separators)[number];

/**
 * What parts the cells of a text: what the text itself says in a first line `sep=;`, as spreadsheets do, or else what most of
 * its first lines hold equally often outside of quotes. A text with one column has none: a comma does no harm there.
 */
export function separatorOf(text: string): { separator: Separator; from: number } {
  const told = /^sep=([,;\t|])\r?\n/i.exec(text);
  if (told) return { separator: told[1] as Separator, from: told[0].length };
  const lines = linesOf(text.slice(0, 64 * 1024));
  const scored = separators.map((separator) => ({ separator, score: scoreOf(lines, separator) }));
  const best = scored.reduce((most, one) => (one.score > most.score ? one : most));
  return { separator: best.score > 0 ? best.separator : ",", from: 0 };
}

/** The first lines, without what stands in quotes: there a line may end without ending its record. */
function linesOf(text: string): string[] {
  const bare = text.replace(/"(?:[^"]|"")*("|$)/g, "");
  return bare
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, 30);
}

/** How many columns it makes, as far as lines agree; a line or two above the table may be others. */
function scoreOf(lines: readonly string[], separator: Separator): number {
  const counts = lines.map((line) => line.split(separator).length - 1);
  const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  return usual * (counts.filter((count) => count === usual).length / counts.length);
}
