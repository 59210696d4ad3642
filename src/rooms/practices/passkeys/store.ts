import { type Kysely, sql } from "kysely";
import { hashToken } from "#kernel/crypto/tokens.ts";
import type { DB } from "#kernel/db/schema.gen.ts";

/** A passkey as its owner knows it. */
export interface Passkey {
  readonly id: string;
  readonly credentialId: Buffer;
  readonly transports: string[];
  readonly name: string;
  readonly createdAt: string;
  readonly usedAt: string | null;
}

/** What a signature is checked against. */
export interface PublicKey {
  readonly id: string;
  readonly userId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: string[];
}

/** Keeps what a device was asked to sign, as a hash, for who asked: a session's id, or the token of a browser. */
export async function keepChallenge(
  db: Kysely<DB>,
  challenge: string,
  boundTo: string,
  until: Temporal.Instant,
): Promise<void> {
  await sql`select auth.keep_challenge(${hashToken(challenge)}, ${hashToken(boundTo)}, ${until.toString()})`.execute(
    db,
  );
}

/** Uses a challenge up. False: it was used, is too old, or was given to somebody else. */
export async function spendChallenge(
  db: Kysely<DB>,
  challenge: string,
  boundTo: string,
  now: Temporal.Instant,
): Promise<boolean> {
  return done(
    await sql<Done>`select auth.use_challenge(${hashToken(challenge)}, ${hashToken(boundTo)}, ${now.toString()})
      as done`.execute(db),
  );
}

export async function passkeysOf(db: Kysely<DB>, userId: string): Promise<Passkey[]> {
  const { rows } = await sql<Passkey>`select id, credential_id as "credentialId", transports, name,
      created_at as "createdAt", used_at as "usedAt" from auth.passkeys_of(${userId})`.execute(db);
  return rows;
}

export async function publicKeyOf(db: Kysely<DB>, credentialId: Buffer): Promise<PublicKey | null> {
  const { rows } = await sql<PublicKey>`select id, user_id as "userId", public_key as "publicKey",
      counter::float8 as counter, transports from auth.passkey_by_credential(${credentialId})`.execute(db);
  return rows[0] ?? null;
}

/** `first`: the backup codes of these hashes are the user's from now on. Null: the key is known, or there are too many. */
export async function insertPasskey(
  db: Kysely<DB>,
  userId: string,
  key: { id: string; credentialId: Buffer; publicKey: Buffer; counter: number; transports: string[]; name: string },
  hashes: Buffer[],
  now: Temporal.Instant,
): Promise<"added" | "first" | null> {
  const { id, credentialId, publicKey, counter, transports, name } = key;
  const { rows } = await sql<{ outcome: "added" | "first" | null }>`select auth.add_passkey(${id}, ${userId},
    ${credentialId}, ${publicKey}, ${counter}, ${transports}::text[], ${name}, ${hashes}, ${now.toString()})
    as outcome`.execute(db);
  return rows[0]!.outcome;
}

/** Keeps the counter of a signature; false when it does not count on. */
export async function countOn(
  db: Kysely<DB>,
  passkeyId: string,
  counter: number,
  now: Temporal.Instant,
): Promise<boolean> {
  return done(
    await sql<Done>`select auth.use_passkey(${passkeyId}, ${counter}, ${now.toString()}) as done`.execute(db),
  );
}

export async function renamePasskey(db: Kysely<DB>, userId: string, passkeyId: string, name: string): Promise<boolean> {
  return done(await sql<Done>`select auth.rename_passkey(${userId}, ${passkeyId}, ${name}) as done`.execute(db));
}

export async function removePasskey(db: Kysely<DB>, userId: string, passkeyId: string): Promise<boolean> {
  return done(await sql<Done>`select auth.remove_passkey(${userId}, ${passkeyId}) as done`.execute(db));
}

interface Done {
  readonly done: boolean;
}

const done = (result: { rows: Done[] }) => result.rows[0]!.done;
