import type { NoteReply, SectionName } from "../contract.ts";
import { type Formed, sectionsIn } from "../rules.ts";
import { isBuiltIn } from "./section-words.ts";

/** What was said last time, to be read beside a section: its own name is given where it was called otherwise. */
export interface Beside {
  name: SectionName;
  /** It is the same section, so its name stands there already. */
  same: boolean;
  text: string;
}

/**
 * The former note, laid beside the sections of the one being written. What it said under a name this template does not have
 * stands beside the first section, so that changing the template hides nothing.
 */
export function besideOf(
  formed: Formed,
  former: Pick<NoteReply, "template" | "form" | "sections">,
): Map<SectionName, readonly Beside[]> {
  const names = sectionsIn(formed);
  const said = sectionsIn(former)
    .map((name) => ({ name, home: homeOf(name, former, formed), text: former.sections[name]?.trim() ?? "" }))
    .filter(({ text }) => text !== "");
  const beside = (home: SectionName | undefined) =>
    said.filter((one) => one.home === home).map(({ name, text }) => ({ name, same: home !== undefined, text }));
  return new Map(names.map((name, at) => [name, [...beside(name), ...(at === 0 ? beside(undefined) : [])]]));
}

/** The section in which something said before belongs now. The practice's own are the same when they are called the same. */
function homeOf(name: SectionName, former: Formed, formed: Formed): SectionName | undefined {
  if (isBuiltIn(name)) return sectionsIn(formed).find((one) => one === name);
  const title = former.form?.sections.find(({ key }) => key === name)?.title;
  return formed.form?.sections.find((section) => section.title === title)?.key;
}

/** A former text put at the end of what stands already. */
export function carriedOver(text: string, former: string): string {
  if (text.trim() === "") return former;
  return `${text.trimEnd()}\n\n${former}`;
}
