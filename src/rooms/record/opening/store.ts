import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";

/** What an owner knows of a private note that is closed to them. */
export interface Closed {
  readonly id: string;
  readonly clientId: string;
  readonly authorId: string;
  readonly happenedAt: string;
}

export interface OpenedBy {
  readonly id: string;
  readonly memberId: string;
  readonly reason: string;
  readonly at: string;
  readonly until: string;
}

const reasonCell = (rowId: string) => ({ table: "note_openings", column: "reason", rowId });

/** The private notes of a client, or the one named, that the practice keeps closed to this owner; newest first. */
export async function closedNotes(tx: PracticeTx, of: { clientId: string } | { noteId: string }): Promise<Closed[]> {
  const [client, note] = "clientId" in of ? [of.clientId, null] : [null, of.noteId];
  const { rows } = await sql<Closed>`select id, client_id as "clientId", author_id as "authorId",
    happened_at as "happenedAt" from closed_notes(${client}::uuid, ${note}::uuid)`.execute(tx.db);
  return rows;
}

/** From now on, for an hour by the database's clock, the member sees the note. */
export async function insertOpening(tx: PracticeTx, noteId: string, keyId: string, reason: string): Promise<void> {
  const id = tx.newId();
  const [at, member_id] = [tx.now.toString(), tx.actor.memberId ?? ""];
  const sealed = await tx.sealer.seal(keyId, reasonCell(id), reason);
  await tx.db
    .insertInto("note_openings")
    .values({ practice_id: tx.actor.practiceId, id, note_id: noteId, member_id, reason: sealed, at, until: at })
    .execute();
}

export async function findOpenings(tx: PracticeTx, noteId: string): Promise<OpenedBy[]> {
  const rows = await tx.db
    .selectFrom("note_openings")
    .select(["id", "member_id", "reason", "at", "until"])
    .where("note_id", "=", noteId)
    .orderBy("at", "desc")
    .limit(100)
    .execute();
  const reasons = await tx.sealer.openMany(rows.map((row) => ({ ...reasonCell(row.id), envelope: row.reason })));
  return rows.map(({ id, member_id, at, until }, n) => ({
    id,
    memberId: member_id,
    reason: reasons[n] ?? "",
    at,
    until,
  }));
}

/** An opening with the note it was of. */
export interface OpenedNote extends OpenedBy {
  readonly noteId: string;
  readonly clientId: string;
  readonly authorId: string;
  readonly happenedAt: string;
  readonly open: boolean;
}

interface OpenedRow extends Omit<OpenedNote, "reason"> {
  readonly reason: Buffer;
}

/** The openings the actor may know of (migrations/0021_trail.sql), newest first, after the one with this id. */
export async function findAllOpenings(tx: PracticeTx, after: string | null, limit: number): Promise<OpenedNote[]> {
  const { rows } =
    await sql<OpenedRow>`select id, note_id as "noteId", client_id as "clientId", author_id as "authorId",
    happened_at as "happenedAt", member_id as "memberId", reason, at, until, is_open as open
    from openings_of_practice(${after}::uuid, ${limit}::int)`.execute(tx.db);
  const reasons = await tx.sealer.openMany(rows.map((row) => ({ ...reasonCell(row.id), envelope: row.reason })));
  return rows.map((row, n) => ({ ...row, reason: reasons[n] ?? "" }));
}
