import type { LucideIcon } from "../../kit/icon.tsx";

/** Something that can be chosen in the palette. */
export interface Command {
  /** Its own among all; a client's is the client's id. */
  id: string;
  label: string;
  /** The label by its parts, where each keeps a direction of its own: a Hebrew name in an English sentence. */
  parts?: readonly string[];
  detail?: string;
  /** What is in its way; said in the colour of risk. */
  warning?: string;
  icon: LucideIcon;
  /** A person's name is set in the reading face. */
  person?: boolean;
  /** What was meant and not merely found by its letters: nothing in the label is marked, and it is not remembered. */
  said?: boolean;
  run: () => void;
  /** With Shift or Ctrl/⌘: the same, but to be looked at first. */
  look?: () => void;
}

export interface CommandGroup {
  id: string;
  title: string;
  /** What the keys do here, in a line below. */
  hint?: string;
  commands: readonly Command[];
}

/**
 * What a room offers for what was typed: a hook that answers from memory, best first, and nothing where nothing fits. The rooms'
 * sources are joined in `pages/palette.tsx`, so that the shell knows of no room.
 */
export type CommandSource = (query: string) => CommandGroup[];
