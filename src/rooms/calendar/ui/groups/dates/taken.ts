import { useQueries } from "@tanstack/react-query";
import type { Conflict } from "../../../holding/contract.ts";
import { useSettled } from "../../appointment-overlap.tsx";
import type { Times } from "../../layout.ts";
import { conflictsQuery } from "../../queries.ts";

/** Whose time it takes, and how much before and after. */
export interface Who {
  therapistId: string | null;
  serviceId: string | null;
  locationId: string | null;
}

/** A date that meets something, and what. */
export interface Taken {
  at: number;
  times: Times;
  conflicts: readonly Conflict[];
}

// As many dates as a course mostly has are asked beforehand; what the others meet, the answer to saving tells.
const mostAsked = 16;

/** The dates that meet something that is there, said before saving; `refused` is what an answer told of them. */
export function useTaken(times: readonly Times[], who: Who, refused: readonly Conflict[]): readonly Taken[] {
  const { therapistId, serviceId, locationId } = who;
  const margins = { serviceId: serviceId ?? undefined, locationId: locationId ?? undefined };
  const wished = therapistId === null ? [] : times.map((one) => ({ ...one, ...margins, therapistId }));
  const asked = useSettled(wished);
  const told = useQueries({
    queries: asked.slice(0, mostAsked).map((one) => conflictsQuery(one)),
    combine: (answers) => answers.map(({ data }) => data ?? []),
  });
  return times
    .map((one, at) => ({ at, times: one, conflicts: met(one, asked[at], told[at] ?? [], refused) }))
    .filter(({ conflicts }) => conflicts.length > 0);
}

/** What was asked of another time says nothing of this one. */
function met(times: Times, asked: Times | undefined, told: readonly Conflict[], refused: readonly Conflict[]) {
  const same = asked?.startsAt === times.startsAt && asked.endsAt === times.endsAt;
  if (same && told.length > 0) return told;
  return refused.filter((one) => before(one.blockedFrom, times.endsAt) && before(times.startsAt, one.blockedUntil));
}

const before = (one: string, other: string): boolean => Temporal.Instant.compare(one, other) < 0;
