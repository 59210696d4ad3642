import { Extension, type Extensions } from "@tiptap/core";
import { Placeholder } from "@tiptap/extensions";
import { Direction } from "./direction.ts";
import { type Pasted, Pasting } from "./pasting.ts";
import { schemaExtensions } from "./schema.ts";
import { Slash } from "./slash.ts";

interface Wanted {
  placeholder: string;
  /** What the box of a checklist is called. */
  task: (about: string) => string;
  onPasted: (pasted: Pasted) => void;
  onMenuKey: (event: KeyboardEvent) => boolean;
  /** The text an abbreviation stands for. */
  spelledOut: (abbreviation: string) => string | undefined;
  /** Alt F10: to the bar. */
  toBar: () => void;
}

/** All that an editor of a section can do. */
export function writingExtensions({ placeholder, task, onPasted, toBar, onMenuKey, spelledOut }: Wanted): Extensions {
  const keys = Extension.create({
    name: "keys",
    addKeyboardShortcuts: () => ({
      "Alt-F10": () => {
        toBar();
        return true;
      },
    }),
  });
  return [
    ...schemaExtensions({ task }),
    Placeholder.configure({ placeholder }),
    Direction,
    Pasting.configure({ onPasted }),
    Slash.configure({ onKey: onMenuKey, spelledOut }),
    keys,
  ];
}
