import type { Kysely } from "kysely";
import { backupCodeHashes, backupCodes, hashBackupCode } from "#kernel/crypto/backup-codes.ts";
import { hashToken, newToken } from "#kernel/crypto/tokens.ts";
import type { DB } from "#kernel/db/schema.gen.ts";
import type { House } from "#kernel/house.ts";
import type { Caller, RawCall } from "#kernel/http/guard.ts";
import { Problem, refuse } from "#kernel/http/problem.ts";
import { endSession } from "../session/ending/store.ts";
import { distrust } from "../session/pass/service.ts";
import { auditEverywhere, endOthers, showAnew, showIn } from "../session/service.ts";
import { completeSession, proveSession } from "../session/store.ts";
import { settle, tooMany, userShown } from "../sign-in/service.ts";
import { countAttempt, readUser, uncountAttempt } from "../sign-in/store.ts";
import { enrolmentUri, newSecret, stepOf } from "./authenticator/service.ts";
import type * as contract from "./contract.ts";
import { digitsOf, triesPerSession, triesPerUser } from "./rules.ts";
import * as store from "./store.ts";

type Signed<E> = RawCall<E> & { caller: Caller };
/** What became of a typed code. Counting commits with it, so a refusal is told only afterwards. */
type Verdict =
  | { is: "right"; token: string }
  | { is: "wrong"; triesLeft: number }
  | { is: "over" }
  | { is: "wait"; seconds: number };

/** Completes a session that waits; it gets a new token, and the user their place in a practice. */
export async function giveSecondFactor({
  house,
  caller,
  body,
  origin,
  reply,
}: Signed<typeof contract.giveSecondFactor>) {
  const answer = async () => ({ user: userShown(await house.db.outside((db) => readUser(db, caller.userId))) });
  if (caller.stage !== "pending") return answer();
  const verdict = await house.db.outside((db) => judge(house, db, caller, body.code));
  if (verdict.is === "right") {
    showIn(house, reply, await settle(house, caller, origin), verdict.token);
    return answer();
  }
  if (verdict.is === "wait") throw tooMany(verdict.seconds);
  if (verdict.is === "over") throw new Problem(401, "unauthenticated", "Sign in again.");
  const act = { action: "session.second_factor_failed", subject: { kind: "session", id: caller.sessionId } };
  await auditEverywhere(house, caller.userId, act, origin);
  if (verdict.triesLeft === 0) distrust(house, [caller.sessionId]);
  throw codeWrong({ triesLeft: verdict.triesLeft });
}

async function judge(house: House, db: Kysely<DB>, caller: Caller, typed: string): Promise<Verdict> {
  const now = house.clock.now();
  const tries = await countAttempt(db, house.keys, triesPerSession, caller.sessionId, now);
  if (tries.waitSeconds > 0) return { is: "over" };
  const seconds = await waitOf(house, db, caller.userId);
  if (seconds > 0) return { is: "wait", seconds };
  if (await accepts(house, db, caller.userId, typed)) {
    const token = newToken();
    return (await completeSession(db, caller.sessionId, hashToken(token), now))
      ? { is: "right", token }
      : { is: "over" };
  }
  const triesLeft = triesPerSession.most - tries.count;
  if (triesLeft === 0) await endSession(db, caller.userId, caller.sessionId, now);
  return { is: "wrong", triesLeft };
}

/** Which second factors the caller holds; a backup code does for any of them. */
export async function readSecondFactor({ house, caller }: Signed<typeof contract.readSecondFactor>) {
  const [held] = await house.db.outside((db) => store.factorsOf(db, [caller.userId]));
  return { authenticator: held!.authenticator, passkeys: held!.passkeys };
}

/** Who is in already proves again who they are, with a code. */
export async function proveAgain({ house, caller, body, origin }: Signed<typeof contract.proveAgain>) {
  const outcome = await house.db.outside(async (db) => {
    const seconds = await waitOf(house, db, caller.userId);
    if (seconds > 0) return tooMany(seconds);
    if (!(await accepts(house, db, caller.userId, body.code))) return codeWrong();
    await proveSession(db, caller.sessionId, house.clock.now());
    return null;
  });
  const action = outcome ? "session.second_factor_failed" : "session.proven";
  await auditEverywhere(house, caller.userId, { action, subject: { kind: "session", id: caller.sessionId } }, origin);
  if (outcome) throw outcome;
  return undefined;
}

export async function startTotp({ house, caller }: Signed<typeof contract.startTotp>) {
  const secret = newSecret();
  const sealed = house.vault.sealGlobal(placeOf(caller.userId), secret);
  const now = house.clock.now();
  const { started, email } = await house.db.outside(async (db) => ({
    started: await store.startEnrolment(db, caller.userId, sealed, now),
    email: (await readUser(db, caller.userId)).email,
  }));
  if (!started) throw alreadyEnrolled();
  return { secret, uri: enrolmentUri(secret, email) };
}

export async function confirmTotp({ house, caller, body, origin, reply }: Signed<typeof contract.confirmTotp>) {
  const now = house.clock.now();
  const codes = backupCodes();
  const outcome = await house.db.outside(async (db) => {
    const seconds = await waitOf(house, db, caller.userId);
    if (seconds > 0) return tooMany(seconds);
    const enrolment = await store.enrolmentOf(db, caller.userId);
    if (!enrolment) return refuse("totp_not_started", "Start the enrolment first.");
    if (enrolment.confirmed) return alreadyEnrolled();
    const step = stepIn(house, caller.userId, enrolment, body.code);
    if (step === null) return codeWrong();
    await forgive(house, db, caller.userId);
    const hashes = codes.map((code) => hashBackupCode(house.keys, caller.userId, code));
    return (await store.confirmEnrolment(db, caller.userId, step, hashes, now)) ? null : alreadyEnrolled();
  });
  if (outcome) throw outcome;
  await auditEverywhere(house, caller.userId, { action: "second_factor.enrolled" }, origin);
  await endOthers(house, caller, origin);
  await showAnew(house, reply, caller);
  return { backupCodes: codes };
}

export async function removeTotp({ house, caller, body, origin, reply }: Signed<typeof contract.removeTotp>) {
  const outcome = await house.db.outside(async (db) => {
    const seconds = await waitOf(house, db, caller.userId);
    if (seconds > 0) return tooMany(seconds);
    const enrolment = await store.enrolmentOf(db, caller.userId);
    if (!enrolment?.confirmed) return refuse("totp_not_enrolled", "No second factor is enrolled.");
    if (!(await accepts(house, db, caller.userId, body.code))) return codeWrong();
    await store.removeEnrolment(db, caller.userId);
    return null;
  });
  if (outcome) throw outcome;
  await auditEverywhere(house, caller.userId, { action: "second_factor.removed" }, origin);
  await endOthers(house, caller, origin);
  await showAnew(house, reply, caller);
  return undefined;
}

/** Whether what was typed is a code of the user's authenticator or a backup code; uses it up. */
async function accepts(house: House, db: Kysely<DB>, userId: string, typed: string): Promise<boolean> {
  const right = await spends(house, db, userId, typed);
  if (right) await forgive(house, db, userId);
  return right;
}

async function spends(house: House, db: Kysely<DB>, userId: string, typed: string): Promise<boolean> {
  const enrolment = await store.enrolmentOf(db, userId);
  const step = enrolment?.confirmed ? stepIn(house, userId, enrolment, typed) : null;
  if (step !== null) return store.spendStep(db, userId, step);
  const hashes = backupCodeHashes(house.keys, userId, typed);
  return hashes.length > 0 && store.spendBackupCode(db, userId, hashes, house.clock.now());
}

function stepIn(house: House, userId: string, enrolment: store.Enrolment, typed: string): number | null {
  const digits = digitsOf(typed);
  if (digits === null) return null;
  return stepOf(house.vault.openGlobal(placeOf(userId), enrolment.secret), digits, house.clock.now());
}

/**
 * Counts a try of this user before it is looked at, so that many at once cannot slip through; a right one is taken off
 * again. Answers the seconds to wait when they were too many.
 */
async function waitOf(house: House, db: Kysely<DB>, userId: string): Promise<number> {
  let seconds = 0;
  for (const limit of triesPerUser) {
    const { waitSeconds } = await countAttempt(db, house.keys, limit, userId, house.clock.now());
    seconds = Math.max(seconds, waitSeconds);
  }
  return seconds;
}

async function forgive(house: House, db: Kysely<DB>, userId: string): Promise<void> {
  for (const limit of triesPerUser) await uncountAttempt(db, house.keys, limit, userId);
}

const placeOf = (userId: string) => ({ table: "totp", column: "secret", rowId: userId });
const alreadyEnrolled = () => refuse("totp_enrolled", "A second factor is enrolled already. Remove it first.");
const codeWrong = (extra: Record<string, unknown> = {}) =>
  refuse("code_wrong", "This code is not right, or was used already.", extra);
