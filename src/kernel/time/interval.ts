/**
 * A stretch of time from one instant to another, in epoch milliseconds, half open: it holds its first moment and not
 * its last, so what ends at eleven and what starts at eleven do not overlap. `from >= to` holds no time at all.
 */
export interface Interval {
  from: number;
  to: number;
}

/** Whether two intervals share any time. Ones that only touch do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return Math.max(a.from, b.from) < Math.min(a.to, b.to);
}

/** Whether all time of `inner` lies in `outer`. An empty interval lies in any. */
export function contains(outer: Interval, inner: Interval): boolean {
  return inner.from >= inner.to || (outer.from <= inner.from && inner.to <= outer.to);
}

/** Whether an instant, in epoch milliseconds, lies in the interval. */
export function holds(interval: Interval, at: number): boolean {
  return interval.from <= at && at < interval.to;
}

/** The time two intervals share, or null when they share none. */
export function shared(a: Interval, b: Interval): Interval | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from < to ? { from, to } : null;
}

/** The same time as `intervals`, in order, overlapping and touching ones joined, empty ones left out. */
export function merge(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const { from, to } of intervals.filter(isSome).toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** The time of `open` that none of `taken` holds, in order and merged. */
export function subtract(open: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const busy = merge(taken);
  const free: Interval[] = [];
  let next = 0;
  for (const { from, to } of merge(open)) {
    let start = from;
    while (next < busy.length && busy[next]!.to <= from) next += 1;
    for (let i = next; i < busy.length && busy[i]!.from < to; i += 1) {
      if (busy[i]!.from > start) free.push({ from: start, to: busy[i]!.from });
      start = Math.max(start, busy[i]!.to);
    }
    if (start < to) free.push({ from: start, to });
  }
  return free;
}

/** The time that both `a` and `b` hold, in order; each must be in order and without overlaps, as `merge` leaves them. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const both: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const common = shared(a[i]!, b[j]!);
    if (common) both.push(common);
    if (a[i]!.to < b[j]!.to) i += 1;
    else j += 1;
  }
  return both;
}

function isSome(interval: Interval): boolean {
  return interval.from < interval.to;
}
