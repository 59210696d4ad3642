import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Records } from "#kernel/db/record-text.ts";
import { type ClientCard, cardsOf, type NamesAtHand, namesAtHand } from "#rooms/clients/door.ts";
import { cell, clientAt, clientOf, groupOf, notedIn } from "../rules.ts";
import { groupTexts } from "../store.ts";

/** What is known beside the records: names and notes as JSON by the place of the visit, groups as JSON by their ids. */
export interface Known {
  readonly names: Names;
  readonly groups: Groups;
  readonly notes?: ReadonlyMap<number, string>;
}

/** Null for a session of a group. */
export type Names = readonly (NamesAtHand | null)[];

/** The JSON of the groups whose sessions are among the visits, by their ids. */
export async function groupsIn(visits: Records, practiceId: string, ask: GroupAsk): Promise<Groups> {
  const ids = new Set<string>();
  for (let visit = 0; visit < visits.count; visit++) {
    const id = groupOf(visits, visit);
    if (id !== null) ids.add(id);
  }
  return ids.size === 0 ? noGroups : groupTexts(ask, practiceId, [...ids]);
}

type GroupAsk = Parameters<typeof groupTexts>[0];
type Groups = ReadonlyMap<string, string>;
const noGroups: Groups = new Map();

/** The names of each visit's client; undefined where they are not in memory. */
export function namesInMemory(practiceId: string, visits: Records): (NamesAtHand | null | undefined)[] {
  const nameAt = namesAtHand(practiceId);
  return Array.from({ length: visits.count }, (_, visit) => {
    const idAt = clientAt(visits, visit);
    return idAt === null ? null : nameAt(visits.bytes, idAt);
  });
}

export const areWhole = (names: readonly (NamesAtHand | null | undefined)[]): names is Names =>
  !names.includes(undefined);

/** Opens the notes, and finds the names in memory or in the clients' room. */
export async function everythingBeside(tx: PracticeTx, visits: Records, groups: Groups, names?: Names): Promise<Known> {
  const noted = notedIn(visits);
  const opened = await tx.sealer.openMany(noted.map(({ id, notes }) => ({ ...cell("notes", id), envelope: notes })));
  const texts = noted.flatMap(({ visit }, at) =>
    opened[at] == null ? [] : [[visit, JSON.stringify(opened[at])] as const],
  );
  return { names: names ?? (await namesOf(tx, visits)), groups, notes: new Map(texts) };
}

/** The names of each visit's client, from memory where it has them; the clients' room reads the others. */
async function namesOf(tx: PracticeTx, visits: Records): Promise<Names> {
  const names = namesInMemory(tx.actor.practiceId, visits);
  if (areWhole(names)) return names;
  const unknown = names.flatMap((name, visit) => (name === undefined ? [clientOf(visits, visit)!] : []));
  const cards = await cardsOf(tx, [...new Set(unknown)]);
  return names.map((name, visit) => {
    if (name !== undefined) return name;
    const id = clientOf(visits, visit)!;
    return namesOn(id, cards.get(id));
  });
}

export function namesOn(id: string, card: ClientCard | undefined): NamesAtHand {
  const { firstName = "", lastName = "", pronouns = null } = card ?? {};
  const text = JSON.stringify({ id, firstName, lastName, pronouns });
  return { text, namesEnd: text.length - 1 };
}
