import { type Kysely, sql } from "kysely";
import type { DB } from "#kernel/db/schema.gen.ts";
import { idleHours } from "../rules.ts";

const idle = `${idleHours} hours`;

export interface SeenSession {
  readonly id: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly userAgent: string | null;
}

export async function sessionsOf(db: Kysely<DB>, userId: string, now: Temporal.Instant): Promise<SeenSession[]> {
  const { rows } =
    await sql<SeenSession>`select id, created_at as "createdAt", seen_at as "seenAt", user_agent as "userAgent"
    from auth.sessions_of(${userId}, ${now.toString()}, ${idle}::interval)`.execute(db);
  return rows;
}

/** Whether the user had such a session to end. */
export async function endSession(
  db: Kysely<DB>,
  userId: string,
  sessionId: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select auth.end_session(${userId}, ${sessionId}, ${now.toString()}) as done`.execute(db);
  return rows[0]!.done;
}

/** Ends every session of the user and answers which. */
export async function endSessions(db: Kysely<DB>, userId: string, now: Temporal.Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select auth.end_sessions(${userId}, ${now.toString()}) as id`.execute(db);
  return rows.map((row) => row.id);
}

/** Ends the user's sessions but this one and answers which. */
export async function endOtherSessions(
  db: Kysely<DB>,
  userId: string,
  sessionId: string,
  now: Temporal.Instant,
): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`select auth.end_other_sessions(${userId}, ${sessionId}, ${now.toString()}) as id`.execute(db);
  return rows.map((row) => row.id);
}
