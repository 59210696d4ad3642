import type { PracticeTx } from "#kernel/db/practice.ts";
import type { TimelineEntry, TimelineStretch } from "../../ports.ts";
import { fold } from "../../search/rules.ts";
import type { ConsentLine } from "../contract.ts";
import { linesOf, mayTellOf } from "../showing/service.ts";
import { findConsents } from "../store.ts";

/** The consents of a client in their timeline: that one was given, and that it was taken back. */
export async function consentTimeline(tx: PracticeTx, stretch: TimelineStretch): Promise<TimelineEntry[]> {
  const { clientId, kinds, query, before, limit } = stretch;
  if (kinds !== null && !kinds.includes("consent")) return [];
  const lines = await linesOf(
    tx,
    (await findConsents(tx, clientId)).filter((one) => mayTellOf(tx, one)),
  );
  const words = query === undefined ? [] : fold(query).split(" ").filter(Boolean);
  return lines
    .filter(({ title }) => words.every((word) => fold(title).includes(word)))
    .flatMap(entriesOf)
    .filter((entry) => before === null || comesAfter(entry, before))
    .sort((a, b) => (comesAfter(a, b) ? 1 : -1))
    .slice(0, limit);
}

function entriesOf({ id, title, how, givenAt, takenBy, withdrawn }: ConsentLine): TimelineEntry[] {
  const same = { kind: "consent", consentId: id, title, how } as const;
  const given: TimelineEntry = { ...same, id, at: givenAt, act: "given", by: takenBy };
  return withdrawn ? [given, { ...same, id, at: withdrawn.at, act: "withdrawn", by: withdrawn.by }] : [given];
}

/** Whether an entry stands below a place in the order newest first. */
function comesAfter(entry: { at: string; id: string }, place: { at: string; id: string }): boolean {
  const order = Temporal.Instant.compare(entry.at, place.at);
  return order < 0 || (order === 0 && entry.id < place.id);
}
