import { sql } from "kysely";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { idAt } from "#kernel/time/ids.ts";

/** Which rows of the trail are asked for; null means any. */
export interface Wanted {
  readonly subjectIds: readonly string[] | null;
  readonly subjectKind: string | null;
  readonly memberId: string | null;
  readonly actions: Acts | null;
  readonly since: string | null;
  readonly before: string | null;
}

/** Acts by their names; `seldom` when none of them is one of every day, so that an index finds them. */
export interface Acts {
  readonly names: readonly string[];
  readonly seldom: boolean;
}

/** A row of the trail as it was written. */
export interface Kept {
  readonly id: string;
  readonly at: string;
  readonly memberId: string | null;
  readonly role: string;
  readonly action: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly code: string | null;
}

/** Of a psychotherapy note nobody but its author reads here: migrations/0021_trail.sql. Asked once for each query. */
const spokenOf = sql<boolean>`(subject_id is null or subject_id <> all(array(select unspoken_to_me())))`;

/** A row's id and the moment it tells differ by less: how long a transaction took, and two machines' clocks. */
const apartMs = 3_600_000;

/** Newest first, from after the row with the id `after`. Ids are in the order in which the rows were written. */
export async function findTrail(
  tx: PracticeTx,
  { subjectIds, subjectKind, memberId, actions, since, before }: Wanted,
  after: string | null,
  limit: number,
): Promise<Kept[]> {
  let query = tx.db
    .selectFrom("audit_events")
    .select(["id", "at", "member_id as memberId", "role", "action", "ip", "user_agent as userAgent"])
    .select(["subject_kind as subjectKind", "subject_id as subjectId", sql<string | null>`detail->>'code'`.as("code")])
    .where("practice_id", "=", tx.actor.practiceId)
    .where(spokenOf);
  if (subjectIds) query = query.where(sql<boolean>`subject_id = any(${subjectIds}::uuid[])`);
  if (subjectKind) query = query.where("subject_kind", "=", subjectKind);
  if (memberId) query = query.where("member_id", "=", memberId);
  if (actions) query = query.where(sql<boolean>`action = any(${actions.names}::text[])`);
  if (actions?.seldom) query = query.where(sql<boolean>`action <> all (everyday_acts())`);
  if (since) query = query.where("at", ">=", since).where("id", ">=", idAt(epochOf(since) - apartMs));
  if (before) query = query.where("at", "<", before).where("id", "<", idAt(epochOf(before) + apartMs));
  if (after) query = query.where("id", "<", after);
  return query.orderBy("id", "desc").limit(limit).execute();
}

const epochOf = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;

/** Which acts the practice's trail may know, and whether they are of every day. */
export async function actsOfTrail(tx: PracticeTx): Promise<{ action: string; everyday: boolean }[]> {
  const { rows } = await sql<{
    action: string;
    everyday: boolean;
  }>`select action, everyday from acts_of_trail()`.execute(tx.db);
  return rows;
}

/** What one member did in one way on one day, in the zone asked for. */
export interface Done {
  readonly on: string;
  readonly memberId: string | null;
  readonly role: string;
  readonly action: string;
  /** How many different things it was done to. */
  readonly subjects: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

/** What was done to these subjects on the newest days before `before` on which anything was, `days` of them at most. */
export async function findDays(
  tx: PracticeTx,
  subjectIds: readonly string[],
  { zone, before, days }: { zone: string; before: string | null; days: number },
): Promise<Done[]> {
  const { rows } = await sql<Done>`
    with done as (
      select to_char(at at time zone ${zone}, 'YYYY-MM-DD') as "on", member_id as "memberId", role, action,
        count(distinct subject_id)::int as subjects, min(at) as "firstAt", max(at) as "lastAt"
      from audit_events
      where practice_id = ${tx.actor.practiceId} and subject_id = any(${subjectIds}::uuid[]) and ${spokenOf}
        and (${before}::date is null or at < (${before}::date)::timestamp at time zone ${zone})
      group by 1, 2, 3, 4),
    newest as (select *, dense_rank() over (order by "on" desc) as nth from done)
    select "on", "memberId", role, action, subjects, "firstAt", "lastAt" from newest where nth <= ${days}
    order by "on" desc, "firstAt", action`.execute(tx.db);
  return rows;
}
