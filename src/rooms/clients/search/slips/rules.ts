/** Whether a word of a folded text, in which each stands after a blank, begins with `word` but for one letter. */
export function holdsSlip(text: string, word: string): boolean {
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1))
    if (beginsNearly(text, at + 1, word)) return true;
  return false;
}

/**
 * Whether a word begins at `at` with all of `word` but for one letter: one too much, one too little, a wrong one, or two that
 * changed places. Where little is left to go by (three letters, or the slip is the last) it must be the whole word.
 */
function beginsNearly(text: string, at: number, word: string): boolean {
  let same = 0;
  while (same < word.length && text[at + same] === word[same]) same++;
  const here = at + same;
  const goesOn = (from: number, typed: number) =>
    text.startsWith(word.slice(typed), from) &&
    ((word.length > 3 && typed < word.length) || endsAt(text, from + word.length - typed));
  if (goesOn(here, same + 1)) return true;
  if (endsAt(text, here)) return false;
  if (goesOn(here + 1, same + 1) || goesOn(here + 1, same)) return true;
  const swapped = text[here] === word[same + 1] && text[here + 1] === word[same];
  return swapped && goesOn(here + 2, same + 2);
}

const endsAt = (text: string, at: number): boolean => at >= text.length || text[at] === " ";
