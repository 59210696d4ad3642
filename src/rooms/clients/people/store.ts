import type { Selectable } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { RelatedPeople } from "#kernel/db/schema.gen.ts";
import type { RelatedPerson } from "./contract.ts";
import type { PersonRole } from "./rules.ts";

/** What is sealed of somebody who belongs to a client. */
type Words = Pick<RelatedPerson, "name" | "phone" | "email" | "note">;

const cell = (rowId: string) => ({ table: "related_people", column: "words", rowId });

/** Who belongs to a client, in the order in which they were added. */
export async function findPeople(tx: PracticeTx, clientId: string): Promise<RelatedPerson[]> {
  const rows = await tx.db
    .selectFrom("related_people")
    .selectAll()
    .where("client_id", "=", clientId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  const words = await tx.sealer.openMany(rows.map((row) => ({ ...cell(row.id), envelope: row.words })));
  return rows.map((row, at) => personOf(row, words[at] ?? null));
}

/** The clients to whom this one belongs, and as what. */
export async function findRelatedTo(
  tx: PracticeTx,
  clientId: string,
): Promise<{ clientId: string; roles: PersonRole[] }[]> {
  const rows = await tx.db
    .selectFrom("related_people")
    .select(["client_id", "roles"])
    .where("person_id", "=", clientId)
    .orderBy("created_at")
    .execute();
  return rows.map((row) => ({ clientId: row.client_id, roles: row.roles as PersonRole[] }));
}

/** `keyId`: the client's key. */
export async function insertPerson(
  tx: PracticeTx,
  { clientId, keyId }: { clientId: string; keyId: string },
  person: RelatedPerson,
): Promise<void> {
  await tx.db
    .insertInto("related_people")
    .values({
      practice_id: tx.actor.practiceId,
      id: person.id,
      client_id: clientId,
      created_at: person.createdAt,
      ...(await columnsOf(tx, keyId, person)),
    })
    .execute();
}

/** `keyId`: the client's key. */
export async function updatePerson(tx: PracticeTx, keyId: string, person: RelatedPerson): Promise<void> {
  const columns = await columnsOf(tx, keyId, person);
  await tx.db.updateTable("related_people").set(columns).where("id", "=", person.id).execute();
}

export async function deletePerson(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("related_people").where("id", "=", id).execute();
}

/** Takes somebody out of everyone's people: who is erased belongs to nobody any more. */
export async function forgetPerson(tx: PracticeTx, clientId: string): Promise<void> {
  await tx.db.deleteFrom("related_people").where("person_id", "=", clientId).execute();
}

async function columnsOf(tx: PracticeTx, keyId: string, { id, personId, roles, ...person }: RelatedPerson) {
  const { name, phone, email, note } = person;
  const words: Words = { name, phone, email, note };
  return { person_id: personId, roles, words: await tx.sealer.seal(keyId, cell(id), JSON.stringify(words)) };
}

function personOf(row: Selectable<RelatedPeople>, words: string | null): RelatedPerson {
  const said: Words = words === null ? { name: null, phone: null, email: null, note: null } : JSON.parse(words);
  return {
    id: row.id,
    personId: row.person_id,
    roles: row.roles as PersonRole[],
    ...said,
    createdAt: row.created_at,
  };
}
