import { type NoteForm, type OwnSection, ownSections } from "./contract.ts";

type Named = { readonly key?: OwnSection; readonly title: string; readonly hint: string };

/** Whether a section is one of the practice's own, known by its key alone. */
export const isOwnSection = (name: string): name is OwnSection => ownSections.some((key) => key === name);

/** Every section with a key: those that have one keep it, wherever they moved, and new ones get the lowest that is free. */
export function keyed(sections: readonly Named[]): NoteForm["sections"] {
  const taken = new Set(sections.flatMap(({ key }) => key ?? []));
  const free = ownSections.filter((key) => !taken.has(key))[Symbol.iterator]();
  return sections.map(({ key, title, hint }) => ({ key: key ?? (free.next().value as OwnSection), title, hint }));
}
