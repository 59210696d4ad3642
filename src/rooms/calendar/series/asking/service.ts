import type { PracticeTx } from "#kernel/db/practice.ts";
import { together } from "#kernel/db/together.ts";
import { Preview } from "#kernel/http/guard.ts";
import { refuse } from "#kernel/http/problem.ts";
import type { Interval } from "#kernel/time/interval.ts";
import { metByEach } from "../../holding/service.ts";
import type { Blocked } from "../../rules.ts";
import { instantText, type VisitTime } from "../../store.ts";
import { sealed, type Wish } from "../../timing/service.ts";
import type { Preview as PreviewBody } from "../contract.ts";
import type { Chosen, Slot } from "../rules.ts";

/** A time that a date of a series asks for. */
export interface Wanted {
  /** Of the visit that is there, or will be. */
  readonly id: string;
  readonly slot: Slot;
  readonly does: "book" | "move" | "change" | "restore";
  readonly chosen: Chosen;
  readonly wish: Wish;
  readonly blocked: Blocked;
}

/** A date that asks for no time: its visit stays, or is cancelled. */
export interface Unasked extends Pick<Wanted, "slot" | "chosen"> {
  readonly does: "keep" | "cancel";
  readonly visit: Interval;
}

/**
 * Claims the times of several dates, whose therapists must be locked: all or, where one is taken and no reason is given
 * to override it, none (`slot_taken` with the dates). `leaving` are visits that give up where they stand.
 */
export async function claimedAll(
  tx: PracticeTx,
  wanted: readonly Wanted[],
  how: { keyId: string; leaving: ReadonlySet<string>; override?: { reason: string } },
): Promise<Map<string, VisitTime>> {
  const answers = await metByEach(tx, wanted.map(askedOf), how.leaving);
  const taken = wanted.filter(({ id }) => answers.get(id)!.standsOutside);
  if (taken.length > 0 && !how.override) {
    const dates = taken.map((one) => ({
      slot: one.slot,
      ...timesOf(one.wish.visit),
      conflicts: answers.get(one.id)!.conflicts,
    }));
    throw refuse("slot_taken", "Some of these dates are taken.", {
      conflicts: dates.flatMap((date) => date.conflicts),
      dates,
    });
  }
  const times = await together(
    wanted.map(async ({ id, wish, blocked }): Promise<[string, VisitTime]> => {
      const { standsOutside, setAt } = answers.get(id)!;
      const reason = standsOutside ? how.override!.reason : null;
      const overrideReason = await sealed(tx, how.keyId, "override_reason", id, reason);
      return [id, { ...wish, blocked, standsOutside, setAt, overrideReason }];
    }),
  );
  return new Map(times);
}

/** What would come of it: which of the dates are free, and what is in the way of the others. Nothing is held by asking. */
export async function previewed(
  tx: PracticeTx,
  wanted: readonly Wanted[],
  leaving: ReadonlySet<string>,
  unasked: readonly Unasked[] = [],
): Promise<Preview> {
  const answers = await metByEach(tx, wanted.map(askedOf), leaving);
  const asked = wanted.map(({ id, slot, does, chosen, wish }) => {
    const { conflicts } = answers.get(id)!;
    return { slot, ...timesOf(wish.visit), does, free: conflicts.length === 0, conflicts, chosen };
  });
  const others = unasked.map(({ slot, does, chosen, visit }) => ({
    slot,
    ...timesOf(visit),
    does,
    free: true,
    conflicts: [],
    chosen,
  }));
  const items = [...asked, ...others].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const body: PreviewBody = { items, free: asked.filter((item) => item.free).length, of: asked.length };
  return new Preview(body);
}

const askedOf = ({ id, wish, blocked }: Wanted) => ({ id, therapistId: wish.therapistId, visit: wish.visit, blocked });
const timesOf = ({ from, to }: Interval) => ({ startsAt: instantText(from), endsAt: instantText(to) });
