import { type DateOrder, dateOrders } from "../rules.ts";

/**
 * A day as somebody wrote it, `YYYY-MM-DD`: three numbers in the order given, with any separator or none, a month by its name
 * in five languages; a time behind it is passed over. A year of four digits at the front decides against an order that
 * begins otherwise. Null when it is no day. `thisYear` says which century a year of two digits is of: births are past.
 */
export function dayOf(written: string, order: DateOrder, thisYear: number): string | null {
  const parts = partsOf(written);
  if (!parts) return null;
  const [a, b, c] = parts;
  const named = parts.find((part) => part.month);
  if (named) return dayWithName(parts, named, order, thisYear);
  if (a.text.length === 4 && !order.startsWith("y")) return dayFrom({ y: a.text, m: b.text, d: c.text }, thisYear);
  const said = { [order[0]!]: a.text, [order[1]!]: b.text, [order[2]!]: c.text };
  return dayFrom(said as Said, thisYear);
}

/**
 * The order in which a column of dates is written: the one in which most of them are days; among equals the practice's own
 * (`usual`), since 03/04 says nothing by itself. `sure` when no other order reads as many.
 */
export function orderOf(
  column: readonly string[],
  usual: DateOrder,
  thisYear: number,
): { order: DateOrder; read: number; sure: boolean } {
  const yearFirst = column.filter((written) => /^\s*\d{4}\D/.test(written)).length > column.length / 2;
  const first = yearFirst && !usual.startsWith("y") ? "ymd" : usual;
  const orders = [first, ...dateOrders.filter((one) => one !== first)];
  const counted = orders.map((order) => ({
    order,
    read: column.filter((written) => dayOf(written, order, thisYear) !== null).length,
  }));
  const best = counted.reduce((most, one) => (one.read > most.read ? one : most));
  const days = (order: DateOrder) => column.map((written) => dayOf(written, order, thisYear)).join();
  const rivals = counted.filter(({ order, read }) => order !== best.order && read === best.read);
  return { ...best, sure: best.read > 0 && rivals.every(({ order }) => days(order) === days(best.order)) };
}

interface Part {
  readonly text: string;
  /** The month it names, from 1. */
  readonly month?: number;
}
type Parts = readonly [Part, Part, Part];
type Said = { y: string; m: string; d: string };

function partsOf(written: string): Parts | null {
  const text = written
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim()
    .toLowerCase();
  if (text.length < 6 || text.length > 40) return null;
  const whole = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (whole) return [{ text: whole[1]! }, { text: whole[2]! }, { text: whole[3]! }];
  const bare = text.replace(/[t ,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]\.?m\.?)?\s*(z|[+-]\d{2}:?\d{2})?$/, "");
  const words = bare.match(/\d+|\p{L}+/gu) ?? [];
  const parts = words.map(partOf).filter((part) => part !== null);
  return parts.length === 3 && !parts.includes(undefined) ? (parts as unknown as Parts) : null;
}

/** Null for a word that joins (de, of, the 3rd); undefined for one that belongs to no date. */
function partOf(word: string): Part | null | undefined {
  if (/^\d{1,4}$/.test(word)) return { text: word };
  if (/^(de|del|di|of|the|st|nd|rd|th|d|º|mon|tue|wed|thu|fri|sat|sun)$/.test(word)) return null;
  const stem = word.normalize("NFD").replace(/\p{M}/gu, "");
  const month = months.findIndex((names) =>
    names.some((name) => stem === name || (stem.length > 2 && isShort(stem, name))),
  );
  const hebrew = hebrewMonths.indexOf(stem.replace(/^ב/, ""));
  if (month >= 0 || hebrew >= 0) return { text: word, month: Math.max(month, hebrew) + 1 };
  return undefined;
}

const isShort = (stem: string, name: string) => name.startsWith(stem);
/** In English, Spanish, Catalan and Italian; their first letters tell them apart. */
const months = [
  ["january", "enero", "gener", "gennaio"],
  ["february", "febrero", "febrer", "febbraio"],
  ["march", "marzo", "marc"],
  ["april", "abril", "aprile"],
  ["may", "mayo", "maig", "maggio", "mai"],
  ["june", "junio", "juny", "giugno"],
  ["july", "julio", "juliol", "luglio"],
  ["august", "agosto", "agost"],
  ["september", "sept", "septiembre", "setiembre", "setembre", "settembre"],
  ["october", "octubre", "ottobre"],
  ["november", "noviembre", "novembre"],
  ["december", "diciembre", "desembre", "dicembre"],
];
const hebrewMonths = [
  "ינואר",
  "פברואר",
  "מרץ",
  "אפריל",
  "מאי",
  "יוני",
  "יולי",
  "אוגוסט",
  "ספטמבר",
  "אוקטובר",
  "נובמבר",
  "דצמבר",
];

/** With the month named, only day and year can change places: what cannot be a day is the year. */
function dayWithName(parts: Parts, named: Part, order: DateOrder, thisYear: number): string | null {
  const [one, other] = parts.filter((part) => part !== named);
  if (!one || !other || other.month || one.month) return null;
  const yearFirst = one.text.length > 2 || (other.text.length <= 2 && order.indexOf("y") < order.indexOf("d"));
  const m = String(named.month);
  const [y, d] = yearFirst ? [one.text, other.text] : [other.text, one.text];
  return dayFrom({ y, m, d }, thisYear);
}

function dayFrom({ y, m, d }: Said, thisYear: number): string | null {
  if (m.length > 2 || d.length > 2 || (y.length !== 4 && y.length !== 2)) return null;
  const century = Math.floor(thisYear / 100) * 100;
  const short = century + Number(y) > thisYear ? century - 100 + Number(y) : century + Number(y);
  const [year, month, day] = [y.length === 4 ? Number(y) : short, Number(m), Number(d)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days || year < 1) return null;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
