import type { BuiltInTemplate, NoteTemplate, SectionName, Sections } from "./contract.ts";
import { plainText, shortened } from "./excerpt/rules.ts";
import type { NoteForm } from "./templates/contract.ts";

/** What says which sections a note has: its template, or, in one of the practice's own, the form it was begun in. */
export interface Formed {
  readonly template: NoteTemplate;
  readonly form: NoteForm | null;
}

/** The sections of each built-in template, in the order in which they are written and read. */
export const sectionsOf: Readonly<Record<BuiltInTemplate, readonly SectionName[]>> = {
  soap: ["subjective", "objective", "assessment", "plan"],
  dap: ["data", "assessment", "plan"],
  birp: ["behavior", "intervention", "response", "plan"],
  free: ["text"],
};

/** What a list shows of a note: what the therapist concluded and means to do, rather than what was told. */
const tellingSections: Readonly<Record<BuiltInTemplate, readonly SectionName[]>> = {
  soap: ["assessment", "plan"],
  dap: ["assessment", "plan"],
  birp: ["response", "plan"],
  free: ["text"],
};

/** The sections of a note, in their order. */
export function sectionsIn({ template, form }: Formed): readonly SectionName[] {
  return template === "own" ? (form?.sections ?? []).map(({ key }) => key) : sectionsOf[template];
}

/** The first section named that the note does not have. */
export function foreignSection(formed: Formed, sections: Sections): SectionName | undefined {
  const names = Object.keys(sections) as SectionName[];
  return names.find((name) => sections[name] !== undefined && !sectionsIn(formed).includes(name));
}

/** Every section of the note, in its order: the named ones as given, the others as they were, or empty. */
export function merged(formed: Formed, before: Sections, named: Sections = {}): Sections {
  return Object.fromEntries(sectionsIn(formed).map((name) => [name, named[name] ?? before[name] ?? ""]));
}

/** The sections in which nothing is written, in their order. */
export function emptySections(formed: Formed, sections: Sections): SectionName[] {
  return sectionsIn(formed).filter((name) => !sections[name]?.trim());
}

/** How long a note is in all. */
export function lengthOf(sections: Sections): number {
  return Object.values(sections).reduce((sum, text) => sum + (text?.length ?? 0), 0);
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
export function excerptOf(formed: Formed, sections: Sections, max: number): string {
  const lines = (names: readonly SectionName[]) =>
    names
      .map((name) => plainText(sections[name] ?? ""))
      .filter(Boolean)
      .join(" · ");
  const telling = formed.template === "own" ? [] : tellingSections[formed.template];
  return shortened(lines(telling) || lines(sectionsIn(formed)), max);
}

/** As what the news of a note's file goes: of a psychotherapy note's only its author hears. */
export const fileSubject = (note: { psychotherapy: boolean } | null): "attachment" | "psychotherapy_file" =>
  note?.psychotherapy ? "psychotherapy_file" : "attachment";

/**
 * What was meant to be done next, as plain text: the plan, in a free note its first paragraph, in the practice's own forms
 * the last section, where notes end. Null when empty.
 */
export function planOf(formed: Formed, sections: Sections, max: number): string | null {
  const [paragraph = ""] = (sections.text ?? "")
    .slice(0, 10_000)
    .trim()
    .split(/\n\s*\n/, 1);
  const last = formed.template === "own" ? sectionsIn(formed).at(-1) : "plan";
  const plan = formed.template === "free" ? paragraph : (last && sections[last]) || "";
  return shortened(plainText(plan), max) || null;
}

/** Everything that is written, for a search within it. */
export function wholeText(formed: Formed, sections: Sections): string {
  return sectionsIn(formed)
    .map((name) => sections[name] ?? "")
    .join("\n");
}

/** Whose own a note is: its author's while it is private. */
export const privateTo = (note: { private: boolean; authorId: string } | null): string | null =>
  note?.private ? note.authorId : null;

/** Who may read a note when something of its privacy is changed: what is the author's alone is private, too. */
export function privacyAfter(
  before: { private: boolean; psychotherapy: boolean },
  named: { private?: boolean; psychotherapy?: boolean },
): { private: boolean; psychotherapy: boolean } {
  const psychotherapy = named.psychotherapy ?? (named.private === false ? false : before.psychotherapy);
  return { private: psychotherapy || (named.private ?? before.private), psychotherapy };
}

export const sameInstant = (a: string, b: string): boolean => Temporal.Instant.compare(a, b) === 0;

/** What an autosave may change. */
interface Draft {
  readonly sections: Sections;
  readonly happenedAt: string;
  readonly appointmentId: string | null;
  readonly private: boolean;
  readonly psychotherapy: boolean;
}

/** Whether nothing that an autosave may change is different. */
export const sameDraft = (a: Draft, b: Draft): boolean =>
  sameText(a.sections, b.sections) &&
  sameInstant(a.happenedAt, b.happenedAt) &&
  a.appointmentId === b.appointmentId &&
  a.private === b.private &&
  a.psychotherapy === b.psychotherapy;
