import { type Kysely, sql } from "kysely";
import type { Statement } from "#kernel/db/at-once.ts";
import type { DB } from "#kernel/db/schema.gen.ts";
import type { Stage } from "#kernel/http/guard.ts";
import type { Role } from "../policy.ts";
import { idleHours, sessionDays } from "./rules.ts";

/** A living session, with the membership of the practice it stands in. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly stage: Stage;
  readonly practiceId: string | null;
  readonly memberId: string | null;
  readonly role: Role | null;
  readonly networks: readonly string[];
}

const idle = `${idleHours} hours`;
const until = (now: Temporal.Instant) => now.add({ hours: 24 * sessionDays }).toString();

/** Opens a session for the token whose hash is given; it waits for the second factor when one is enrolled. */
export async function openSession(
  db: Kysely<DB>,
  session: { id: string; userId: string; hash: Buffer; userAgent: string | null },
  now: Temporal.Instant,
): Promise<"full" | "pending"> {
  const { id, userId, hash, userAgent } = session;
  const { rows } = await sql<{ stage: "full" | "pending" }>`select auth.open_session(${id}, ${userId}, ${hash},
    ${userAgent?.slice(0, 200) ?? null}, ${now.toString()}, ${until(now)}) as stage`.execute(db);
  return rows[0]!.stage;
}

/** Opens a complete session for who signed with this passkey; null when the passkey's counter does not count on. */
export async function openSessionByPasskey(
  db: Kysely<DB>,
  session: { id: string; passkeyId: string; counter: number; hash: Buffer; userAgent: string | null },
  now: Temporal.Instant,
): Promise<string | null> {
  const { id, passkeyId, counter, hash, userAgent } = session;
  const { rows } = await sql<{ userId: string | null }>`select auth.open_session_by_passkey(${id}, ${passkeyId},
    ${counter}, ${hash}, ${userAgent?.slice(0, 200) ?? null}, ${now.toString()}, ${until(now)}) as "userId"`.execute(
    db,
  );
  return rows[0]!.userId;
}

/**
 * The session behind a cookie, seen now; null when it ended, or ends with this look after being left alone. One round trip that
 * does not wait for the disk: what a crash would lose of it is found again at the next look.
 */
export async function resumeSession(
  ask: (statement: Statement) => Promise<Session[]>,
  hash: Buffer,
  now: Temporal.Instant,
): Promise<Session | null> {
  const rows = await ask({ name: "resume_session", text: resume, values: [hash, now.toString(), idle, until(now)] });
  return rows[0] ?? null;
}

const resume = `select s.session_id as id, s.user_id as "userId",
    case when s.stage = 'full' and demands_second_factor(m.practice_id) and not auth.enrolled(s.user_id)
      then 'enrolling' else s.stage end as stage,
    m.practice_id as "practiceId", m.member_id as "memberId", m.role, networks_of(m.practice_id) as networks
  from auth.resume_session($1, $2, $3::interval, $4) s
  left join lateral memberships_of(s.user_id) m on m.practice_id = s.practice`;

/** After the second factor. False when the session was complete, or over, by then. */
export async function completeSession(
  db: Kysely<DB>,
  sessionId: string,
  hash: Buffer,
  now: Temporal.Instant,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select
    auth.complete_session(${sessionId}, ${hash}, ${now.toString()}) as done`.execute(db);
  return rows[0]!.done;
}

/** Keeps that the user of a session has just proved again who they are. */
export async function proveSession(db: Kysely<DB>, sessionId: string, now: Temporal.Instant): Promise<void> {
  await sql`select auth.prove_session(${sessionId}, ${now.toString()})`.execute(db);
}

/** When the user of a session last proved who they are; null when it is over. */
export async function provenAt(db: Kysely<DB>, sessionId: string): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ at: string | null }>`select auth.proven_at(${sessionId}) as at`.execute(db);
  return rows[0]?.at ? Temporal.Instant.from(rows[0].at) : null;
}

/**
 * What a practice asks of a complete session of this user: a second factor, without which it does not open at all, and the
 * networks to come from.
 */
export async function demandsOf(
  db: Kysely<DB>,
  userId: string,
  practiceId: string | null,
): Promise<{ stage: Stage; networks: readonly string[] }> {
  const { rows } = await sql<{ missing: boolean; networks: string[] }>`select
    demands_second_factor(${practiceId}) and not auth.enrolled(${userId}) as missing,
    networks_of(${practiceId}) as networks`.execute(db);
  const { missing, networks } = rows[0]!;
  return { stage: missing ? "enrolling" : "full", networks };
}

/** Puts the session into a practice; false when its user does not work there. */
export async function standIn(db: Kysely<DB>, sessionId: string, practiceId: string): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select auth.choose_practice(${sessionId}, ${practiceId}) as done`.execute(db);
  return rows[0]!.done;
}
