import type { NoteReply, SectionName, Sections } from "../../contract.ts";
import { merged } from "../../rules.ts";
import type { Beginning, Road } from "./road.ts";

/** Where the text stands, in the words of `SaveState`. `refused` and `signed` want to be looked at; nothing is lost in either. */
export type Standing = "untouched" | "saving" | "saved" | "kept-here" | "retrying" | "refused" | "signed";

export interface Kept extends Beginning {
  /** The note as the server last told it; null as long as nothing was written. */
  note: NoteReply | null;
  standing: Standing;
  savedAt: string | null;
  /** Whether all of it lies sealed on this device, so that closing the page loses nothing. */
  aside: boolean;
  /** Somebody else, or another tab, writes in it too. */
  elsewhere: boolean;
  /** Sections that hold two texts since they were changed in two places. */
  both: readonly SectionName[];
  /** Why the server would not take it. */
  refusal: unknown;
}

/** All of a draft that a page must know to go on with it. */
export interface OwnDraft extends Beginning {
  /** Under which it is begun on the server, once. */
  key: string;
  /** The note as the server last told it: what this text grew from. */
  note: NoteReply | null;
  /** Texts that were sent and may have arrived. */
  sent: readonly Sections[];
  /** To be begun even without a word. */
  wanted: boolean;
}

/** What is sealed and kept on the device. */
export interface SavedDraft extends OwnDraft {
  clientId: string;
  appointmentId: string | null;
}

export interface KeeperOptions extends Beginning, Partial<Pick<OwnDraft, "key" | "sent" | "wanted">> {
  note: NoteReply | null;
  road: Road;
  now: () => Temporal.Instant;
  /** Of a draft that was taken up again: the sections of this text that hold what its page sent in its last moment. */
  overtaken?: (theirs: Sections) => readonly SectionName[];
  /** What stands between two texts that were written at the same time. */
  marker: string;
}

/** What is kept when a page begins with it. */
export function keptAtFirst(start: Beginning & { note: NoteReply | null }): Kept {
  const { note } = start;
  return {
    ...start,
    sections: merged(start, start.sections),
    standing: note === null ? "untouched" : "saved",
    savedAt: note?.updatedAt ?? null,
    aside: false,
    elsewhere: false,
    both: [],
    refusal: null,
  };
}
