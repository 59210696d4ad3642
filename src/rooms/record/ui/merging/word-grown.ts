/**
 * The text that stands, with the one word that went on being written over another text; null where more than a word is
 * different, or where it does not stand once, as a word: then nobody knows which is meant.
 */
export function wordGrown(over: string, text: string, stands: string): string | null {
  let head = 0;
  while (head < over.length && over[head] === text[head]) head++;
  let tail = 0;
  while (tail < over.length - head && tail < text.length - head && over.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const from = over.slice(0, head).search(/\S*$/);
  const [before, after] = [over.slice(from, over.length - tail), text.slice(from, text.length - tail)];
  if (before === "" || /\s/.test(before + after)) return null;
  const words = stands.split(/(\s+)/);
  const at = words.indexOf(before);
  return at < 0 || at !== words.lastIndexOf(before) ? null : words.with(at, after).join("");
}
