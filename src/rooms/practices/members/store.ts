import { type Kysely, type Selectable, sql } from "kysely";
import { violatedConstraint } from "#kernel/db/faults.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { DB, Members } from "#kernel/db/schema.gen.ts";
import { refuse } from "#kernel/http/problem.ts";
import type { Role } from "../policy.ts";

/** Someone who works, or worked, in the practice. */
export interface Member {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly keyId: string;
  readonly joinedAt: string;
  readonly version: number;
}

export interface Membership {
  readonly practiceId: string;
  readonly memberId: string;
  readonly role: Role;
}

/** The practices a user works in, the oldest first. Needs no practice to be entered. */
export async function membershipsOf(db: Kysely<DB>, userId: string): Promise<Membership[]> {
  const { rows } = await sql<Membership>`select practice_id as "practiceId", member_id as "memberId", role
    from memberships_of(${userId})`.execute(db);
  return rows;
}

/** Those who work in the practice now, by name. */
export async function activeMembers(tx: PracticeTx): Promise<Member[]> {
  const rows = await tx.db
    .selectFrom("members")
    .selectAll()
    .where("removed_at", "is", null)
    .orderBy(sql`lower(coalesce(nullif(name, ''), email))`)
    .orderBy("id")
    .limit(1000)
    .execute();
  return rows.map(memberOfRow);
}

/** These members, whether they still work here or not. */
export async function membersById(tx: PracticeTx, ids: readonly string[]): Promise<Member[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db.selectFrom("members").selectAll().where("id", "in", ids).execute();
  return rows.map(memberOfRow);
}

export async function activeMember(tx: PracticeTx, memberId: string): Promise<Member | null> {
  const query = tx.db.selectFrom("members").selectAll().where("id", "=", memberId).where("removed_at", "is", null);
  const row = await query.executeTakeFirst();
  return row ? memberOfRow(row) : null;
}

/**
 * Takes a user in: as they are when they work here already, in the row they left when they come back, else in a new
 * one with a key of its own.
 */
export async function takeIn(
  tx: PracticeTx,
  user: { id: string; email: string; name: string },
  role: Role,
  memberId = tx.newId(),
): Promise<Member> {
  const known = await tx.db
    .selectFrom("members")
    .selectAll()
    .where("user_id", "=", user.id)
    .forUpdate()
    .executeTakeFirst();
  if (known && known.removed_at === null) return memberOfRow(known);
  const now = tx.now.toString();
  if (known) {
    const back = tx.db.updateTable("members").where("id", "=", known.id);
    return memberOfRow(
      await back
        .set((eb) => ({
          removed_at: null,
          joined_at: now,
          role,
          name: user.name,
          email: user.email,
          version: eb("version", "+", 1),
        }))
        .returningAll()
        .executeTakeFirstOrThrow(),
    );
  }
  const own = {
    practice_id: tx.actor.practiceId,
    id: memberId,
    user_id: user.id,
    key_id: await tx.sealer.createKey("member"),
  };
  const values = { ...own, email: user.email, name: user.name, role, joined_at: now };
  return memberOfRow(await tx.db.insertInto("members").values(values).returningAll().executeTakeFirstOrThrow());
}

/** Answers null when there is no such member, or not at the version seen. Refuses to leave the practice without an owner. */
export async function updateRole(
  tx: PracticeTx,
  memberId: string,
  role: Role,
  seen: number | undefined,
): Promise<Member | null> {
  const query = tx.db
    .updateTable("members")
    .set((eb) => ({ role, version: eb("version", "+", 1) }))
    .where("id", "=", memberId)
    .where("removed_at", "is", null)
    .$if(seen !== undefined, (only) => only.where("version", "=", seen!))
    .returningAll();
  const row = await query.executeTakeFirst().catch(keepAnOwner);
  return row ? memberOfRow(row) : null;
}

/** Whether there was such a member to let go. Refuses to leave the practice without an owner. */
export async function letGo(tx: PracticeTx, memberId: string): Promise<boolean> {
  const query = tx.db
    .updateTable("members")
    .set((eb) => ({ removed_at: tx.now.toString(), version: eb("version", "+", 1) }))
    .where("id", "=", memberId)
    .where("removed_at", "is", null);
  const { numUpdatedRows } = await query.executeTakeFirst().catch(keepAnOwner);
  return numUpdatedRows > 0n;
}

export async function renameMember(tx: PracticeTx, memberId: string, name: string): Promise<void> {
  const query = tx.db.updateTable("members").set((eb) => ({ name, version: eb("version", "+", 1) }));
  await query.where("id", "=", memberId).execute();
}

function keepAnOwner(fault: unknown): never {
  if (violatedConstraint(fault) !== "members_keep_an_owner") throw fault;
  throw refuse("last_owner", "A practice has at least one owner. Make someone else an owner first.");
}

function memberOfRow(row: Selectable<Members>): Member {
  return {
    id: row.id,
    userId: row.user_id,
    name: row.name,
    email: row.email,
    role: row.role as Role,
    keyId: row.key_id,
    joinedAt: row.joined_at,
    version: row.version,
  };
}
