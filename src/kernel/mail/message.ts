import type { Locale } from "../i18n/locale.ts";

/** One mail to one person, ready to go. */
export interface Letter {
  /** A bare address: `ana@example.org`. */
  to: string;
  subject: string;
  html: string;
  text: string;
  locale: Locale;
  /** `<id@host>`, given by whoever sends and the same each time the same letter is tried. */
  messageId: string;
  attachments?: readonly Attachment[];
  /** Further headers, such as `List-Unsubscribe`. */
  headers?: Record<string, string>;
}

/** A text that goes along as a file. */
export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

/** A letter's words, before it has a recipient. */
export type Wording = Pick<Letter, "subject" | "html" | "text" | "locale">;
