import type { NoteReply, SectionName } from "../../contract.ts";
import type { Beginning, Road } from "./road.ts";

/** Where the text stands, in the words of `SaveState`. `refused` and `signed` want to be looked at; nothing is lost in either. */
export type Standing = "untouched" | "saving" | "saved" | "kept-here" | "retrying" | "refused" | "signed";

export interface Kept extends Beginning {
  /** The note as the server last told it; null as long as nothing was written. */
  note: NoteReply | null;
  standing: Standing;
  savedAt: string | null;
  /** Somebody else, or another tab, writes in it too. */
  elsewhere: boolean;
  /** Sections that hold two texts since they were changed in two places. */
  both: readonly SectionName[];
  /** Why the server would not take it. */
  refusal: unknown;
}

export interface KeeperOptions extends Beginning {
  note: NoteReply | null;
  road: Road;
  now: () => Temporal.Instant;
  /** What stands between two texts that were written at the same time. */
  marker: string;
}
