import type { NoteReply, NoteTemplate, SectionName, Sections } from "../contract.ts";
import { sectionsOf } from "../rules.ts";

/** What was said last time, to be read beside a section: its own name is given where it was called otherwise. */
export interface Beside {
  name: SectionName;
  text: string;
}

/**
 * The former note, laid beside the sections of the one being written. What it said under a name this template does not have
 * stands beside the first section, so that changing the template hides nothing.
 */
export function besideOf(
  template: NoteTemplate,
  former: Pick<NoteReply, "template" | "sections">,
): Map<SectionName, readonly Beside[]> {
  const names = sectionsOf[template];
  const said = sectionsOf[former.template]
    .map((name) => ({ name, text: former.sections[name]?.trim() ?? "" }))
    .filter(({ text }) => text !== "");
  const homeless = said.filter(({ name }) => !names.includes(name));
  return new Map(
    names.map((name, at) => [name, [...said.filter((one) => one.name === name), ...(at === 0 ? homeless : [])]]),
  );
}

/** The sections in which nothing is written, in their order. */
export function emptySections(template: NoteTemplate, sections: Sections): SectionName[] {
  return sectionsOf[template].filter((name) => !sections[name]?.trim());
}

/** A former text put at the end of what stands already. */
export function carriedOver(text: string, former: string): string {
  if (text.trim() === "") return former;
  return `${text.trimEnd()}\n\n${former}`;
}
