import type { Interval } from "#kernel/time/interval.ts";

/** A visit's stretch of one day, in minutes of that day's wall clock: 0 is midnight, 1440 the next. */
export interface Stretch {
  id: string;
  from: number;
  to: number;
}

/** Where a visit is drawn: `span` of `columns` equal columns, from `column` on; `from` and `to` in minutes of the day. */
export interface Box extends Stretch {
  column: number;
  span: number;
  columns: number;
}

export interface Times {
  startsAt: string;
  endsAt: string;
}

const dayMinutes = 1440;

/** A stretch and the date it lies on. */
export interface Piece extends Stretch {
  date: string;
}

/**
 * The parts of a visit on each date it touches, as the wall clock of the zone shows it: mostly one, two over midnight. Where the clock
 * goes back in the midst of it and would end before it began, it keeps its true length.
 */
export function piecesOf(visit: Times & { id: string }, zone: string): Piece[] {
  const { id } = visit;
  const [start, end] = [clock(visit.startsAt, zone), clock(visit.endsAt, zone)];
  if (start.date === end.date) return [{ id, date: start.date, ...within(start, end) }];
  const pieces = [{ id, date: start.date, from: start.minute, to: dayMinutes }];
  for (let day = dayAfter(start.date); day < end.date; day = dayAfter(day))
    pieces.push({ id, date: day, from: 0, to: dayMinutes });
  if (end.minute > 0) pieces.push({ id, date: end.date, from: 0, to: end.minute });
  return pieces;
}

/** The part of a visit that lies on a date, or null when none does. */
export function stretchOn(visit: Times & { id: string }, date: string, zone: string): Stretch | null {
  const piece = piecesOf(visit, zone).find((one) => one.date === date);
  return piece === undefined ? null : { id: piece.id, from: piece.from, to: piece.to };
}

/**
 * Sets stretches beside each other so that no two boxes touch the same spot. Nothing is drawn shorter than `leastMinutes`; a box takes
 * the free columns at its end. In the order of their beginnings.
 */
export function arrange(stretches: readonly Stretch[], leastMinutes = 25): Box[] {
  const drawn = stretches.map((stretch) => atLeast(stretch, leastMinutes)).sort(byTime);
  return clusters(drawn).flatMap(columnsOf);
}

/** The hours of the grid: 7 to 21, and as far beyond as something is drawn. */
export function hoursShown(boxes: readonly { from: number; to: number }[]): { first: number; last: number } {
  const first = Math.min(7, ...boxes.map(({ from }) => Math.floor(from / 60)));
  const last = Math.max(21, ...boxes.map(({ to }) => Math.ceil(to / 60)));
  return { first, last };
}

/** The minute of the day a clock shows. */
export function minuteOf(time: Temporal.ZonedDateTime): number {
  return time.hour * 60 + time.minute + time.second / 60;
}

/** The same times in epoch milliseconds. */
export function intervalOf({ startsAt, endsAt }: Times): Interval {
  const at = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;
  return { from: at(startsAt), to: at(endsAt) };
}

/** What the wall's clock shows at an instant. */
interface Clock {
  readonly date: string;
  readonly minute: number;
  readonly epochMs: number;
}

const clocks = new Map<string, Clock>();
const mostClocks = 5_000;

/** Remembered: six hundred visits of a week begin and end at some hundred instants, and a reading takes ten microseconds. */
function clock(instant: string, zone: string): Clock {
  const key = `${zone} ${instant}`;
  const known = clocks.get(key);
  if (known !== undefined) return known;
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const read = { date: time.toPlainDate().toString(), minute: minuteOf(time), epochMs: time.epochMilliseconds };
  if (clocks.size >= mostClocks) clocks.clear();
  clocks.set(key, read);
  return read;
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

function within(start: Clock, end: Clock): { from: number; to: number } {
  if (end.minute > start.minute) return { from: start.minute, to: end.minute };
  const length = (end.epochMs - start.epochMs) / 60_000;
  return { from: start.minute, to: Math.min(dayMinutes, start.minute + length) };
}

function atLeast(stretch: Stretch, leastMinutes: number): Stretch {
  const from = Math.max(0, Math.min(stretch.from, dayMinutes - leastMinutes));
  return { id: stretch.id, from, to: Math.max(stretch.to, from + leastMinutes) };
}

// The longer first, so that what is short stands beside it; then the id, so that two never change places by themselves.
function byTime(a: Stretch, b: Stretch): number {
  return a.from - b.from || b.to - a.to || (a.id < b.id ? -1 : 1);
}

/** Runs of stretches that overlap one with the next: each run divides its width for itself. */
function clusters(sorted: readonly Stretch[]): Stretch[][] {
  const runs: Stretch[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const stretch of sorted) {
    if (stretch.from >= end) runs.push([]);
    runs.at(-1)?.push(stretch);
    end = Math.max(end, stretch.to);
  }
  return runs;
}

function columnsOf(run: readonly Stretch[]): Box[] {
  const columns: Stretch[][] = [];
  const placed = run.map((stretch) => {
    const free = columns.findIndex((column) => (column.at(-1)?.to ?? 0) <= stretch.from);
    const column = free === -1 ? columns.push([]) - 1 : free;
    columns[column]?.push(stretch);
    return { ...stretch, column };
  });
  return placed.map((box) => ({ ...box, columns: columns.length, span: spanOf(box, box.column, columns) }));
}

function spanOf(stretch: Stretch, column: number, columns: readonly Stretch[][]): number {
  const taken = columns.findIndex(
    (others, at) => at > column && others.some((other) => other.from < stretch.to && stretch.from < other.to),
  );
  return (taken === -1 ? columns.length : taken) - column;
}
