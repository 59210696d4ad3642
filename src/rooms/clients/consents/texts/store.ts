import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Purpose, Wordings } from "./contract.ts";

/** A text with its newest words. */
export interface Text {
  readonly id: string;
  readonly purpose: Purpose;
  readonly required: boolean;
  readonly place: number;
  readonly wordings: Wordings;
  readonly wordingVersion: number;
  readonly validFrom: number;
  readonly retiredAt: string | null;
  readonly version: number;
  readonly createdAt: string;
}

const cell = (rowId: string) => ({ table: "consent_text_versions", column: "words", rowId });

/** All texts: what is asked in the practice's order, then what is retired. */
export async function findTexts(tx: PracticeTx): Promise<Text[]> {
  const rows = await joined(tx).orderBy(sql`retired_at is not null`).orderBy("place").orderBy("t.id").execute();
  const words = await tx.sealer.openMany(rows.map((row) => ({ ...cell(row.words_id), envelope: row.words })));
  return rows.map((row, at) => textOf(row, words[at] ?? null));
}

/** One text; with `lock` nobody else changes it until the transaction ends. */
export async function findText(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Text | null> {
  // Its words are read once it is locked: whoever waited would else see those of before.
  if (options.lock) await tx.db.selectFrom("consent_texts").select("id").where("id", "=", id).forUpdate().execute();
  const row = await joined(tx).where("t.id", "=", id).executeTakeFirst();
  return row ? textOf(row, await tx.sealer.open(row.words, cell(row.words_id))) : null;
}

/** The words of one version, as they stood when it was signed. */
export async function wordingsOf(tx: PracticeTx, textId: string, version: number): Promise<Wordings> {
  const row = await tx.db
    .selectFrom("consent_text_versions")
    .select(["id", "words"])
    .where("text_id", "=", textId)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return JSON.parse(await tx.sealer.open(row.words, cell(row.id)));
}

/** How many consents to each text stand. */
export async function countGiven(tx: PracticeTx): Promise<Map<string, number>> {
  const rows = await tx.db
    .selectFrom("consents as c")
    .leftJoin("consent_withdrawals as w", (join) => join.onRef("w.consent_id", "=", "c.id"))
    .where("w.consent_id", "is", null)
    .select(["c.text_id", sql<number>`count(distinct c.client_id)::int`.as("count")])
    .groupBy("c.text_id")
    .execute();
  return new Map(rows.map(({ text_id, count }) => [text_id, count]));
}

/** `keyId`: the practice's own key. */
export async function insertText(tx: PracticeTx, keyId: string, text: Text): Promise<void> {
  await tx.db
    .insertInto("consent_texts")
    .values({
      practice_id: tx.actor.practiceId,
      id: text.id,
      purpose: text.purpose,
      required: text.required,
      place: text.place,
      created_at: text.createdAt,
    })
    .execute();
  await insertWording(tx, keyId, text);
}

/** Adds the words of a text under its `wordingVersion`. */
export async function insertWording(tx: PracticeTx, keyId: string, text: Text): Promise<void> {
  const id = tx.newId();
  await tx.db
    .insertInto("consent_text_versions")
    .values({
      practice_id: tx.actor.practiceId,
      text_id: text.id,
      version: text.wordingVersion,
      id,
      words: await tx.sealer.seal(keyId, cell(id), JSON.stringify(text.wordings)),
      author_id: tx.actor.memberId,
      created_at: tx.now.toString(),
    })
    .execute();
}

/** Writes a text that was read with `lock`, all but its words, and counts its version up. */
export async function updateText(tx: PracticeTx, text: Text): Promise<void> {
  await tx.db
    .updateTable("consent_texts")
    .set({
      required: text.required,
      wording_version: text.wordingVersion,
      valid_from: text.validFrom,
      retired_at: text.retiredAt,
      version: text.version + 1,
    })
    .where("id", "=", text.id)
    .execute();
}

/** The places of texts, in one statement. */
export async function placeTexts(tx: PracticeTx, ids: readonly string[]): Promise<void> {
  await sql`update consent_texts set place = o.place - 1
    from unnest(${ids as string[]}::uuid[]) with ordinality as o (id, place)
    where consent_texts.id = o.id`.execute(tx.db);
}

/** Holds the practice's list of texts until the transaction ends, so that two cannot both take a channel or a place. */
export async function holdTexts(tx: PracticeTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('consent_texts:' || ${tx.actor.practiceId}, 0))`.execute(
    tx.db,
  );
}

const joined = (tx: PracticeTx) =>
  tx.db
    .selectFrom("consent_texts as t")
    .innerJoin("consent_text_versions as v", (join) =>
      join.onRef("v.text_id", "=", "t.id").onRef("v.version", "=", "t.wording_version"),
    )
    .selectAll("t")
    .select(["v.id as words_id", "v.words"]);

type Row = Awaited<ReturnType<ReturnType<typeof joined>["execute"]>>[number];

function textOf(row: Row, words: string | null): Text {
  return {
    id: row.id,
    purpose: row.purpose as Purpose,
    required: row.required,
    place: row.place,
    wordings: words === null ? {} : JSON.parse(words),
    wordingVersion: row.wording_version,
    validFrom: row.valid_from,
    retiredAt: row.retired_at,
    version: row.version,
    createdAt: row.created_at,
  };
}
