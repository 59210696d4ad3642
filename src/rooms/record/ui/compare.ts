/** A stretch of text that stands in both, or only in the former, or only in the later one. */
export interface Stretch {
  kind: "same" | "out" | "in";
  text: string;
}

/** How many words may differ before the comparison stops looking for islands; beyond it, reading them would help nobody. */
const mostDifferences = 600;

/**
 * What changed between two texts, word by word: joined, "same" and "out" are the former, "same" and "in" the later.
 * Myers' greedy algorithm, so that the fewest words are marked.
 */
export function compareWords(former: string, later: string): Stretch[] {
  const [a, b] = [wordsOf(former), wordsOf(later)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = differences(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const same = (words: string[]): Stretch => ({ kind: "same", text: words.join("") });
  return slid(joined([same(a.slice(0, head)), ...middle, same(a.slice(a.length - tail))]));
}

/** Words, blanks and marks, each by itself; nothing falls between them. */
const wordsOf = (text: string): string[] => text.match(/\n|[^\S\n]+|[\p{L}\p{M}\p{N}_’'-]+|[^\s]/gu) ?? [];

function differences(a: readonly string[], b: readonly string[]): Stretch[] {
  const trail = walk(a, b);
  if (trail === null) return [out(a), into(b)];
  const steps: Stretch[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trail.length - 1; d >= 0; d--) {
    const reached = trail[d] as Map<number, number>;
    const k = x - y;
    const down = k === -d || (k !== d && at(reached, k - 1) < at(reached, k + 1));
    const before = down ? k + 1 : k - 1;
    const [fromX, fromY] = d === 0 ? [0, 0] : [at(reached, before), at(reached, before) - before];
    while (x > fromX && y > fromY) {
      steps.push({ kind: "same", text: a[x - 1] as string });
      x--;
      y--;
    }
    if (d > 0) steps.push(down ? into(b.slice(fromY, y)) : out(a.slice(fromX, x)));
    [x, y] = [fromX, fromY];
  }
  return steps.reverse();
}

/** For each number of differences, how far every diagonal was reached before it; null when there are too many. */
function walk(a: readonly string[], b: readonly string[]): Map<number, number>[] | null {
  const reached = new Map<number, number>([[1, 0]]);
  const trail: Map<number, number>[] = [];
  for (let d = 0; d <= Math.min(a.length + b.length, mostDifferences); d++) {
    trail.push(new Map(reached));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && at(reached, k - 1) < at(reached, k + 1));
      let x = down ? at(reached, k + 1) : at(reached, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reached.set(k, x);
      if (x >= a.length && x - k >= b.length) return trail;
    }
  }
  return null;
}

const at = (reached: ReadonlyMap<number, number>, k: number): number => reached.get(k) ?? -1;
const out = (words: readonly string[]): Stretch => ({ kind: "out", text: words.join("") });
const into = (words: readonly string[]): Stretch => ({ kind: "in", text: words.join("") });

/** Neighbours of one kind are one; what was taken out stands before what came in, and a blank between two changes changes with them. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const done: Stretch[] = [];
  let [gone, come] = ["", ""];
  const settle = () => {
    if (gone) done.push({ kind: "out", text: gone });
    if (come) done.push({ kind: "in", text: come });
    [gone, come] = ["", ""];
  };
  for (const [index, { kind, text }] of stretches.entries()) {
    if (text === "") continue;
    const next = stretches.slice(index + 1).find((one) => one.text !== "");
    const bridge = kind === "same" && /^[^\S\n]+$/.test(text) && gone !== "" && come !== "" && next?.kind !== "same";
    if (kind === "out" || bridge) gone += text;
    if (kind === "in" || bridge) come += text;
    if (kind !== "same" || bridge) continue;
    settle();
    const last = done.at(-1);
    if (last?.kind === "same") last.text += text;
    else done.push({ kind, text });
  }
  settle();
  return done;
}

/**
 * A change that could as well stand some words further on does so: of "evening[. The letter is begun]." one reads sooner
 * "evening.[ The letter is begun.]", which is how somebody wrote it.
 */
function slid(stretches: readonly Stretch[]): Stretch[] {
  const done = stretches.map((one) => ({ ...one }));
  for (const [index, one] of done.entries()) {
    const [before, after] = [done[index - 1], done[index + 1]];
    if (one.kind === "same" || before?.kind !== "same" || after?.kind !== "same") continue;
    const [changed, follow] = [wordsOf(one.text), wordsOf(after.text)];
    const all = [...changed, ...follow];
    let steps = 0;
    // Between two changes a word stays, so that they do not run together.
    const most = index + 1 === done.length - 1 ? follow.length : follow.length - 1;
    while (steps < most && all[steps] === follow[steps]) steps++;
    const part = (from: number, to?: number) => all.slice(from, to).join("");
    before.text += part(0, steps);
    one.text = part(steps, steps + changed.length);
    after.text = part(steps + changed.length);
  }
  return done.filter(({ text }) => text !== "");
}
