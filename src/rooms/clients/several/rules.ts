import { tidyTags } from "../rules.ts";
import { fold } from "../search/rules.ts";

/** Tags with one more, or one less; each once whatever its capitals. */
export function tagsWith(tags: readonly string[], { add, remove }: { add?: string; remove?: string }): string[] {
  const gone = remove === undefined ? null : fold(remove);
  const left = tags.filter((tag) => fold(tag) !== gone);
  return add === undefined ? left : tidyTags([...left, add]);
}
