/** Beyond this many differences two texts have little in common, and looking for it would take seconds. */
const mostDifferences = 2_000;

/** For each item of `a` where it stands in `b`, or -1: the longest common sequence (Myers), in order. */
export function places(a: readonly string[], b: readonly string[]): Int32Array {
  const found = new Int32Array(a.length).fill(-1);
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a[head] === b[head]) found[head] = head++;
  let tail = 0;
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    tail++;
    found[a.length - tail] = b.length - tail;
  }
  between(a.slice(head, a.length - tail), b.slice(head, b.length - tail), (x, y) => {
    found[head + x] = head + y;
  });
  return found;
}

/** The same for words and the blanks between them: a blank stands only beside a word that does, since blanks are everywhere. */
export function standing(a: readonly string[], b: readonly string[]): Int32Array {
  const found = places(a, b);
  const isBeside = (nth: number) => found[nth - 1] === at(found, nth) - 1 || found[nth + 1] === at(found, nth) + 1;
  return found.map((place, nth) => (place > 0 && isBlank(a[nth] as string) && !isBeside(nth) ? -1 : place));
}

/** Nothing to be read, and not the end of a line. */
export const isBlank = (item: string): boolean => item !== "" && !/[\S\n]/.test(item);

/** Tells each pair of a shortest way from `a` to `b`, last one first; none when they differ too much. */
function between(a: readonly string[], b: readonly string[], same: (x: number, y: number) => void): void {
  if (a.length === 0 || b.length === 0) return;
  const most = Math.min(a.length + b.length, mostDifferences);
  const reached = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let steps = 0; steps <= most; steps++) {
    trace.push(reached.slice(most + 1 - steps, most + 2 + steps));
    for (let lane = -steps; lane <= steps; lane += 2) {
      const down = lane === -steps || (lane !== steps && at(reached, most + lane) < at(reached, most + 2 + lane));
      let x = down ? at(reached, most + 2 + lane) : at(reached, most + lane) + 1;
      let y = x - lane;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      reached[most + 1 + lane] = x;
      if (x < a.length || y < b.length) continue;
      walkBack(a.length, b.length, trace, same);
      return;
    }
  }
}

function walkBack(x: number, y: number, trace: readonly Int32Array[], same: (x: number, y: number) => void): void {
  for (let steps = trace.length - 1; steps >= 0; steps--) {
    const before = trace[steps] as Int32Array;
    const value = (lane: number) => at(before, lane + steps);
    const lane = x - y;
    const down = lane === -steps || (lane !== steps && value(lane - 1) < value(lane + 1));
    const from = steps === 0 ? 0 : down ? value(lane + 1) : value(lane - 1);
    const fromY = steps === 0 ? 0 : from - (down ? lane + 1 : lane - 1);
    while (x > from && y > fromY) same(--x, --y);
    [x, y] = [from, fromY];
  }
}

const at = (values: Int32Array, index: number): number => values[index] ?? 0;
