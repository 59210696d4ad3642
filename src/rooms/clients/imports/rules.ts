/**
 * What a file may be: 15 MB, 20,000 lines, 200 columns with anything in them. Of a cell nothing is kept that is longer than a
 * history may be, or than `words` where it is none: looking for names and numbers in more would take too long.
 */
export const importLimits = {
  bytes: 15 * 1024 * 1024,
  lines: 20_000,
  columns: 200,
  cell: 50_000,
  words: 5_000,
} as const;

/** What a column can be taken for, in the order in which it is offered; a field of the practice is `custom:<its id>`. */
export const targets = [
  "firstName",
  "middleName",
  "lastName",
  "fullName",
  "pronouns",
  "email",
  "phone",
  "birthDate",
  "birthTime",
  "birthPlace",
  "gender",
  "language",
  "address",
  "city",
  "region",
  "postalCode",
  "country",
  "occupation",
  "emergencyName",
  "emergencyPhone",
  "referralSource",
  "tags",
  "status",
  "note",
  "number",
  "medical",
  "psychological",
  "spiritual",
] as const;
export type PlainTarget = (typeof targets)[number];
export type Target = PlainTarget | `custom:${string}`;

/** What a client brings along: clinical, and kept apart from who they are. */
export const historyTargets = ["medical", "psychological", "spiritual"] as const satisfies readonly PlainTarget[];
const histories: ReadonlySet<string> = new Set(historyTargets);
export const isHistory = (target: Target | null | undefined): boolean => histories.has(target ?? "");

/** Of these several columns may be taken for the same; of every other one each. */
export const manifold: ReadonlySet<string> = new Set([
  "email",
  "phone",
  "address",
  "note",
  "tags",
  "fullName",
  ...historyTargets,
]);

const custom = /^custom:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const plain: ReadonlySet<string> = new Set(targets);

export const isTarget = (text: string): text is Target => plain.has(text) || custom.test(text);

/** The field of the practice that a column is taken for; null for any other target. */
export const fieldOf = (target: Target): string | null =>
  target.startsWith("custom:") ? target.slice("custom:".length) : null;

/** In what order a date says day, month and year. */
export const dateOrders = ["dmy", "mdy", "ymd", "ydm", "dym", "myd"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** What a file's bytes are read as; a workbook says it itself. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1255", "iso-8859-15"] as const;
export type Encoding = (typeof encodings)[number];

/** Exports of other programs, known by the names of their columns. */
export const presets = ["simplepractice", "cliniko", "jane", "google"] as const;
export type Preset = (typeof presets)[number];

/** How a file is read: nothing in it is a word of the file. */
export interface Choices {
  readonly encoding: Encoding | null;
  /** The place of the line with the names of the columns, from 0; null when there is none. */
  readonly headingsAt: number | null;
  /** What each column is taken for; null is left out. */
  readonly columns: readonly (Target | null)[];
  readonly dates: DateOrder;
  /** Whether who is probably here already is left out or brought in all the same. */
  readonly duplicates: "skip" | "import";
  /** Whether a line with something that cannot be read is left out, or comes without it. */
  readonly unreadable: "refuse" | "leave_out";
}

/** What is the matter with a value; of those in `remarks` the line comes in all the same. */
export const problemCodes = [
  "no_name",
  "not_a_mail",
  "not_a_phone",
  "not_a_date",
  "not_in_the_past",
  "not_a_time",
  "not_a_number",
  "not_a_choice",
  "not_yes_or_no",
  "not_a_status",
  "too_long",
  "too_many",
  "same_number",
  "field_gone",
  "unknown_language",
  "shared_contact",
] as const;
export type ProblemCode = (typeof problemCodes)[number];
export interface Problem {
  readonly target: Target;
  readonly code: ProblemCode;
}
const remarks: ReadonlySet<string> = new Set(["unknown_language", "shared_contact"]);

/** Whether a problem is only a remark. */
export const isRemark = ({ code }: Problem): boolean => remarks.has(code);

/** What becomes of a line; `removed` and `stayed` after its import was undone. */
export const outcomes = ["imported", "duplicate", "refused", "removed", "stayed"] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a client stays when an import is undone. */
export const stayReasons = ["changed", "used"] as const;

/** The name of a file as its sender gave it, without folders and control characters, 120 characters at most. */
export function fileName(given: string): string {
  const [name = ""] = given.split(/[/\\]/).slice(-1);
  return (
    name
      .replace(/[\p{Cc}\p{Cf}]/gu, "")
      .trim()
      .slice(0, 120) || "clients"
  );
}
