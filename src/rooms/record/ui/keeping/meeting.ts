import type { NoteReply, SectionName, Sections } from "../../contract.ts";
import { merged } from "../../rules.ts";
import { mergeSections } from "../merge.ts";
import { wordGrown } from "../merging/word-grown.ts";
import { clean, formOf, isForeign, privacyOf, samePrivacy } from "./change.ts";
import type { Kept, OwnDraft } from "./kept.ts";

interface Own {
  /** Texts that were sent and not heard of again. */
  readonly sent: readonly Sections[];
  /** The text as it was taken up again, and the sections of it that theirs went on from. */
  readonly former: Sections;
  readonly overtaken: readonly SectionName[];
}

/** What is kept once the note was read again: what stands only here stays. `foreign`: somebody else wrote in it. */
export function met(
  kept: Kept,
  theirs: NoteReply,
  { sent, former, overtaken }: Own,
  marker: string,
): { change: Partial<Kept>; foreign: boolean } {
  const { note, sections: mine } = kept;
  const of = (text: Sections) => Object.fromEntries(overtaken.map((name) => [name, text[name] ?? ""]));
  const base = { ...(note?.sections ?? merged(kept, {})), ...of(former) };
  const { text, both } = mergeSections({ base, mine: clean(mine), theirs: theirs.sections, sent }, marker);
  const foreign = isForeign(theirs.sections, [base, ...sent, of(theirs.sections)]);
  const change = {
    note: theirs,
    ...formOf(theirs),
    sections: text,
    both: [...new Set([...kept.both, ...both])],
    ...privacyOf(note !== null && samePrivacy(kept, note) ? theirs : kept),
    elsewhere: foreign || kept.elsewhere,
    aside: false,
  };
  return { change, foreign };
}

/** What is kept once the draft that another page of this device left behind is taken in. */
export function recalled(kept: Kept, { note, sections, sent }: OwnDraft, marker: string): Partial<Kept> {
  const own = {
    base: note?.sections ?? merged(kept, {}),
    mine: clean(sections),
    theirs: clean(kept.sections),
    sent,
  };
  const { text, both } = mergeSections(own, marker);
  return { sections: text, both: [...new Set([...kept.both, ...both])], aside: false };
}

/**
 * What is kept once a section was typed in. While a word is composed the field cannot take in what comes from elsewhere: what
 * is typed then was written over an older text, and must not take out what has come since.
 */
export function written(
  { sections, both }: Kept,
  { name, text, over }: { name: SectionName; text: string; over?: string },
  marker: string,
): Pick<Kept, "sections" | "both"> {
  const stands = sections[name] ?? "";
  const others = both.filter((one) => one !== name);
  if (over === undefined || over === stands) return { sections: { ...sections, [name]: text }, both: others };
  const grown = wordGrown(over, text, stands);
  if (grown !== null) return { sections: { ...sections, [name]: grown }, both };
  const put = mergeSections({ base: { [name]: over }, mine: { [name]: text }, theirs: { [name]: stands } }, marker);
  return { sections: { ...sections, ...put.text }, both: [...others, ...put.both] };
}
