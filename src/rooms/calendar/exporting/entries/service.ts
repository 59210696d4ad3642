import type { PracticeTx } from "#kernel/db/practice.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import type { ClientPaper, PaperEntry } from "#rooms/clients/ports.ts";
import { memberNames } from "#rooms/practices/door.ts";
import { findVisitsBefore, type PastVisit } from "../../history/store.ts";
import { visitsEntry } from "./rules.ts";

const readAtOnce = 500;
/** So many visits stand under one heading, so that no entry is longer than a document may be. */
const mostInEntry = 500;

/** Every visit of a client, oldest first, as a person reads them. */
export async function visitEntries(tx: PracticeTx, clientId: string, paper: ClientPaper): Promise<PaperEntry[]> {
  const visits: PastVisit[] = [];
  for (let last: { at: string; id: string } | null = null; ; ) {
    const read: PastVisit[] = await findVisitsBefore(tx, clientId, last, readAtOnce);
    visits.push(...read);
    const end = read.at(-1);
    if (!end || read.length < readAtOnce) break;
    last = { at: end.startsAt, id: end.id };
  }
  if (visits.length === 0) return [];
  const names = await memberNames(
    tx,
    visits.map(({ therapistId }) => therapistId),
  );
  visits.reverse();
  const entries: PaperEntry[] = [];
  for (let at = 0; at < visits.length; at += mostInEntry)
    entries.push(visitsEntry(paper, visits.slice(at, at + mostInEntry), names, wordsIn(paper.locale)));
  return entries;
}
