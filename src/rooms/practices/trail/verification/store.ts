import { sql } from "kysely";
import type { Finding } from "#kernel/audit/verify.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Finding as Shown } from "./contract.ts";

/** How many entries the chain has, and of when its first is. */
export async function chainOf(tx: PracticeTx): Promise<{ entries: number; since: string | null }> {
  const { rows } = await sql<{ entries: number | null; since: string | null }>`select
    (select max(l.position) from audit_links l where l.practice_id = ${tx.actor.practiceId}) as entries,
    (select e.at from audit_links l join audit_events e on e.practice_id = l.practice_id and e.id = l.event_id
      where l.practice_id = ${tx.actor.practiceId} order by l.position limit 1) as since`.execute(tx.db);
  return { entries: rows[0]?.entries ?? 0, since: rows[0]?.since ?? null };
}

/** Findings with the moment of the entry, or of the one before it where it is gone. */
export async function placed(tx: PracticeTx, findings: readonly Finding[]): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const { kind, at } of findings) {
    const eventId = kind === "inserted" ? at : null;
    const position = kind === "inserted" ? null : Number(at);
    shown.push({ kind, position, eventId, at: eventId ? await atOf(tx, eventId) : await atPosition(tx, Number(at)) });
  }
  return shown;
}

async function atOf(tx: PracticeTx, eventId: string): Promise<string | null> {
  const query = tx.db.selectFrom("audit_events").select("at").where("id", "=", eventId);
  return (await query.where("practice_id", "=", tx.actor.practiceId).executeTakeFirst())?.at ?? null;
}

async function atPosition(tx: PracticeTx, position: number): Promise<string | null> {
  const { rows } = await sql<{ at: string }>`select e.at from audit_links l
    join audit_events e on e.practice_id = l.practice_id and e.id = l.event_id
    where l.practice_id = ${tx.actor.practiceId} and l.position between ${position - 1}::bigint and ${position}::bigint
    order by l.position desc limit 1`.execute(tx.db);
  return rows[0]?.at ?? null;
}
