import type { Sections } from "../../contract.ts";
import { sameText } from "../../rules.ts";
import type { Drawer } from "./drawer.ts";
import type { Keeper } from "./keeper.ts";

/** Texts that were still being written when their note was signed elsewhere, by note, and the drawers they lie in. */
const late = new Map<string, { sections: Sections; drawer?: Drawer }>();

/** Keeps what only this page has of a note that is signed by now. */
export function leaveForAmendment(keeper: Keeper): void {
  keepLate(keeper);
}

export function keepLate(keeper: Keeper, drawer?: Drawer): void {
  const { note, sections } = keeper.snapshot();
  if (note !== null && !sameText(note.sections, sections))
    late.set(note.id, { sections, drawer: drawer ?? late.get(note.id)?.drawer });
}

/** What was written too late for the signature; once. */
export function takeLateText(noteId: string): Sections | undefined {
  const found = late.get(noteId);
  late.delete(noteId);
  void found?.drawer?.close();
  return found?.sections;
}
