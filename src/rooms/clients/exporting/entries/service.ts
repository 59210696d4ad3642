import type { PracticeTx } from "#kernel/db/practice.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import { consentDocument } from "../../consents/print/rules.ts";
import { consentOf, mayTellOf } from "../../consents/showing/service.ts";
import { findConsents } from "../../consents/store.ts";
import { linesOf, opened } from "../../directory/store.ts";
import { findFields } from "../../fields/store.ts";
import { findHistory } from "../../histories/store.ts";
import { findPeople } from "../../people/store.ts";
import type { ClientPaper, PaperEntry } from "../../ports.ts";
import { readKept } from "../../store.ts";
import { historyEntry, peopleEntry, profileEntry } from "./rules.ts";

/** Profile, people, history and consents of a client, as a person reads them. */
export async function clientEntries(tx: PracticeTx, clientId: string, paper: ClientPaper): Promise<PaperEntry[]> {
  const client = await readKept(tx, clientId);
  if (!client) return [];
  const say = wordsIn(paper.locale);
  const fields = await findFields(tx);
  const people = await findPeople(tx, clientId);
  const known = await opened(
    tx,
    await linesOf(
      tx,
      people.flatMap(({ personId }) => personId ?? []),
    ),
  );
  const names = new Map(known.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`.trim()]));
  const found = [
    profileEntry(paper, client, fields, say),
    peopleEntry(paper, people, names, say),
    historyEntry(paper, await findHistory(tx, clientId), fields, say),
  ];
  return [...found.filter((entry) => entry !== null), ...(await consentEntries(tx, clientId, paper))];
}

async function consentEntries(tx: PracticeTx, clientId: string, paper: ClientPaper): Promise<PaperEntry[]> {
  const say = wordsIn(paper.locale);
  const entries: PaperEntry[] = [];
  for (const kept of (await findConsents(tx, clientId)).filter((one) => mayTellOf(tx, one)).reverse()) {
    const consent = await consentOf(tx, kept);
    const { heading, entries: said } = consentDocument(paper, [consent], say);
    for (const entry of said)
      entries.push({ entry: { ...entry, heading, about: null }, weight: JSON.stringify(entry).length });
  }
  return entries;
}
