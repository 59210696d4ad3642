import type { Locale } from "../i18n/locale.ts";

/** A stretch of text that looks the same from end to end; `break` begins a new line. */
export type Run =
  | { readonly break: true }
  | {
      readonly text: string;
      readonly strong?: boolean;
      readonly emphasis?: boolean;
      readonly struck?: boolean;
      readonly underlined?: boolean;
      readonly marked?: boolean;
      readonly code?: boolean;
      /** An address with http, https or mailto. */
      readonly link?: string;
    };

export type Direction = "ltr" | "rtl";

export interface ListItem {
  /** Whether a task is done; null for an item that is no task. */
  readonly checked: boolean | null;
  readonly blocks: readonly Block[];
}

/** What stands by itself in a text. `dir` is the direction of its own first letter. */
export type Block =
  | { readonly kind: "paragraph"; readonly dir: Direction; readonly runs: readonly Run[] }
  | { readonly kind: "heading"; readonly dir: Direction; readonly level: 1 | 2 | 3; readonly runs: readonly Run[] }
  | { readonly kind: "quote"; readonly dir: Direction; readonly blocks: readonly Block[] }
  | {
      readonly kind: "list";
      readonly dir: Direction;
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly ListItem[];
    }
  | {
      readonly kind: "table";
      readonly dir: Direction;
      readonly columns: number;
      readonly headed: boolean;
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  | { readonly kind: "code"; readonly text: string }
  /** A drawing of ours, as SVG, so many millimetres wide; `alt` says it in words. */
  | { readonly kind: "drawing"; readonly svg: string; readonly widthMm: number; readonly alt: string }
  | { readonly kind: "rule" };

/** One row of the sheet: a quiet label and what stands beside it. */
export interface Row {
  readonly label: string;
  readonly blocks: readonly Block[];
  /** Small and grey: what is said about the text rather than in it. */
  readonly quiet?: boolean;
}

export interface Entry {
  /** Null when the document's own heading says it. */
  readonly heading: string | null;
  readonly about: string | null;
  /** Its pages carry the draft's mark. */
  readonly draft: boolean;
  readonly rows: readonly Row[];
}

/** A document on our paper: letterhead, heading, facts, entries. Every text is data; nothing in it is ever read as code. */
export interface PrintedDocument {
  readonly locale: Locale;
  readonly dir: Direction;
  /** What the PDF calls itself: nothing of anybody, since programs show it in lists. */
  readonly title: string;
  readonly letterhead: { readonly name: string; readonly lines: readonly string[] };
  readonly heading: string;
  readonly about: string | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly entries: readonly Entry[];
  /** At the top of every page but the first: whose it is. */
  readonly running: string;
  /** At the foot of every page: who printed it and when. */
  readonly foot: string;
  /** "2 of 5" in pieces: what stands before, between and after the numbers. */
  readonly pageOf: readonly [string, string, string];
  readonly words: { readonly draft: string; readonly done: string; readonly open: string };
  /** Seconds since 1970. */
  readonly printedAt: number;
}
