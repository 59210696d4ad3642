import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, notFound, refuse } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { cardsOf, clientKey } from "../door.ts";
import { missing, mustBeThere } from "../merging/gone/service.ts";
import { countryOf, tidyPhone } from "../phone/rules.ts";
import { same, tidyEmail } from "../rules.ts";
import { keyOfClient, readKept } from "../store.ts";
import type * as contract from "./contract.ts";
import type { People, RelatedPerson } from "./contract.ts";
import { deletePerson, findPeople, findRelatedTo, insertPerson, updatePerson } from "./store.ts";

const mostPeople = 30;

/** Who belongs to a client, and to whom they belong; of those who are clients the name of today. Throws 404. */
export async function listPeople({ tx, params }: Call<typeof contract.listPeople>): Promise<People> {
  await mustBeThere(tx, params.id);
  const people = await findPeople(tx, params.id);
  const relatedTo = await findRelatedTo(tx, params.id);
  const cards = await cardsOf(tx, [
    ...people.flatMap(({ personId }) => personId ?? []),
    ...relatedTo.map(({ clientId }) => clientId),
  ]);
  const nameOf = (id: string) => {
    const card = cards.get(id);
    return card ? `${card.firstName} ${card.lastName}`.trim() : null;
  };
  return {
    items: people.map((person) => shown(person, person.personId ? cards.get(person.personId) : undefined)),
    relatedTo: relatedTo.flatMap((one) => {
      const name = nameOf(one.clientId);
      return name === null ? [] : [{ ...one, name }];
    }),
  };
}

/** Adds somebody to those who belong to a client. Throws 404, 409, 422. */
export async function addPerson({ tx, params, body }: Call<typeof contract.addPerson>): Promise<RelatedPerson> {
  const { keyId, people } = await held(tx, params.id);
  if (people.length >= mostPeople) throw refuse("too_many_people", `A client has at most ${mostPeople}.`);
  const empty = { personId: null, name: null, phone: null, email: null, note: null };
  const said = { ...empty, ...body, id: tx.newId(), createdAt: tx.now.toString() };
  const person = await tidied(tx, params.id, said, people);
  await insertPerson(tx, { clientId: params.id, keyId }, person);
  return told(tx, params.id, person);
}

/** Changes what is named. Nothing is written when nothing differs. Throws 404, 409, 422. */
export async function changePerson({ tx, params, body }: Call<typeof contract.changePerson>): Promise<RelatedPerson> {
  const { people, before } = await one(tx, params);
  const others = people.filter(({ id }) => id !== before.id);
  const named = Object.entries(body).filter(([, value]) => value !== undefined);
  const after = await tidied(tx, params.id, { ...before, ...Object.fromEntries(named) }, others);
  if (!same(before, after)) await updatePerson(tx, await clientKey(tx, params.id, before.id), after);
  return told(tx, params.id, after);
}

/** Takes somebody out. Throws 404. */
export async function removePerson({ tx, params }: Call<typeof contract.removePerson>): Promise<undefined> {
  const { before } = await one(tx, params);
  await deletePerson(tx, before.id);
  await emit(tx, { kind: "client.updated", subjectId: params.id });
}

/** The people of a client, who is held until the transaction ends, so that nobody is added twice. */
async function held(tx: PracticeTx, clientId: string) {
  const client = await readKept(tx, clientId, { lock: true });
  const keyId = await keyOfClient(tx, clientId);
  if (!client || !keyId) throw await missing(tx, clientId);
  return { keyId, people: await findPeople(tx, clientId) };
}

async function one(tx: PracticeTx, { id, relatedId }: { id: string; relatedId: string }) {
  const { people } = await held(tx, id);
  const before = people.find((person) => person.id === relatedId);
  if (!before) throw notFound("This person");
  return { people, before };
}

/** What was said as it is kept. Somebody who is a client keeps name and numbers of their own, and none here. */
async function tidied(
  tx: PracticeTx,
  clientId: string,
  said: RelatedPerson,
  others: readonly RelatedPerson[],
): Promise<RelatedPerson> {
  const person = { ...said, roles: [...new Set(said.roles)] };
  if (person.personId === null) {
    if (person.name === null) throw invalid("body.name", "A name, or the client they are.");
    const phone = person.phone && tidyPhone(person.phone, countryOf(await practiceOf(tx)));
    if (person.phone && !phone)
      throw invalid("body.phone", "A phone number, with its country code when it is not of here.");
    return { ...person, phone, email: person.email && tidyEmail(person.email) };
  }
  if (person.personId === clientId) throw invalid("body.personId", "Somebody else than the client.");
  await mustBeThere(tx, person.personId);
  if (others.some(({ personId }) => personId === person.personId))
    throw refuse("already_related", "This client is among them already.");
  return { ...person, name: null, phone: null, email: null };
}

async function told(tx: PracticeTx, clientId: string, person: RelatedPerson): Promise<RelatedPerson> {
  await emit(tx, { kind: "client.updated", subjectId: clientId });
  if (person.personId === null) return person;
  return shown(person, (await cardsOf(tx, [person.personId])).get(person.personId));
}

type Card = { firstName: string; lastName: string; phone: string | null; email: string | null };

/** As it is read: of a client what stands with them. */
function shown(person: RelatedPerson, card: Card | undefined): RelatedPerson {
  if (!card) return person;
  const { firstName, lastName, phone, email } = card;
  return { ...person, name: `${firstName} ${lastName}`.trim(), phone, email };
}
