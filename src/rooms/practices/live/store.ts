import { type Kysely, sql } from "kysely";
import type { DB } from "#kernel/db/schema.gen.ts";
import type { Role } from "../policy.ts";
import { idleHours } from "../session/rules.ts";

/** As whom a session stands where. */
export interface Standing {
  readonly sessionId: string;
  readonly practiceId: string;
  readonly memberId: string;
  readonly role: Role;
  readonly networks: readonly string[];
}

/** Those of these sessions that still live and stand in a practice. */
export async function standingOf(
  db: Kysely<DB>,
  sessionIds: readonly string[],
  now: Temporal.Instant,
): Promise<Standing[]> {
  const { rows } = await sql<Standing>`select session_id as "sessionId", practice_id as "practiceId",
      member_id as "memberId", role, networks_of(practice_id) as networks
    from auth.standing(${sessionIds}::uuid[], ${now.toString()}, ${`${idleHours} hours`}::interval)`.execute(db);
  return rows;
}
