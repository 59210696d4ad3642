import type { Locale } from "#kernel/i18n/locale.ts";
import type { Mark } from "../../charts/contract.ts";

/** What stands on every sheet, whoever it is about. */
export interface Paper {
  readonly locale: Locale;
  readonly zone: string;
  readonly term: string;
  readonly practice: string;
  /** The practice's address, when it is known which. */
  readonly address: string | null;
  readonly client: { readonly name: string; readonly birthDate: string | null };
  readonly printedBy: string | null;
  readonly now: Temporal.Instant;
}

/** Who put their name to a text, and why when it replaced another. */
export interface Signature {
  readonly by: string | null;
  readonly at: string;
  readonly version: number;
  readonly reason: string | null;
}

/** A note as paper needs it: its sections already in words and order. */
export interface PaperNote {
  /** What the practice calls the form it was written in; null for those that everybody knows. */
  readonly form: string | null;
  readonly author: string | null;
  readonly signed: boolean;
  readonly private: boolean;
  readonly happenedAt: string;
  readonly visit: { readonly startsAt: string; readonly endsAt: string; readonly place: string | null } | null;
  readonly sections: readonly { readonly label: string; readonly text: string }[];
  readonly signatures: readonly Signature[];
  readonly countersigned: { readonly by: string | null; readonly at: string; readonly version: number } | null;
  /** The marks of its body chart, where it has one. */
  readonly chart: readonly Mark[] | null;
  readonly files: readonly { readonly name: string; readonly kind: string; readonly bytes: number }[];
}

/** A body chart of the record alone. */
export interface PaperChart {
  readonly at: string;
  readonly author: string | null;
  readonly marks: readonly Mark[];
}
