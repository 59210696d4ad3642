import { type Kysely, sql } from "kysely";
import type { DB } from "#kernel/db/schema.gen.ts";
import type { Role } from "../policy.ts";
import { idleHours, sessionDays } from "./rules.ts";

type Stage = "full" | "pending";

/** A living session, with the membership of the practice it stands in. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly stage: Stage;
  readonly practiceId: string | null;
  readonly memberId: string | null;
  readonly role: Role | null;
}

const idle = `${idleHours} hours`;
const until = (now: Temporal.Instant) => now.add({ hours: 24 * sessionDays }).toString();

/** Opens a session for the token whose hash is given; it waits for the second factor when one is enrolled. */
export async function openSession(
  db: Kysely<DB>,
  session: { id: string; userId: string; hash: Buffer; userAgent: string | null },
  now: Temporal.Instant,
): Promise<Stage> {
  const { id, userId, hash, userAgent } = session;
  const { rows } = await sql<{ stage: Stage }>`select auth.open_session(${id}, ${userId}, ${hash},
    ${userAgent?.slice(0, 200) ?? null}, ${now.toString()}, ${until(now)}) as stage`.execute(db);
  return rows[0]!.stage;
}

/** The session behind a cookie, seen now; null when it ended, or ends with this look after being left alone. */
export async function resumeSession(db: Kysely<DB>, hash: Buffer, now: Temporal.Instant): Promise<Session | null> {
  const { rows } = await sql<Session>`select s.session_id as id, s.user_id as "userId", s.stage,
      m.practice_id as "practiceId", m.member_id as "memberId", m.role
    from auth.resume_session(${hash}, ${now.toString()}, ${idle}::interval, ${until(now)}) s
    left join lateral memberships_of(s.user_id) m on m.practice_id = s.practice`.execute(db);
  return rows[0] ?? null;
}

/** After the second factor. False when the session was complete, or over, by then. */
export async function completeSession(db: Kysely<DB>, sessionId: string, hash: Buffer): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select auth.complete_session(${sessionId}, ${hash}) as done`.execute(
    db,
  );
  return rows[0]!.done;
}

/** Puts the session into a practice; false when its user does not work there. */
export async function standIn(db: Kysely<DB>, sessionId: string, practiceId: string): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select auth.choose_practice(${sessionId}, ${practiceId}) as done`.execute(db);
  return rows[0]!.done;
}

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
