import type { NoteReply, Sections } from "../../contract.ts";
import { sectionsIn } from "../../rules.ts";
import type { Beginning, Change, Chosen, Privacy } from "./road.ts";

/** What stands here and not on the server; null when that is nothing. Only the sections that differ. */
export function changeOf(kept: Beginning & { note: NoteReply | null }): Change | null {
  const { note } = kept;
  if (note?.status === "signed") return null;
  const here = clean(kept.sections);
  const changed = sectionsIn(kept).filter((name) => (here[name] ?? "") !== (note?.sections[name] ?? ""));
  const text = changed.length > 0 && {
    sections: Object.fromEntries(changed.map((name) => [name, here[name] ?? ""])),
  };
  const { private: secret, psychotherapy } = kept;
  const moved = note !== null && (secret !== note.private || psychotherapy !== note.psychotherapy);
  const privacy = moved && { private: secret, psychotherapy };
  return text || privacy ? { ...text, ...privacy } : null;
}

/** The text as the server will keep it: pasting from a word processor brings control characters along, which it drops. */
export function clean(sections: Sections): Sections {
  const texts = Object.entries(sections).map(([name, text]) => [
    name,
    (text ?? "").toWellFormed().replace(/(?![\n\t\r])\p{Cc}/gu, ""),
  ]);
  return Object.fromEntries(texts);
}

/** Whether some section holds what stands in none of the texts that are known here. */
export function isForeign(theirs: Sections, known: readonly Sections[]): boolean {
  return Object.entries(theirs).some(([name, text]) => !known.some((one) => one[name as keyof Sections] === text));
}

export function sameChange(a: Change | null, b: Change): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How much a request would carry. */
export function bytesOf(change: Change): number {
  return new TextEncoder().encode(JSON.stringify(change)).length;
}

export const formOf = ({ template, templateId, form }: Chosen): Chosen => ({ template, templateId, form });
export const privacyOf = ({ private: secret, psychotherapy }: Privacy): Privacy => ({ private: secret, psychotherapy });
export const samePrivacy = (a: Privacy, b: Privacy): boolean =>
  a.private === b.private && a.psychotherapy === b.psychotherapy;
