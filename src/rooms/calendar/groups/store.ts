import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { notFound } from "#kernel/http/problem.ts";
import type { GroupLine } from "./contract.ts";

/** A group as the verbs need it: without words, without people. */
export interface GroupRow {
  readonly id: string;
  readonly serviceId: string | null;
  readonly therapistId: string;
  readonly locationId: string | null;
  readonly capacity: number;
  readonly keyId: string;
  readonly cancelledAt: string | null;
  readonly version: number;
}

/** The key that seals what is written of a group and its sessions, and whether the group is cancelled. Throws notFound. */
export async function findGroupKey(tx: PracticeTx, id: string): Promise<{ keyId: string; cancelled: boolean }> {
  const query = tx.db.selectFrom("groups").select(["key_id", "cancelled_at"]).where("id", "=", id);
  const row = await query.executeTakeFirst();
  if (!row) throw notFound("This group");
  return { keyId: row.key_id, cancelled: row.cancelled_at !== null };
}

/**
 * Takes a group until the transaction ends: whoever gives or frees one of its places has it alone. Not for update:
 * booking a session refers to the row and need not wait. Therapists are locked before groups. Throws notFound.
 */
export const takeGroupRow = (tx: PracticeTx, id: string): Promise<GroupRow> => readGroupRow(tx, id, { lock: true });

/** One group as it stands. Throws notFound. */
export async function readGroupRow(tx: PracticeTx, id: string, { lock = false } = {}): Promise<GroupRow> {
  const query = tx.db
    .selectFrom("groups")
    .select(["id", "service_id", "therapist_id", "location_id", "capacity", "key_id", "cancelled_at", "version"])
    .where("id", "=", id);
  const row = await (lock ? query.forNoKeyUpdate() : query).executeTakeFirst();
  if (!row) throw notFound("This group");
  return {
    id: row.id,
    serviceId: row.service_id,
    therapistId: row.therapist_id,
    locationId: row.location_id,
    capacity: row.capacity,
    keyId: row.key_id,
    cancelledAt: row.cancelled_at,
    version: row.version,
  };
}

export async function insertGroup(
  tx: PracticeTx,
  group: Pick<GroupRow, "id" | "serviceId" | "therapistId" | "locationId" | "capacity" | "keyId"> & { name: string },
  note: string | null,
): Promise<void> {
  await tx.db
    .insertInto("groups")
    .values({
      practice_id: tx.actor.practiceId,
      id: group.id,
      name: group.name,
      service_id: group.serviceId,
      therapist_id: group.therapistId,
      location_id: group.locationId,
      capacity: group.capacity,
      note: await sealed(tx, group, "note", note),
      key_id: group.keyId,
      created_by: tx.actor.memberId,
      created_at: tx.now.toString(),
    })
    .execute();
}

/** Writes what changed about a group, one version on; what is undefined stays. */
export async function updateGroup(
  tx: PracticeTx,
  group: Pick<GroupRow, "id" | "keyId">,
  change: {
    name?: string;
    capacity?: number;
    note?: string | null;
    cancelled?: { at: string; reason: string | null } | null;
  },
): Promise<void> {
  const { name, capacity, note, cancelled } = change;
  const words = note === undefined ? undefined : await sealed(tx, group, "note", note);
  const reason = await sealed(tx, group, "cancel_reason", cancelled?.reason ?? null);
  await tx.db
    .updateTable("groups")
    .set((eb) => ({
      name,
      capacity,
      note: words,
      ...(cancelled !== undefined && { cancelled_at: cancelled?.at ?? null, cancel_reason: reason }),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", group.id)
    .execute();
}

/** A group as it is listed, with its words still sealed. */
export interface GroupFound {
  readonly line: GroupLine;
  readonly note: Buffer | null;
  readonly cancelReason: Buffer | null;
}

export type ListedStatus = "open" | "over" | "cancelled";

/** Groups newest first, those made before the group `before`. */
export async function findGroups(
  tx: PracticeTx,
  asked: { status?: ListedStatus; before?: string; limit: number },
): Promise<GroupLine[]> {
  const { status = null, before = null, limit } = asked;
  const { rows } = await sql<LineRow>`select * from (${lines(tx)}) as g
    where (${before}::uuid is null or id < ${before}::uuid)
      and (${status}::text is null
        or case when cancelled_at is not null then 'cancelled' when to_come then 'open' else 'over' end = ${status})
    order by id desc limit ${limit}`.execute(tx.db);
  return rows.map(lineOf);
}

/** One group, or null when there is none here. */
export async function findGroup(tx: PracticeTx, id: string): Promise<GroupFound | null> {
  const { rows } = await sql<LineRow>`select * from (${lines(tx)}) as g where id = ${id}`.execute(tx.db);
  const [row] = rows;
  return row ? { line: lineOf(row), note: row.note, cancelReason: row.cancel_reason } : null;
}

interface LineRow {
  id: string;
  name: string;
  service_id: string | null;
  therapist_id: string;
  location_id: string | null;
  capacity: number;
  note: Buffer | null;
  cancel_reason: Buffer | null;
  created_at: string;
  cancelled_at: string | null;
  version: number;
  joined: number;
  offered: number;
  waiting: number;
  session_count: number;
  next_at: string | null;
}

const lines = (tx: PracticeTx) => sql`
  select g.*, p.*, s.* from groups g
  cross join lateral (select count(*) filter (where state = 'joined')::int as joined,
      count(*) filter (where state = 'offered')::int as offered, count(*) filter (where state = 'waiting')::int as waiting
    from group_places p where p.practice_id = g.practice_id and p.group_id = g.id) as p
  cross join lateral (select count(*)::int as session_count,
      min(starts_at) filter (where status = 'scheduled' and starts_at > ${tx.now.toString()}) as next_at,
      coalesce(bool_or(status = 'scheduled' and ends_at > ${tx.now.toString()}), false) as to_come
    from appointments a where a.practice_id = g.practice_id and a.group_id = g.id and a.status <> 'cancelled') as s`;

function lineOf(row: LineRow): GroupLine {
  return {
    id: row.id,
    name: row.name,
    serviceId: row.service_id,
    therapistId: row.therapist_id,
    locationId: row.location_id,
    capacity: row.capacity,
    joined: row.joined,
    offered: row.offered,
    waiting: row.waiting,
    sessionCount: row.session_count,
    nextAt: row.next_at,
    createdAt: row.created_at,
    cancelledAt: row.cancelled_at,
    version: row.version,
  };
}

async function sealed(tx: PracticeTx, group: { id: string; keyId: string }, column: string, words: string | null) {
  return words === null ? null : tx.sealer.seal(group.keyId, { table: "groups", column, rowId: group.id }, words);
}
