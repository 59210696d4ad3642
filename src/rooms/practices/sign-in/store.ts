import { createHmac } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { derive, type RootKeys } from "#kernel/crypto/root-keys.ts";
import type { DB } from "#kernel/db/schema.gen.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import { type Limit, linkMinutes } from "./rules.ts";

/** A user as they know themselves. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly lastPracticeId: string | null;
  readonly secondFactor: boolean;
}

/** Counts one attempt of what `value` names, which is stored as an HMAC. `waitSeconds` is 0 while it is within the limit. */
export async function countAttempt(
  db: Kysely<DB>,
  keys: RootKeys,
  limit: Limit,
  value: string,
  now: Temporal.Instant,
): Promise<{ count: number; waitSeconds: number }> {
  const { rows } = await sql<{ count: number; waitSeconds: number }>`select count, wait_seconds as "waitSeconds"
    from auth.count_attempt(${bucketOf(keys, limit, value)}, ${now.toString()}, ${`${limit.withinMinutes} minutes`}::interval, ${limit.most})`.execute(
    db,
  );
  return rows[0]!;
}

/** Takes one attempt off again, because it turned out to be none. */
export async function uncountAttempt(db: Kysely<DB>, keys: RootKeys, limit: Limit, value: string): Promise<void> {
  await sql`select auth.uncount_attempt(${bucketOf(keys, limit, value)})`.execute(db);
}

export async function keepRequest(
  db: Kysely<DB>,
  request: { id: string; email: string; locale: Locale },
  now: Temporal.Instant,
): Promise<void> {
  await sql`select auth.request_link(${request.id}, ${request.email}, ${request.locale}, ${now.toString()})`.execute(
    db,
  );
}

/** Gives a request its token and says where it goes; null when it shall not go (see auth.ready_link). */
export async function readyLink(
  db: Kysely<DB>,
  request: { id: string; hash: Buffer; maySignUp: boolean },
  now: Temporal.Instant,
): Promise<{ email: string; locale: Locale } | null> {
  const { rows } = await sql<{ email: string; locale: Locale }>`select email, locale
    from auth.ready_link(${request.id}, ${request.hash}, ${now.toString()}, ${validUntil(now)}, ${request.maySignUp})`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** Keeps a link for an existing user, made without a mail. False when nobody has this address. */
export async function keepLink(
  db: Kysely<DB>,
  link: { id: string; email: string; hash: Buffer },
  now: Temporal.Instant,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select
    auth.issue_link(${link.id}, ${link.email}, ${link.hash}, ${now.toString()}, ${validUntil(now)}) as done`.execute(
    db,
  );
  return rows[0]!.done;
}

/** Uses a link up and answers its user, who is made when new; null when it is not valid. Of many at once one succeeds. */
export async function useLink(
  db: Kysely<DB>,
  link: { hash: Buffer; newUserId: string; maySignUp: boolean },
  now: Temporal.Instant,
): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select
    auth.consume_link(${link.hash}, ${now.toString()}, ${link.newUserId}, ${link.maySignUp}) as id`.execute(db);
  return rows[0]!.id;
}

/** The user with this address, made when there is none. */
export async function ensureUser(
  db: Kysely<DB>,
  user: { id: string; email: string; name: string; locale: Locale },
  now: Temporal.Instant,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`select
    auth.ensure_user(${user.id}, ${user.email}, ${user.name}, ${user.locale}, ${now.toString()}) as id`.execute(db);
  return rows[0]!.id;
}

export async function readUser(db: Kysely<DB>, userId: string): Promise<User> {
  const { rows } =
    await sql<User>`select id, email, name, locale, last_practice as "lastPracticeId", second_factor as "secondFactor"
    from auth.user_of(${userId})`.execute(db);
  if (!rows[0]) throw new Error("A session without its user.");
  return rows[0];
}

export async function updateUser(
  db: Kysely<DB>,
  userId: string,
  change: { name?: string; locale?: Locale },
): Promise<void> {
  await sql`select auth.change_user(${userId}, ${change.name ?? null}, ${change.locale ?? null})`.execute(db);
}

/** Removes requests, sessions and counts that are over and a day old. */
export async function purge(db: Kysely<DB>, now: Temporal.Instant): Promise<void> {
  await sql`select auth.purge(${now.toString()})`.execute(db);
}

const validUntil = (now: Temporal.Instant) => now.add({ minutes: linkMinutes }).toString();

function bucketOf(keys: RootKeys, limit: Limit, value: string): Buffer {
  return createHmac("sha256", derive(keys.newest.key, "attempts")).update(`${limit.name}\n${value}`).digest();
}
