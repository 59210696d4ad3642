import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import type { Drawing, How } from "./contract.ts";
import type { Asked, Given } from "./rules.ts";
import type { Purpose } from "./texts/contract.ts";

/** What is sealed of a consent. */
export interface Words {
  readonly signer: string;
  readonly by: "client" | "guardian";
  readonly note: string;
}

export interface Scan {
  readonly id: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** A consent as kept, with what became of it; `words` are null when nobody can open them any more. */
export interface Kept extends Given {
  readonly id: string;
  readonly clientId: string;
  readonly language: Locale;
  readonly how: How;
  readonly takenBy: string;
  readonly keyId: string;
  readonly words: Words | null;
  readonly scan: Scan | null;
  readonly createdAt: string;
  readonly withdrawnBy: string | null;
  readonly reason: string | null;
}

export type New = Omit<Kept, "withdrawnAt" | "withdrawnBy" | "reason" | "words"> & {
  readonly words: Words;
  readonly drawing: Drawing | null;
};

const wordsCell = (rowId: string) => ({ table: "consents", column: "words", rowId });
const drawingCell = (rowId: string) => ({ table: "consents", column: "drawing", rowId });
const reasonCell = (rowId: string) => ({ table: "consent_withdrawals", column: "reason", rowId });

/** Everything a client gave and took back, newest first; without the drawings, which are many times larger. */
export async function findConsents(tx: PracticeTx, clientId: string): Promise<Kept[]> {
  const rows = await joined(tx).where("c.client_id", "=", clientId).execute();
  const opened = await tx.sealer.openMany(
    rows.flatMap((row) => [
      { ...wordsCell(row.id), envelope: row.words },
      { ...reasonCell(row.id), envelope: row.reason },
    ]),
  );
  return rows
    .map((row, at) => keptOf(row, opened[at * 2] ?? null, opened[at * 2 + 1] ?? null))
    .sort((a, b) => Temporal.Instant.compare(b.givenAt, a.givenAt) || (a.id < b.id ? 1 : -1));
}

export async function findConsent(tx: PracticeTx, id: string): Promise<Kept | null> {
  const row = await joined(tx).where("c.id", "=", id).executeTakeFirst();
  if (!row) return null;
  const [words = null, reason = null] = await tx.sealer.openMany([
    { ...wordsCell(id), envelope: row.words },
    { ...reasonCell(id), envelope: row.reason },
  ]);
  return keptOf(row, words, reason);
}

/** The signature of a consent that was drawn; null for any other. */
export async function drawingOf(tx: PracticeTx, id: string): Promise<Drawing | null> {
  const row = await tx.db.selectFrom("consents").select("drawing").where("id", "=", id).executeTakeFirst();
  if (!row?.drawing) return null;
  const [text] = await tx.sealer.openMany([{ ...drawingCell(id), envelope: row.drawing }]);
  return text ? JSON.parse(text) : null;
}

export async function insertConsent(tx: PracticeTx, consent: New): Promise<void> {
  const { id, keyId, scan, drawing } = consent;
  await tx.db
    .insertInto("consents")
    .values({
      practice_id: tx.actor.practiceId,
      id,
      client_id: consent.clientId,
      text_id: consent.textId,
      text_version: consent.textVersion,
      purpose: consent.purpose,
      language: consent.language,
      how: consent.how,
      given_at: consent.givenAt,
      taken_by: consent.takenBy,
      words: await tx.sealer.seal(keyId, wordsCell(id), JSON.stringify(consent.words)),
      drawing: drawing && (await tx.sealer.seal(keyId, drawingCell(id), JSON.stringify(drawing))),
      scan_id: scan?.id,
      media_type: scan?.mediaType,
      bytes: scan?.bytes,
      key_id: keyId,
      created_at: consent.createdAt,
    })
    .execute();
}

/** Takes consents back, all for one reason. */
export async function insertWithdrawals(
  tx: PracticeTx,
  consents: readonly Pick<Kept, "id" | "keyId">[],
  reason: string,
): Promise<void> {
  for (const { id, keyId } of consents)
    await tx.db
      .insertInto("consent_withdrawals")
      .values({
        practice_id: tx.actor.practiceId,
        consent_id: id,
        at: tx.now.toString(),
        member_id: tx.actor.memberId ?? "",
        reason: reason === "" ? null : await tx.sealer.seal(keyId, reasonCell(id), reason),
      })
      .execute();
}

/** What decides whether a client may be reached, of texts and consents with these purposes: nothing to decrypt. */
export async function termsOf(
  tx: PracticeTx,
  clientId: string,
  purposes: readonly Purpose[],
): Promise<{ texts: Asked[]; given: Given[] }> {
  const texts = await tx.db.selectFrom("consent_texts").selectAll().where("purpose", "in", purposes).execute();
  const given = await joined(tx).where("c.client_id", "=", clientId).where("c.purpose", "in", purposes).execute();
  return {
    texts: texts.map(({ id, purpose, required, valid_from: validFrom, retired_at: retiredAt }) => ({
      id,
      purpose: purpose as Purpose,
      required,
      validFrom,
      retiredAt,
    })),
    given: given.map(givenOf),
  };
}

/** What a client said to one text, in no order: nothing to decrypt. */
export async function givenToText(
  tx: PracticeTx,
  clientId: string,
  textId: string,
): Promise<(Given & Pick<Kept, "id" | "keyId">)[]> {
  const rows = await joined(tx).where("c.client_id", "=", clientId).where("c.text_id", "=", textId).execute();
  return rows.map((row) => ({ ...givenOf(row), id: row.id, keyId: row.key_id }));
}

/** Holds a client's consents until the transaction ends: of two tabs that sign at once, one waits for the other. */
export async function holdConsents(tx: PracticeTx, clientId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('consents:' || ${clientId}, 0))`.execute(tx.db);
}

/** Whose these consents are, and of when. */
export async function placesOfConsents(
  tx: PracticeTx,
  ids: readonly string[],
): Promise<Map<string, { clientId: string; at: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("consents")
    .select(["id", "client_id", "given_at"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, client_id: clientId, given_at: at }) => [id, { clientId, at }]));
}

/** The ids of all consents of a client. */
export async function idsOfConsents(tx: PracticeTx, clientId: string): Promise<string[]> {
  const rows = await tx.db.selectFrom("consents").select("id").where("client_id", "=", clientId).execute();
  return rows.map(({ id }) => id);
}

/** Whether a row stands for this scan. */
export async function scanStands(tx: PracticeTx, scanId: string): Promise<boolean> {
  const row = await tx.db.selectFrom("consents").select("id").where("scan_id", "=", scanId).executeTakeFirst();
  return row !== undefined;
}

const joined = (tx: PracticeTx) =>
  tx.db
    .selectFrom("consents as c")
    .leftJoin("consent_withdrawals as w", (join) => join.onRef("w.consent_id", "=", "c.id"))
    .select([
      "c.id",
      "c.client_id",
      "c.text_id",
      "c.text_version",
      "c.purpose",
      "c.language",
      "c.how",
      "c.given_at",
      "c.taken_by",
      "c.words",
      "c.key_id",
      "c.scan_id",
      "c.media_type",
      "c.bytes",
      "c.created_at",
      "w.at",
      "w.member_id",
      "w.reason",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof joined>["execute"]>>[number];

function givenOf(row: Row): Given {
  return {
    textId: row.text_id,
    purpose: row.purpose as Purpose,
    textVersion: row.text_version,
    givenAt: row.given_at,
    withdrawnAt: row.at,
  };
}

function keptOf(row: Row, words: string | null, reason: string | null): Kept {
  const { scan_id: scanId, media_type: mediaType, bytes } = row;
  return {
    ...givenOf(row),
    id: row.id,
    clientId: row.client_id,
    language: row.language as Locale,
    how: row.how as How,
    takenBy: row.taken_by,
    keyId: row.key_id,
    words: words === null ? null : JSON.parse(words),
    scan: scanId && mediaType && bytes ? { id: scanId, mediaType, bytes } : null,
    createdAt: row.created_at,
    withdrawnBy: row.member_id,
    reason,
  };
}
