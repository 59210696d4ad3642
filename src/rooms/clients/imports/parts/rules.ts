/** First and last name of a whole one: `Vale, Juniper` the other way round; of more words the first is the first name. */
export function namesIn(whole: string): { firstName: string; lastName: string } {
  const [last = "", first = "", ...more] = whole.split(/\s*[,،]\s*/);
  if (first !== "" && more.length === 0) return { firstName: first, lastName: last };
  const [firstName = "", ...rest] = whole.split(/\s+/);
  return { firstName, lastName: rest.join(" ") };
}

/** The mails or numbers of one cell: other programs put several there. */
export const severalIn = (cell: string): string[] =>
  cell
    .split(/\s*(?::::|[;,|\n]|\s\/\s)\s*/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** The address in `Juniper Vale <juniper@example.org>`, or in a link to it. */
export const mailIn = (written: string): string =>
  (/<([^<>]+)>\s*$/.exec(written)?.[1] ?? written).replace(/^mailto:/i, "").trim();

/** Labels of one cell. What Google adds by itself stands behind a star. */
export const tagsIn = (cell: string): string[] =>
  cell
    .split(/\s*(?::::|[;,|\n])\s*/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "" && !tag.startsWith("*"));

/** Who is called and their number, where both stand in one cell. */
export function personIn(cell: string): { name: string; phone: string | null } {
  const found = /^(.*?)[\s,:;(\-–—]*(\+?\d[\d\s().\-/]{5,})\)?$/s.exec(cell.replace(/\s+/g, " "));
  const name = found?.[1]?.trim();
  return found && name ? { name, phone: found[2]!.trim() } : { name: cell, phone: null };
}

/** A time of day, `HH:MM`; undefined when it is none. */
export function timeIn(cell: string): string | undefined {
  const [, hours, minutes, half] = /^(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?$/i.exec(cell.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const late = half?.toLowerCase() === "p" && Number(hours) < 12 ? 12 : 0;
  const hour = half?.toLowerCase() === "a" && Number(hours) === 12 ? 0 : Number(hours) + late;
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, "0")}:${minutes}` : undefined;
}

/** A number with a comma or a point before its fraction; undefined when it is none. */
export function numberIn(cell: string): number | undefined {
  const bare = cell.replace(/[\s\u00a0']/g, "");
  const plain = /^-?\d{1,3}(\.\d{3})+,\d+$/.test(bare)
    ? bare.replace(/\./g, "").replace(",", ".")
    : /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
      ? bare.replace(/,/g, "")
      : bare.replace(",", ".");
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : undefined;
}

interface Place {
  readonly address: readonly string[];
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
}

/** An address as on an envelope, a line each: what says something of street, place and country. */
export function envelopeOf({ address, city, region, postalCode, country }: Place): string {
  const place = [[postalCode, city].filter(Boolean).join(" "), region].filter(Boolean).join(", ");
  const lines = [...address.flatMap((line) => line.split("\n")), place, country];
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}
