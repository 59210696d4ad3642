import { type Selectable, sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { ClientFields } from "#kernel/db/schema.gen.ts";
import type { ClientField } from "./contract.ts";
import type { FieldKind } from "./rules.ts";

const cell = (rowId: string) => ({ table: "client_fields", column: "words", rowId });

/** The fields that the actor's role may know, in their order, archived ones last. */
export async function findFields(tx: PracticeTx): Promise<ClientField[]> {
  const rows = await tx.db
    .selectFrom("client_fields")
    .selectAll()
    .orderBy(sql`archived_at is not null`)
    .orderBy("place")
    .orderBy("id")
    .execute();
  const words = await tx.sealer.openMany(rows.map((row) => ({ ...cell(row.id), envelope: row.words })));
  return rows.map((row, at) => fieldOf(row, words[at] ?? null));
}

/** One field; nobody else changes it until the transaction ends. */
export async function lockField(tx: PracticeTx, id: string): Promise<ClientField | null> {
  const row = await tx.db.selectFrom("client_fields").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row ? fieldOf(row, await tx.sealer.open(row.words, cell(id))) : null;
}

/** `keyId`: the practice's own key. */
export async function insertField(tx: PracticeTx, keyId: string, field: ClientField, place: number): Promise<void> {
  await tx.db
    .insertInto("client_fields")
    .values({
      practice_id: tx.actor.practiceId,
      id: field.id,
      kind: field.kind,
      clinical: field.clinical,
      place,
      words: await wordsOf(tx, keyId, field),
      created_at: tx.now.toString(),
    })
    .execute();
}

/** Writes a field that was locked: its words and whether it is archived. */
export async function updateField(tx: PracticeTx, keyId: string, field: ClientField): Promise<void> {
  const words = await wordsOf(tx, keyId, field);
  await tx.db
    .updateTable("client_fields")
    .set({ words, archived_at: field.archivedAt, version: field.version })
    .where("id", "=", field.id)
    .execute();
}

/** The places of fields, in one statement. */
export async function placeFields(tx: PracticeTx, ids: readonly string[]): Promise<void> {
  await sql`update client_fields set place = o.place - 1
    from unnest(${[...ids]}::uuid[]) with ordinality as o (id, place)
    where client_fields.id = o.id`.execute(tx.db);
}

/** Holds the practice's list of fields until the transaction ends, so that two cannot take one place. */
export async function holdFields(tx: PracticeTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('client_fields:' || ${tx.actor.practiceId}, 0))`.execute(
    tx.db,
  );
}

const wordsOf = (tx: PracticeTx, keyId: string, { id, name, choices }: ClientField) =>
  tx.sealer.seal(keyId, cell(id), JSON.stringify({ name, choices }));

function fieldOf(row: Selectable<ClientFields>, words: string | null): ClientField {
  const said: Pick<ClientField, "name" | "choices"> = words === null ? { name: "", choices: [] } : JSON.parse(words);
  const { id, kind, clinical, archived_at: archivedAt, version } = row;
  return { id, kind: kind as FieldKind, ...said, clinical, archivedAt, version };
}
