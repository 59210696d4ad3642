import type { Selectable } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Snippets } from "#kernel/db/schema.gen.ts";
import type { SnippetReply } from "./contract.ts";

/** What is sealed of a snippet. */
export type SnippetWords = Pick<SnippetReply, "name" | "abbreviation" | "text">;

export interface Snippet extends SnippetWords {
  readonly id: string;
  readonly memberId: string;
  readonly shared: boolean;
  readonly version: number;
  readonly createdAt: string;
}

const wordsCell = (rowId: string) => ({ table: "snippets", column: "words", rowId });

/** The member's own and those that are shared, by name. */
export async function findSnippets(tx: PracticeTx): Promise<Snippet[]> {
  const rows = await tx.db.selectFrom("snippets").selectAll().limit(2_000).execute();
  const words = await tx.sealer.openMany(rows.map((row) => ({ ...wordsCell(row.id), envelope: row.words })));
  return rows.map((row, at) => snippetOf(row, words[at] ?? null)).sort((a, b) => a.name.localeCompare(b.name));
}

/** One snippet that the member may see, or null; nobody else changes it until the transaction ends. */
export async function lockSnippet(tx: PracticeTx, id: string): Promise<Snippet | null> {
  const row = await tx.db.selectFrom("snippets").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row ? snippetOf(row, await tx.sealer.open(row.words, wordsCell(row.id))) : null;
}

/** `keyId`: the practice's own key. */
export async function insertSnippet(
  tx: PracticeTx,
  keyId: string,
  { id, memberId, shared, ...said }: Omit<Snippet, "version" | "createdAt">,
): Promise<void> {
  const words = await tx.sealer.seal(keyId, wordsCell(id), JSON.stringify(said));
  const created_at = tx.now.toString();
  await tx.db
    .insertInto("snippets")
    .values({ practice_id: tx.actor.practiceId, id, member_id: memberId, words, shared, created_at })
    .execute();
}

export async function updateSnippet(tx: PracticeTx, keyId: string, snippet: Snippet): Promise<void> {
  const { id, shared, name, abbreviation, text } = snippet;
  const words = await tx.sealer.seal(keyId, wordsCell(id), JSON.stringify({ name, abbreviation, text }));
  const change = tx.db.updateTable("snippets").set((eb) => ({ words, shared, version: eb("version", "+", 1) }));
  await change.where("id", "=", id).execute();
}

export async function removeSnippet(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("snippets").where("id", "=", id).execute();
}

function snippetOf(row: Selectable<Snippets>, words: string | null): Snippet {
  const said: SnippetWords = words === null ? { name: "", abbreviation: "", text: "" } : JSON.parse(words);
  const { id, member_id: memberId, shared, version, created_at: createdAt } = row;
  return { id, memberId, ...said, shared, version, createdAt };
}
