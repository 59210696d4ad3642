import type { ComponentType } from "react";

/** A file of the timeline, as far as the timeline knows it. */
export interface TimelineFile {
  id: string;
  name: string;
  mediaType: string;
}

interface RichTextProps {
  id: string;
  labelledBy: string;
  value: string;
  placeholder: string;
  onChange: (text: string) => void;
}

/**
 * What the rooms to the right give to the pages of this one, which may not know them; the pages that join rooms stand in
 * `web/pages`. What is not given is left out, or leads elsewhere.
 */
export interface Parts {
  /** The client's files, and what one does with them. Only for members who see the record. */
  Files?: ComponentType<{ clientId: string }>;
  /** The way to the client's body charts. */
  Charts?: ComponentType<{ clientId: string }>;
  /** Puts the record on paper. */
  Print?: ComponentType<{ clientId: string }>;
  /** Shows one file over the page. */
  FilePreview?: ComponentType<{ clientId: string; file: TimelineFile; onClose: () => void }>;
  /** What the last note meant to do next, as a row of facts. */
  LastPlan?: ComponentType<{ clientId: string }>;
  /** Where a text with headings, lists and marks is written; Markdown. */
  RichText?: ComponentType<RichTextProps>;
  /** The same text as it is read. */
  Prose?: ComponentType<{ text: string }>;
  /** The panel that books a visit for a client. Without it one goes to the calendar. */
  Book?: ComponentType<{ clientId: string; onClose: () => void }>;
}
