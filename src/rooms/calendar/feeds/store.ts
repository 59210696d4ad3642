import { type Kysely, type Selectable, sql } from "kysely";
import type { MemberRole, PracticeTx } from "#kernel/db/practice.ts";
import type { CalendarFeeds, DB } from "#kernel/db/schema.gen.ts";
import { mostInFeed, type Naming, notedEveryHours } from "./rules.ts";

export interface Feed {
  readonly id: string;
  readonly name: string;
  readonly clients: Naming;
  readonly createdAt: string;
  readonly renewedAt: string | null;
  readonly readAt: string | null;
}

/** The feeds of the acting member, the newest first. */
export async function findFeeds(tx: PracticeTx): Promise<Feed[]> {
  return opened(tx, await own(tx).orderBy("created_at", "desc").orderBy("id", "desc").execute());
}

/** One feed of the acting member, or null. */
export async function findFeed(tx: PracticeTx, id: string): Promise<Feed | null> {
  const [feed] = await opened(tx, await own(tx).where("id", "=", id).execute());
  return feed ?? null;
}

export async function insertFeed(tx: PracticeTx, feed: { id: string; name: Buffer; clients: Naming }): Promise<void> {
  const row = { practice_id: tx.actor.practiceId, member_id: tx.actor.memberId!, created_at: tx.now.toString() };
  await tx.db
    .insertInto("calendar_feeds")
    .values({ ...row, ...feed })
    .execute();
}

export async function updateFeed(
  tx: PracticeTx,
  id: string,
  change: { name?: Buffer; clients?: Naming; renewedAt?: string },
): Promise<void> {
  const { renewedAt, ...fields } = change;
  const set = { ...fields, ...(renewedAt && { renewed_at: sinceMade(renewedAt), read_at: null }) };
  await tx.db.updateTable("calendar_feeds").set(set).where("id", "=", id).execute();
}

export async function deleteFeed(tx: PracticeTx, id: string): Promise<void> {
  await tx.db.deleteFrom("calendar_feeds").where("id", "=", id).execute();
}

/** Nothing happens to a feed before it was opened, though the clock of the server that opened it be a moment ahead. */
const sinceMade = (at: string) => sql<string>`greatest(${at}::timestamptz, created_at)`;

/** Notes that a feed was read; false when that was noted already within the hour. */
export async function noteReading(tx: PracticeTx, id: string): Promise<boolean> {
  const since = tx.now.subtract({ hours: notedEveryHours }).toString();
  const query = tx.db
    .updateTable("calendar_feeds")
    .set({ read_at: sinceMade(tx.now.toString()) })
    .where("id", "=", id)
    .where((eb) => eb.or([eb("read_at", "is", null), eb("read_at", "<=", since)]));
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}

/** Puts a token on a feed of the acting member, in the place of the one it had. */
export async function giveToken(tx: PracticeTx, feedId: string, hash: Buffer): Promise<void> {
  await sql`select auth.give_feed_token(${feedId}, ${hash})`.execute(tx.db);
}

export async function takeToken(tx: PracticeTx, feedId: string): Promise<void> {
  await sql`select auth.take_feed_token(${feedId})`.execute(tx.db);
}

/** Whose feed a token opens; null when it opens none. */
export async function bearerOf(
  db: Kysely<DB>,
  hash: Buffer,
): Promise<{ feedId: string; practiceId: string; memberId: string; role: MemberRole } | null> {
  const { rows } = await sql<{ feedId: string; practiceId: string; memberId: string; role: MemberRole }>`
    select feed_id as "feedId", practice_id as "practiceId", member_id as "memberId", role from auth.feed_of(${hash})`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** A visit as a feed tells of it. */
export interface FedVisit {
  readonly id: string;
  /** Null for a session of a group, which is called by the group's name. */
  readonly clientId: string | null;
  readonly groupName: string | null;
  readonly locationId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly cancelled: boolean;
  readonly version: number;
  /** When it was last booked, moved, restored or cancelled. */
  readonly changedAt: string;
}

/** The acting member's visits that begin between two instants, earliest first, cancelled ones included. */
export async function visitsBetween(tx: PracticeTx, from: string, to: string): Promise<FedVisit[]> {
  const rows = await tx.db
    .selectFrom("appointments as a")
    .leftJoin("groups as g", (join) =>
      join.onRef("g.practice_id", "=", "a.practice_id").onRef("g.id", "=", "a.group_id"),
    )
    .select(["a.id", "a.client_id", "a.location_id", "a.starts_at", "a.ends_at", "a.status", "a.version"])
    .select("g.name as group_name")
    .select(sql<string>`greatest(a.created_at, a.time_set_at, a.cancelled_at)`.as("changed_at"))
    .where("a.therapist_id", "=", tx.actor.memberId)
    .where("a.starts_at", ">=", from)
    .where("a.starts_at", "<", to)
    .orderBy("a.starts_at")
    .orderBy("a.id")
    .limit(mostInFeed)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    clientId: row.client_id,
    groupName: row.group_name,
    locationId: row.location_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    cancelled: row.status === "cancelled",
    version: row.version,
    changedAt: row.changed_at,
  }));
}

const own = (tx: PracticeTx) =>
  tx.db.selectFrom("calendar_feeds").selectAll().where("member_id", "=", tx.actor.memberId);

async function opened(tx: PracticeTx, rows: readonly Selectable<CalendarFeeds>[]): Promise<Feed[]> {
  const names = await tx.sealer.openMany(rows.map((row) => ({ ...nameCell(row.id), envelope: row.name })));
  return rows.map((row, at) => ({
    id: row.id,
    name: names[at] ?? "",
    clients: row.clients as Naming,
    createdAt: row.created_at,
    renewedAt: row.renewed_at,
    readAt: row.read_at,
  }));
}

export const nameCell = (rowId: string) => ({ table: "calendar_feeds", column: "name", rowId });
