import { type Kysely, type Selectable, sql } from "kysely";
import { violatedConstraint } from "#kernel/db/faults.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { DB, Invitations } from "#kernel/db/schema.gen.ts";
import { refuse } from "#kernel/http/problem.ts";
import type { Role } from "../policy.ts";

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** An invitation as it is known outside its practice. */
export interface Waiting {
  readonly practiceId: string;
  readonly invitationId: string;
  readonly role: Role;
}

/** Invitations to an address that wait for an answer, in any practice, the oldest first. */
export async function invitationsFor(db: Kysely<DB>, email: string, now: Temporal.Instant): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`select practice_id as "practiceId", invitation_id as "invitationId", role
    from invitations_for(${email}, ${now.toString()})`.execute(db);
  return rows;
}

export async function waitingInvitations(tx: PracticeTx): Promise<Invitation[]> {
  const rows = await waiting(tx).orderBy("created_at", "desc").orderBy("id", "desc").limit(200).execute();
  return rows.map(invitationOfRow);
}

export async function waitingInvitation(tx: PracticeTx, id: string): Promise<Invitation | null> {
  const row = await waiting(tx).where("id", "=", id).executeTakeFirst();
  return row ? invitationOfRow(row) : null;
}

/** Writes an invitation; one that ran out makes room for it. Refuses a second one to the same address. */
export async function insertInvitation(
  tx: PracticeTx,
  invitation: Omit<Invitation, "id" | "createdAt">,
): Promise<Invitation> {
  const { email, role, invitedBy, expiresAt } = invitation;
  const now = tx.now.toString();
  const outdated = tx.db.updateTable("invitations").set({ revoked_at: now }).where("email", "=", email);
  await outdated
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", "<=", now)
    .execute();
  const own = { practice_id: tx.actor.practiceId, id: tx.newId() };
  const values = { ...own, email, role, invited_by: invitedBy, created_at: now, expires_at: expiresAt };
  const row = await tx.db
    .insertInto("invitations")
    .values(values)
    .returningAll()
    .executeTakeFirstOrThrow()
    .catch(onlyOne);
  return invitationOfRow(row);
}

/** Whether it was waiting until now. Of two answers at once one finds it so. */
export async function closeInvitation(
  tx: PracticeTx,
  id: string,
  as: "accepted" | "revoked",
): Promise<Invitation | null> {
  const now = tx.now.toString();
  const row = await tx.db
    .updateTable("invitations")
    .set(as === "accepted" ? { accepted_at: now } : { revoked_at: now })
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .returningAll()
    .executeTakeFirst();
  return row ? invitationOfRow(row) : null;
}

function waiting(tx: PracticeTx) {
  const open = tx.db
    .selectFrom("invitations")
    .selectAll()
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null);
  return open.where("expires_at", ">", tx.now.toString());
}

function onlyOne(fault: unknown): never {
  if (violatedConstraint(fault) !== "invitations_one_waiting") throw fault;
  throw refuse("already_invited", "This address has an invitation already. Withdraw it to send another.");
}

function invitationOfRow(row: Selectable<Invitations>): Invitation {
  return {
    id: row.id,
    email: row.email,
    role: row.role as Role,
    invitedBy: row.invited_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
