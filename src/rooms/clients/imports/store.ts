import { type Selectable, sql } from "kysely";
import { violatedConstraint } from "#kernel/db/faults.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { ClientImports } from "#kernel/db/schema.gen.ts";
import { refuse } from "#kernel/http/problem.ts";
import type { ClientImport } from "./contract.ts";
import type { Column } from "./guessing/rules.ts";
import type { Choices, Preset } from "./rules.ts";

export interface Import {
  readonly id: string;
  readonly memberId: string;
  readonly state: ClientImport["state"];
  /** The import's own key; null once nothing more is read from its file. */
  readonly keyId: string | null;
  readonly name: string;
  /** Empty once the file is gone. */
  readonly columns: readonly Column[];
  readonly format: "csv" | "xlsx";
  readonly preset: Preset | null;
  readonly choices: Choices;
  readonly lines: number;
  /** The place in the table from which the next batch is read. */
  readonly nextPlace: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly refused: number;
  readonly removed: number;
  readonly stayed: number;
  readonly version: number;
  readonly createdAt: string;
  readonly endedAt: string | null;
}

const cell = (column: "name" | "words", rowId: string) => ({ table: "client_imports", column, rowId });

/** `keyId` of the import is the key of its own; `practiceKey` the practice's. */
export async function insertImport(tx: PracticeTx, practiceKey: string, made: Import): Promise<void> {
  await tx.db
    .insertInto("client_imports")
    .values({
      practice_id: tx.actor.practiceId,
      id: made.id,
      member_id: made.memberId,
      name: await tx.sealer.seal(practiceKey, cell("name", made.id), made.name),
      format: made.format,
      created_at: made.createdAt,
      ...(await columnsOf(tx, made)),
    })
    .execute();
}

/** Writes how an import stands; it was read with `lock`. */
export async function updateImport(
  tx: PracticeTx,
  changed: Import,
  at: { startedAt?: string | undefined; undoneAt?: string } = {},
) {
  await tx.db
    .updateTable("client_imports")
    .set({
      ...(await columnsOf(tx, changed)),
      ...(at.startedAt && { started_at: at.startedAt }),
      ...(at.undoneAt && { undone_at: at.undoneAt }),
    })
    .where("id", "=", changed.id)
    .execute();
}

async function columnsOf(tx: PracticeTx, one: Import) {
  const words = JSON.stringify({ columns: one.columns });
  return {
    state: one.state,
    key_id: one.keyId,
    words: one.keyId === null ? null : await tx.sealer.seal(one.keyId, cell("words", one.id), words),
    preset: one.preset,
    choices: JSON.stringify(one.choices),
    lines: one.lines,
    next_place: one.nextPlace,
    imported: one.imported,
    duplicates: one.duplicates,
    refused: one.refused,
    removed: one.removed,
    stayed: one.stayed,
    version: one.version,
    ended_at: one.endedAt,
  };
}

/** One import; with `lock` it stays as it is until the transaction ends. */
export async function findImport(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Import | null> {
  let query = tx.db.selectFrom("client_imports").selectAll().where("id", "=", id);
  if (options.lock) query = query.forUpdate();
  const [found] = await opened(tx, await query.execute());
  return found ?? null;
}

/** The last imports, the newest first. */
export async function findImports(tx: PracticeTx, most: number): Promise<Import[]> {
  const query = tx.db.selectFrom("client_imports").selectAll().orderBy("created_at", "desc").orderBy("id", "desc");
  return opened(tx, await query.limit(most).execute());
}

/** What a member has waiting, held until the transaction ends. */
export async function waitingOf(tx: PracticeTx, memberId: string): Promise<Import[]> {
  const query = tx.db.selectFrom("client_imports").selectAll().where("state", "=", "waiting");
  return opened(tx, await query.where("member_id", "=", memberId).orderBy("id").forUpdate().execute());
}

export async function deleteImport(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("client_imports").where("id", "=", id).execute();
}

/** Destroys the key of an import whose row names it no more: what lay under it, the file above all, is noise from now on. */
export async function destroyKey(tx: PracticeTx, keyId: string): Promise<void> {
  await tx.db.deleteFrom("person_keys").where("id", "=", keyId).execute();
  tx.sealer.forget(keyId);
}

/** Writes that an import begins to run, or to be undone. Throws the refusal `import_running` while another does. */
export async function beginImport(tx: PracticeTx, begun: Import, startedAt?: string): Promise<void> {
  try {
    await updateImport(tx, begun, { startedAt });
  } catch (fault) {
    if (violatedConstraint(fault) !== "client_imports_one_at_a_time") throw fault;
    throw refuse("import_running", "Another import of the practice is running. Wait until it has ended.");
  }
}

/** How files of this layout were read the last time; null for a new one. */
export async function findLayout(tx: PracticeTx, digest: Buffer): Promise<Choices | null> {
  const row = await tx.db
    .selectFrom("client_import_layouts")
    .select("choices")
    .where("digest", "=", digest)
    .executeTakeFirst();
  return row ? (row.choices as unknown as Choices) : null;
}

export async function keepLayout(tx: PracticeTx, digest: Buffer, choices: Choices): Promise<void> {
  await sql`insert into client_import_layouts (practice_id, digest, choices, used_at)
    values (${tx.actor.practiceId}, ${digest}, ${JSON.stringify(choices)}::jsonb, ${tx.now.toString()}::timestamptz)
    on conflict (practice_id, digest) do update set choices = excluded.choices, used_at = excluded.used_at`.execute(
    tx.db,
  );
}

async function opened(tx: PracticeTx, rows: readonly Selectable<ClientImports>[]): Promise<Import[]> {
  const cells = rows.flatMap((row) => [
    { ...cell("name", row.id), envelope: row.name },
    { ...cell("words", row.id), envelope: row.words },
  ]);
  const texts = await tx.sealer.openMany(cells);
  return rows.map((row, at) => importOf(row, texts[at * 2] ?? "", texts[at * 2 + 1] ?? null));
}

function importOf(row: Selectable<ClientImports>, name: string, words: string | null): Import {
  return {
    id: row.id,
    memberId: row.member_id,
    state: row.state as Import["state"],
    keyId: row.key_id,
    name,
    columns: words === null ? [] : JSON.parse(words).columns,
    format: row.format as Import["format"],
    preset: row.preset as Preset | null,
    choices: row.choices as unknown as Choices,
    lines: row.lines,
    nextPlace: row.next_place,
    imported: row.imported,
    duplicates: row.duplicates,
    refused: row.refused,
    removed: row.removed,
    stayed: row.stayed,
    version: row.version,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}
