import type { NoteTemplate, SectionName, Sections } from "./contract.ts";
import { plainText, shortened } from "./excerpt/rules.ts";

/** The sections of each template, in the order in which they are written and read. */
export const sectionsOf: Readonly<Record<NoteTemplate, readonly SectionName[]>> = {
  soap: ["subjective", "objective", "assessment", "plan"],
  dap: ["data", "assessment", "plan"],
  birp: ["behavior", "intervention", "response", "plan"],
  free: ["text"],
};

/** What a list shows of a note: what the therapist concluded and means to do, rather than what was told. */
const tellingSections: Readonly<Record<NoteTemplate, readonly SectionName[]>> = {
  soap: ["assessment", "plan"],
  dap: ["assessment", "plan"],
  birp: ["response", "plan"],
  free: ["text"],
};

/** The first section named that the template does not have. */
export function foreignSection(template: NoteTemplate, sections: Sections): SectionName | undefined {
  const names = Object.keys(sections) as SectionName[];
  return names.find((name) => sections[name] !== undefined && !sectionsOf[template].includes(name));
}

/** Every section of the template, in its order: the named ones as given, the others as they were, or empty. */
export function merged(template: NoteTemplate, before: Sections, named: Sections = {}): Sections {
  return Object.fromEntries(sectionsOf[template].map((name) => [name, named[name] ?? before[name] ?? ""]));
}

/** Whether no section holds anything but blanks. */
export function isEmpty(sections: Sections): boolean {
  return Object.values(sections).every((text) => !text?.trim());
}

export function sameText(a: Sections, b: Sections): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<SectionName>;
  return [...names].every((name) => (a[name] ?? "") === (b[name] ?? ""));
}

/**
 * The beginning of a note as plain text of one line, at most `max` characters: assessment and plan where the template
 * has them, and when nothing stands there, whatever else was written.
 */
export function excerptOf(template: NoteTemplate, sections: Sections, max: number): string {
  const lines = (names: readonly SectionName[]) =>
    names
      .map((name) => plainText(sections[name] ?? ""))
      .filter(Boolean)
      .join(" · ");
  return shortened(lines(tellingSections[template]) || lines(sectionsOf[template]), max);
}

/** What was meant to be done next, as plain text: the plan, or in a free note its first paragraph. Null when empty. */
export function planOf(template: NoteTemplate, sections: Sections, max: number): string | null {
  const [paragraph = ""] = (sections.text ?? "")
    .slice(0, 10_000)
    .trim()
    .split(/\n\s*\n/, 1);
  const plan = template === "free" ? paragraph : (sections.plan ?? "");
  return shortened(plainText(plan), max) || null;
}

/** Everything that is written, for a search within it. */
export function wholeText(template: NoteTemplate, sections: Sections): string {
  return sectionsOf[template].map((name) => sections[name] ?? "").join("\n");
}

/** Autosave leaves one row in the audit trail per note, member and this long. */
export const writtenRowMinutes = 15;

/** Whose own a note is: its author's while it is private. */
export const privateTo = (note: { private: boolean; authorId: string } | null): string | null =>
  note?.private ? note.authorId : null;
