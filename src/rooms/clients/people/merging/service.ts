import type { PracticeTx } from "#kernel/db/practice.ts";
import { clientKey } from "../../door.ts";
import { joined } from "../../merging/rules.ts";
import type { RelatedPerson } from "../contract.ts";
import { deletePerson, findPeople, findRelatedTo, updatePerson } from "../store.ts";

interface Merge {
  readonly fromId: string;
  readonly intoId: string;
}

const mostRoles = 4;
const longestNote = 300;

/**
 * Before the people of one client become another's: nobody belongs to themselves, and whoever belongs to both, or to whom both
 * belong, does so once, as everything they were to either. All others go over as they are.
 */
export async function mergePeople(tx: PracticeTx, { fromId, intoId }: Merge): Promise<void> {
  await mergeRows(tx, await findPeople(tx, fromId), await findPeople(tx, intoId), { fromId, intoId, ownerId: intoId });
  for (const { clientId: ownerId } of await findRelatedTo(tx, fromId)) {
    const people = await findPeople(tx, ownerId);
    const those = (id: string) => people.filter(({ personId }) => personId === id);
    if (ownerId === intoId) for (const { id } of those(fromId)) await deletePerson(tx, id);
    else if (ownerId !== fromId)
      for (const person of those(fromId)) await absorb(tx, ownerId, person, those(intoId)[0]);
  }
}

async function mergeRows(
  tx: PracticeTx,
  theirs: readonly RelatedPerson[],
  own: readonly RelatedPerson[],
  { fromId, intoId, ownerId }: Merge & { readonly ownerId: string },
): Promise<void> {
  for (const person of theirs) {
    if (person.personId === null) continue;
    if (person.personId === intoId || person.personId === fromId) await deletePerson(tx, person.id);
    else
      await absorb(
        tx,
        ownerId,
        person,
        own.find(({ personId }) => personId === person.personId),
      );
  }
}

/** Puts one row of the same person into another; without another it stays. */
async function absorb(
  tx: PracticeTx,
  ownerId: string,
  person: RelatedPerson,
  into: RelatedPerson | undefined,
): Promise<void> {
  if (!into) return;
  const roles = [...new Set([...into.roles, ...person.roles])].slice(0, mostRoles);
  const note = joined(into.note, person.note)?.slice(0, longestNote) ?? null;
  await updatePerson(tx, await clientKey(tx, ownerId, into.id), { ...into, roles, note });
  await deletePerson(tx, person.id);
}
