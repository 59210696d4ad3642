import type { EditedForm } from "./changes.ts";

/** Whether two forms say the same in the same order, so that leaving one for the other loses nothing. */
export function sameForm(one: EditedForm, other: EditedForm): boolean {
  return wordsOf(one) === wordsOf(other);
}

const wordsOf = ({ name, sections }: EditedForm) =>
  JSON.stringify([name, ...sections.flatMap(({ title, hint }) => [title, hint])]);
