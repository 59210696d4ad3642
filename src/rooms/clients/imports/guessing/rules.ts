import type { ClientField } from "../../fields/contract.ts";
import { tidyPhone } from "../../phone/rules.ts";
import { fold } from "../../search/rules.ts";
import { orderOf } from "../dates/rules.ts";
import { isMobile, knownHeading, plainHeading } from "../headings/rules.ts";
import { presetOf, takenBy } from "../presets/rules.ts";
import { type Choices, type DateOrder, manifold, type Preset, type Target } from "../rules.ts";

export interface Column {
  readonly heading: string;
  /** The first values of it that say something. */
  readonly samples: readonly string[];
}

interface Known {
  readonly fields: readonly Pick<ClientField, "id" | "name" | "archivedAt">[];
  /** How dates are written here. */
  readonly usual: DateOrder;
  readonly thisYear: number;
}

/** What each column is taken for and how dates are read, as far as names and values tell; the preset it was known by. */
export function guess(
  columns: readonly Column[],
  known: Known,
): Pick<Choices, "columns" | "dates"> & { preset: Preset | null } {
  const preset = presetOf(columns.map(({ heading }) => heading));
  const named = columns.map((column) => byName(column, preset, known));
  const told = once(
    columns,
    columns.map((column, at) => named[at] ?? byValues(column, named, known)),
  );
  const dates = columns.flatMap(({ samples }, at) => (told[at] === "birthDate" ? samples : []));
  const { order, read } = orderOf(dates, known.usual, known.thisYear);
  return { columns: told, dates: read > 0 ? order : known.usual, preset };
}

/** Undefined where nothing is known of the name; null where it is known to be of no use. */
function byName(column: Column, preset: Preset | null, { fields }: Known): Target | null | undefined {
  const taken = preset ? takenBy(preset, column.heading) : undefined;
  if (taken !== undefined) return taken;
  const field = fields.find(({ name, archivedAt }) => archivedAt === null && fold(name) === fold(column.heading));
  if (field) return `custom:${field.id}`;
  const known = knownHeading(column.heading);
  if (known) return known;
  // A column with a name of its own is the practice's to place.
  return plainHeading(column.heading) === "" ? undefined : mostAre(column.samples, looksLikeMail) ? "email" : null;
}

function byValues({ samples }: Column, named: readonly (Target | null | undefined)[], known: Known): Target | null {
  if (samples.length === 0) return null;
  if (mostAre(samples, looksLikeMail)) return "email";
  const { read } = orderOf(samples, known.usual, known.thisYear);
  if (read > samples.length * 0.7) return "birthDate";
  if (mostAre(samples, looksLikePhone)) return "phone";
  if (named.some((one) => one !== undefined) || !mostAre(samples, looksLikeName)) return null;
  return mostAre(samples, (value) => value.includes(" ")) ? "fullName" : "firstName";
}

/** A target that takes one column gets the first of those that were guessed for it; a second first name is a last name. */
function once(columns: readonly Column[], guessed: readonly (Target | null)[]): (Target | null)[] {
  const seen = new Set<Target>();
  const whole = guessed.includes("firstName") && guessed.includes("lastName");
  return guessed.map((target, at) => {
    if (target === null || columns[at]!.samples.length === 0) return null;
    // Beside first and last name the whole name says nothing more.
    if (target === "fullName" && (whole || seen.has("fullName"))) return null;
    if (manifold.has(target) || !seen.has(target)) {
      seen.add(target);
      return target;
    }
    if (target === "firstName" && columns[at]!.heading === "" && !seen.has("lastName")) {
      seen.add("lastName");
      return "lastName";
    }
    return null;
  });
}

/** Of a table's first lines the one with the names of its columns; null when there is none. */
export function headingsAt(first: readonly (readonly string[])[]): number | null {
  const scored = first
    .slice(0, 10)
    .map((line, at) => ({ at, known: line.filter((cell) => knownHeading(cell)).length }));
  const best = scored.reduce((most, one) => (one.known > most.known ? one : most), { at: 0, known: 0 });
  if (best.known >= 2) return best.at;
  const [top] = first;
  if (!top) return null;
  if (best.known === 1 && best.at === 0) return 0;
  const says = top.filter((cell) => cell !== "");
  const values = says.some((cell) => looksLikeMail(cell) || looksLikePhone(cell) || /\d{3}/.test(cell));
  return values || says.length < 2 || looksLikePerson(says) ? null : 0;
}

/** Only a table of few columns, all of them words with capitals, is taken for people without names above them. */
const looksLikePerson = (cells: readonly string[]) =>
  cells.length <= 2 && cells.every((cell) => /^\p{Lu}\p{Ll}+$/u.test(cell));

/** Columns of phones and mails in the order in which the first that says something is taken: what rings first, first. */
export function inTurn(columns: readonly Column[], choices: Pick<Choices, "columns">, target: Target): number[] {
  const all = choices.columns.flatMap((one, at) => (one === target ? [at] : []));
  if (target !== "phone") return all;
  return all.toSorted((a, b) => Number(isMobile(columns[b]!.heading)) - Number(isMobile(columns[a]!.heading)));
}

const looksLikeMail = (value: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
const looksLikePhone = (value: string) =>
  /\d{3}/.test(value) && /^[+\d\s().\-/']{7,25}$/.test(value) && tidyPhone(value.replace(/'/g, ""), undefined) !== null;
const looksLikeName = (value: string) => /^[\p{L}\p{M}][\p{L}\p{M}\s.'’-]{1,60}$/u.test(value);

function mostAre(samples: readonly string[], is: (value: string) => boolean): boolean {
  return samples.length > 0 && samples.filter(is).length > samples.length * 0.7;
}
