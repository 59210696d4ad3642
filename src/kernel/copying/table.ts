import type { z } from "zod";

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A row of a copy: its columns in camelCase, sealed ones opened. */
export type CopiedRow = Readonly<Record<string, Json>>;

/** The rows of several tables, by their names in the copy. */
export type Copied = Readonly<Record<string, readonly CopiedRow[]>>;

/** Whose key seals a row: the practice's own, that of the client or group it belongs to, or one made for this row. */
export type SealedUnder = "practice" | "client" | "group" | "own person" | "own group" | "own member";

/**
 * How the rows of a table are copied out of a practice and back into another: a room says it of each of its own. The SQL here is
 * the room's, written by hand, and speaks of the row as `t`; nothing that came from outside ever stands in it.
 */
export interface CopiedTable {
  /** What the rows are called in a copy. */
  readonly name: string;
  readonly table: string;
  /** Sealed columns, and whether what they hold is JSON or plain text. */
  readonly sealed?: Readonly<Record<string, "json" | "text">>;
  /** What its columns may hold, by their names in the copy, where that is more than the table says: all that is sealed, above all. */
  readonly shapes?: Readonly<Record<string, z.ZodType>>;
  readonly under?: SealedUnder;
  /** Whether the row holds the id of the key as `key_id`: it is made anew where the copy is brought in. */
  readonly holdsKey?: boolean;
  /** The column that names the row in what is sealed. */
  readonly named?: string;
  /** Columns that are not copied. */
  readonly without?: readonly string[];
  /** Which rows; `$1` is the client. By default those with that `client_id`, or all where no client is named. */
  readonly where?: string;
  /** In which order, so that the same rows always make the same copy. */
  readonly order?: string;
  /** Only told, in a client's own copy, and never brought in: another table's copy holds the rows whole. */
  readonly told?: boolean;
}

/** The rows of one table as their room knows them: what `copyOf` has read, or what an archive says and the tables will judge. */
export const rowsAs = <Row>(copied: Copied | undefined, name: string): readonly Row[] =>
  (copied?.[name] ?? []) as unknown as readonly Row[];
/** A copy that cannot be brought in; the sentence says why, and never what stands in it. */
export class CopyRefused extends Error {
  override readonly name = "CopyRefused";
  /** The constraint that a row ran into, when it was one. */
  readonly constraint: string | undefined;
  constructor(why: string, constraint?: string) {
    super(why);
    this.constraint = constraint;
  }
}
