import type { PracticeTx } from "#kernel/db/practice.ts";
import { together } from "#kernel/db/together.ts";
import { invalid, refuse } from "#kernel/http/problem.ts";
import type { Interval } from "#kernel/time/interval.ts";
import { cardsOf, clientKey } from "#rooms/clients/door.ts";
import { findGroupKey } from "../groups/store.ts";
import { claimTime } from "../holding/service.ts";
import { marginsOf } from "../offer/service.ts";
import { type Blocked, blockedTime, timeMistake, visitOf } from "../rules.ts";
import type { Visit, VisitTime } from "../store.ts";

/** What is asked of a visit's time: whose, where, when. */
export interface Wish {
  readonly therapistId: string;
  readonly serviceId: string | null;
  readonly locationId: string | null;
  readonly visit: Interval;
}

/** Whose a visit is: a client's, or a group's. */
type Whose = Pick<Visit, "clientId" | "groupId">;

/** The key that seals what is written of a visit: its client's, or its group's. `belonging`: the visit that stands, or its series. */
export async function keyOfVisit(tx: PracticeTx, { clientId, groupId }: Whose, belonging?: string): Promise<string> {
  return clientId === null ? (await findGroupKey(tx, groupId!)).keyId : clientKey(tx, clientId, belonging);
}

/** The key of a client or group for whom one may book. Throws notFound, or refuses `client_archived`, `group_cancelled`. */
export async function keyOfActive(tx: PracticeTx, { clientId, groupId }: Whose, belonging?: string): Promise<string> {
  if (clientId === null) return keyOfOpenGroup(tx, groupId!);
  const [keyId, cards] = await together([clientKey(tx, clientId, belonging), cardsOf(tx, [clientId])]);
  if (cards.get(clientId)?.status === "archived")
    throw refuse("client_archived", "The client is archived; restore the client first.");
  return keyId;
}

async function keyOfOpenGroup(tx: PracticeTx, groupId: string): Promise<string> {
  const group = await findGroupKey(tx, groupId);
  if (group.cancelled) throw refuse("group_cancelled", "The group is cancelled; restore the group first.");
  return group.keyId;
}

/** A cancelled group has nothing to come: what took place of it stays a record. Refuses `group_cancelled`. */
export async function mustGoOn(tx: PracticeTx, { groupId }: Whose, { from }: Interval): Promise<void> {
  if (groupId !== null && from > tx.now.epochMilliseconds) await keyOfOpenGroup(tx, groupId);
}

/** The time a cancelled visit comes back to: its own, checked anew. */
export async function timeAgain(
  tx: PracticeTx,
  visit: Visit,
  keyId: string,
  override?: { reason: string },
): Promise<VisitTime> {
  return movedTo(tx, visit, { ...visit, visit: visitOf(visit.startsAt, visit.endsAt) }, keyId, override);
}

/** A visit that keeps its time, and only takes another service, keeps the moment at which that time was set. */
export async function changedTime(
  tx: PracticeTx,
  before: Visit,
  wish: Wish,
  keyId: string,
  override?: { reason: string },
): Promise<VisitTime> {
  const time = await movedTo(tx, before, wish, keyId, override);
  if (isMoved(before, wish) || time.standsOutside) return time;
  return { ...time, setAt: Temporal.Instant.from(before.timeSetAt).epochMilliseconds };
}

async function movedTo(
  tx: PracticeTx,
  before: Visit,
  wish: Wish,
  keyId: string,
  override?: { reason: string },
): Promise<VisitTime> {
  const blocked = blockedTime(wish.visit, await marginsOf(tx, wish, before));
  return claimed(tx, { id: before.id, key: keyId, wish, blocked, override });
}

/**
 * Claims the time a visit would block, whose therapist must be locked; a reason is kept only where it was needed, and only then is
 * the key waited for that seals it.
 */
export async function claimed(
  tx: PracticeTx,
  claim: { id: string; key: string | Promise<string>; wish: Wish; blocked: Blocked; override?: { reason: string } },
): Promise<VisitTime> {
  const { id, key, wish, blocked, override } = claim;
  const { therapistId, visit } = wish;
  const got = await claimTime(tx, { therapistId, visit, blocked, except: id, override: override !== undefined });
  const reason = got.standsOutside ? (override?.reason ?? null) : null;
  const overrideReason = reason === null ? null : await sealed(tx, await key, "override_reason", id, reason);
  return { ...wish, blocked, ...got, overrideReason };
}

/** Whether the time must be claimed anew: another service has other buffers. */
export function isElsewhere(before: Visit, wish: Wish): boolean {
  return isMoved(before, wish) || before.serviceId !== wish.serviceId;
}

/** Whether whoever comes must know: another time, another person, another place. */
export function isMoved(before: Visit, wish: Wish): boolean {
  const { from, to } = visitOf(before.startsAt, before.endsAt);
  const sameTime = wish.visit.from === from && wish.visit.to === to;
  return !sameTime || wish.therapistId !== before.therapistId || wish.locationId !== before.locationId;
}

/** The times of a visit as they are meant, to the second. Throws 422 at the field that is wrong. */
export function visitIn(tx: PracticeTx, startsAt: string, endsAt: string, part = "body"): Interval {
  const visit = visitOf(startsAt, endsAt);
  const mistake = timeMistake(visit, tx.now);
  if (mistake) throw invalid(`${part}.${mistake.field}`, mistake.message);
  return visit;
}

/** Seals words of a visit under its client's key. */
export async function sealed(
  tx: PracticeTx,
  keyId: string,
  column: string,
  rowId: string,
  words: string | null,
): Promise<Buffer | null> {
  return words === null ? null : tx.sealer.seal(keyId, { table: "appointments", column, rowId }, words);
}
