import { type Kysely, sql } from "kysely";
import type { DB } from "#kernel/db/schema.gen.ts";

export interface Enrolment {
  /** Sealed under the root key. */
  readonly secret: Buffer;
  readonly confirmed: boolean;
}

export interface Factors {
  readonly userId: string;
  readonly authenticator: boolean;
  readonly passkeys: number;
}

/** What each of these users holds besides their mailbox. */
export async function factorsOf(db: Kysely<DB>, userIds: readonly string[]): Promise<Factors[]> {
  const { rows } = await sql<Factors>`select user_id as "userId", authenticator, passkeys
    from auth.factors_of(${userIds}::uuid[])`.execute(db);
  return rows;
}

export async function enrolmentOf(db: Kysely<DB>, userId: string): Promise<Enrolment | null> {
  const { rows } = await sql<Enrolment>`select secret, confirmed from auth.totp_of(${userId})`.execute(db);
  return rows[0] ?? null;
}

/** Keeps a secret that waits to be confirmed, in place of an earlier one. False when a second factor is enrolled. */
export async function startEnrolment(
  db: Kysely<DB>,
  userId: string,
  secret: Buffer,
  now: Temporal.Instant,
): Promise<boolean> {
  return done(await sql<Done>`select auth.start_totp(${userId}, ${secret}, ${now.toString()}) as done`.execute(db));
}

/** Enrols what was started, with the step of its first code and the hashes of its backup codes. */
export async function confirmEnrolment(
  db: Kysely<DB>,
  userId: string,
  step: number,
  hashes: Buffer[],
  now: Temporal.Instant,
): Promise<boolean> {
  return done(
    await sql<Done>`select auth.confirm_totp(${userId}, ${step}, ${hashes}, ${now.toString()}) as done`.execute(db),
  );
}

export async function removeEnrolment(db: Kysely<DB>, userId: string): Promise<boolean> {
  return done(await sql<Done>`select auth.remove_totp(${userId}) as done`.execute(db));
}

/** Whether this step was still unused; of a code sent twice at once one is. */
export async function spendStep(db: Kysely<DB>, userId: string, step: number): Promise<boolean> {
  return done(await sql<Done>`select auth.use_totp_step(${userId}, ${step}) as done`.execute(db));
}

export async function spendBackupCode(
  db: Kysely<DB>,
  userId: string,
  hashes: Buffer[],
  now: Temporal.Instant,
): Promise<boolean> {
  return done(
    await sql<Done>`select auth.use_backup_code(${userId}, ${hashes}, ${now.toString()}) as done`.execute(db),
  );
}

interface Done {
  readonly done: boolean;
}

const done = (result: { rows: Done[] }) => result.rows[0]!.done;
