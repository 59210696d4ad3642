import type { AppointmentStatus } from "../../contract.ts";
import { movedRule, type Shift, shifted } from "../moving/rules.ts";
import type { Rule } from "../rule/rules.ts";
import { type Course, dateOf, datesOf, endingWith, extentMistake, type Slot, settled, visitOn } from "../rules.ts";

/** What an edit of several dates is asked for. `rule` is as read. */
export interface Edit {
  readonly scope: "following" | "all";
  /** The slot of the visit in hand. */
  readonly from: Slot;
  readonly shift?: Shift;
  readonly rule?: Rule;
  /** Whether visits change in more than their date: those of the past do not, so they become a series of their own. */
  readonly otherwise?: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What an edit makes of a series: dates that stay as they were, and how it goes on from the first changed one. */
export interface Turn {
  /** Dates before the change; when there are any the rest becomes a series of its own. */
  readonly kept: readonly Slot[];
  readonly keptRule: Rule | null;
  readonly rule: Rule;
  readonly dates: readonly Slot[];
  /** Dates the rule did not have before. */
  readonly added: readonly Slot[];
  /** What a date from the change on has become; it need not be one of `dates`. */
  become(slot: Slot): Slot;
}

/** Why an edit cannot be made: nothing is left to change, or a sentence about the field. */
export type Hindrance =
  | { readonly nothingAhead: true }
  | { readonly field: "rule" | "startsAt"; readonly message: string };

/**
 * Turns a series at the first date that is both in the scope and still to come: what was is left as it was. `course` is
 * the series as it is; `dates` are its own, none when it has ended.
 */
export function turnOf(course: Course, dates: readonly Slot[], edit: Edit): Turn | Hindrance {
  const ahead = dates.findIndex((slot) => visitOn(slot, course).from >= edit.now);
  const inScope = edit.scope === "all" ? 0 : dates.findIndex((slot) => slot >= edit.from);
  const at = ahead < 0 || inScope < 0 ? dates.length : Math.max(ahead, inScope);
  const moved = movedFrom(course, dates.slice(at), edit);
  if ("message" in moved) return moved;
  if (edit.rule && edit.scope === "all") return ruledAnew(course, dates, at, edit, moved);
  if (at === dates.length) return { nothingAhead: true };
  const kept = dates.slice(0, at);
  const plain = { kept, keptRule: ending(course.rule, kept), become: moved.become };
  if (!edit.rule) return { ...plain, rule: moved.rule, dates: moved.dates, added: [] };
  const first = moved.dates[0]!;
  const rule = settled(edit.rule, first, course.timeZone);
  return extended(plain, rule, datesOf(rule, first), moved.dates);
}

interface Moved {
  readonly rule: Rule;
  readonly dates: readonly Slot[];
  become(slot: Slot): Slot;
}

function movedFrom(
  course: Course,
  dates: readonly Slot[],
  { shift }: Edit,
): Moved | Exclude<Hindrance, { nothingAhead: true }> {
  const rule = ending(course.rule, dates) ?? course.rule;
  if (!shift || shift.from === shift.to) return { rule, dates, become: (slot) => slot };
  const become = (slot: Slot) => shifted(slot, shift);
  if (dates.length === 0) return { rule, dates, become };
  const moved = movedRule(course.rule, dates, shift);
  const aimed = dates.indexOf(shift.from);
  if (!moved || (aimed >= 0 && moved.dates[aimed] !== shift.to))
    return { field: "startsAt", message: "These dates have no common next day: say the rule they shall follow." };
  const turned = new Map(dates.map((slot, at) => [slot, moved.dates[at]!]));
  return { ...moved, become: (slot) => turned.get(slot) ?? become(slot) };
}

/** A new rule for the whole series is read from its first date on; what it says of the past is not asked. */
function ruledAnew(course: Course, dates: readonly Slot[], at: number, edit: Edit, moved: Moved): Turn | Hindrance {
  const start = edit.shift ? shifted(course.startsLocal, edit.shift) : course.startsLocal;
  const rule = settled(edit.rule!, start, course.timeZone);
  const all = datesOf(rule, start);
  const mistake = extentMistake(rule, all);
  if (mistake) return { field: "rule", message: mistake };
  const past = dates.slice(0, at);
  const coming = all.filter((slot) => visitOn(slot, course).from >= edit.now);
  const same = [...past, ...coming].join() === all.join() && !(edit.otherwise && past.length > 0);
  if (coming.length === 0 && at === dates.length) return { nothingAhead: true };
  if (same) return extended({ kept: [], keptRule: null, become: moved.become }, rule, all, [...past, ...moved.dates]);
  const plain = { kept: past, keptRule: ending(course.rule, past), become: moved.become };
  if (coming.length === 0) return { field: "rule", message: "No date of this rule is still to come." };
  return extended(plain, endingWith(rule, coming), coming, moved.dates);
}

function extended(
  plain: Pick<Turn, "kept" | "keptRule" | "become">,
  rule: Rule,
  dates: readonly Slot[],
  had: readonly Slot[],
): Turn | Hindrance {
  const message = extentMistake(rule, dates);
  if (message) return { field: "rule", message };
  const before = new Set(had);
  return { ...plain, rule, dates, added: dates.filter((slot) => !before.has(slot)) };
}

const ending = (rule: Rule, dates: readonly Slot[]) => (dates.length > 0 ? endingWith(rule, dates) : null);

/** A visit of a series as an edit looks at it; `startsAt` in epoch milliseconds. */
export interface Occurrence {
  readonly id: string;
  readonly slot: Slot;
  readonly detached: boolean;
  readonly status: AppointmentStatus;
  readonly from: number;
}

/** What an edit does with one visit, or with a date that has none. */
export type Step<O extends Occurrence> =
  /** It takes the series' time and ways at its slot; `own`: it stays an exception, and only goes along. */
  | { readonly does: "place"; readonly visit: O; readonly slot: Slot; readonly onRule: boolean; readonly own: boolean }
  | { readonly does: "restore"; readonly visit: O; readonly slot: Slot }
  | { readonly does: "cancel"; readonly visit: O; readonly slot: Slot | null }
  /** It stays as it is; `skipped`: by wish; without a slot it no longer belongs to the series. */
  | {
      readonly does: "leave";
      readonly visit: O;
      readonly slot: Slot | null;
      readonly skipped: boolean;
      readonly onRule: boolean;
    }
  | { readonly does: "book"; readonly slot: Slot };

/** What becomes of each visit from the change on, and which dates are booked. */
export function stepsOf<O extends Occurrence>(
  turn: Turn,
  visits: readonly O[],
  edit: Edit & { readonly fromId: string; readonly includeExceptions: boolean; readonly skip: ReadonlySet<string> },
): Step<O>[] {
  const dates = new Set(turn.dates);
  const last = turn.kept.at(-1);
  const taken = new Set<Slot>();
  const onRule = (visit: O) => dates.has(turn.become(visit.slot));
  const concerned = visits.filter(({ slot }) => last === undefined || slot > last);
  // Those that lie on the rule have the first claim on its dates.
  const inOrder = [...concerned.filter(onRule), ...concerned.filter((visit) => !onRule(visit))];
  const steps = inOrder.map((visit): Step<O> => {
    const slot = [turn.become(visit.slot), visit.slot].find((wanted) => !taken.has(wanted)) ?? null;
    if (slot !== null) taken.add(slot);
    return stepOf(visit, slot, slot !== null && dates.has(slot), edit);
  });
  const booked = turn.added.filter((slot) => !taken.has(slot) && !edit.skip.has(dateOf(slot)));
  return [...steps, ...booked.map((slot) => ({ does: "book", slot }) as const)];
}

function stepOf<O extends Occurrence>(
  visit: O,
  slot: Slot | null,
  onRule: boolean,
  edit: { fromId: string; includeExceptions: boolean; skip: ReadonlySet<string>; now: number },
): Step<O> {
  const skipped = slot !== null && edit.skip.has(dateOf(slot));
  if (visit.status === "cancelled" && !visit.detached && onRule && !skipped && visit.from >= edit.now)
    return { does: "restore", visit, slot: slot! };
  const chosen = !visit.detached || edit.includeExceptions || visit.id === edit.fromId;
  if (visit.status !== "scheduled" || visit.from < edit.now || !chosen || skipped)
    return { does: "leave", visit, slot, skipped, onRule };
  if (!onRule && (!visit.detached || edit.includeExceptions)) return { does: "cancel", visit, slot };
  if (slot === null) return { does: "leave", visit, slot, skipped, onRule };
  return { does: "place", visit, slot, onRule, own: visit.detached && !edit.includeExceptions };
}
