import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";

/**
 * How an effect stands when a job comes to it: `first` may act (also after a failure that was noted), `again` acts after
 * a death between act and commit, `done` must not, `busy` comes back later because another process acts right now.
 */
export type Claim = { readonly id: string; readonly turn: "first" | "again" | "done" | "busy" };

/** No act takes this long (a letter is given up after 30 s), so an older claim belongs to a process that died. */
const longestActSeconds = 60;

/**
 * Claims the right to act on the outside under a unique key, before acting. The row commits as `sending`; if the process
 * dies before `settle`, the next try finds it so and goes again with the same message id.
 */
export async function claim(
  tx: PracticeTx,
  effect: { kind: string; key: string; subjectId: string | null },
): Promise<Claim> {
  const id = tx.newId();
  const inserted = await tx.db
    .insertInto("effects")
    .values({
      practice_id: tx.actor.practiceId,
      id,
      kind: effect.kind,
      key: effect.key,
      state: "sending",
      subject_id: effect.subjectId,
      attempts: 1,
      claimed_at: tx.now.toString(),
    })
    .onConflict((key) => key.columns(["practice_id", "key"]).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows) return { id, turn: "first" };
  return again(tx, effect.key);
}

async function again(tx: PracticeTx, key: string): Promise<Claim> {
  const row = await tx.db
    .selectFrom("effects")
    .select(["id", "state", "claimed_at"])
    .where("key", "=", key)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (row.state === "sent" || row.state === "skipped") return { id: row.id, turn: "done" };
  const age = tx.now.since(Temporal.Instant.from(row.claimed_at)).total("seconds");
  if (row.state === "sending" && age < longestActSeconds) return { id: row.id, turn: "busy" };
  await tx.db
    .updateTable("effects")
    .set((eb) => ({
      state: "sending",
      settled_at: null,
      reason: null,
      claimed_at: tx.now.toString(),
      attempts: eb("attempts", "+", 1),
    }))
    .where("id", "=", row.id)
    .execute();
  return { id: row.id, turn: row.state === "sending" ? "again" : "first" };
}

/** Says how it ended; `reason` is a stable code, never an address or a server's text. */
export async function settle(
  tx: PracticeTx,
  id: string,
  state: "sent" | "failed" | "skipped",
  reason: string | null = null,
): Promise<void> {
  await tx.db
    .updateTable("effects")
    .set({ state, reason, settled_at: tx.now.toString() })
    .where("id", "=", id)
    .execute();
}

/** What was done under keys that begin so was done under the other beginning: whom it was for has another id now. */
export async function renameEffects(tx: PracticeTx, from: string, to: string): Promise<void> {
  await sql`update effects e set key = ${to} || substr(e.key, length(${from}) + 1)
    where e.practice_id = ${tx.actor.practiceId} and starts_with(e.key, ${from}) and not exists (
      select from effects known where known.practice_id = e.practice_id
        and known.key = ${to} || substr(e.key, length(${from}) + 1))`.execute(tx.db);
}

/** Forgets what was done, or was to be done, under keys that hold this part: for somebody who is erased. */
export async function forgetEffects(tx: PracticeTx, part: string): Promise<void> {
  await tx.db.deleteFrom("effects").where("key", "like", `%${part}%`).execute();
}
