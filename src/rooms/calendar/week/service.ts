import { type Act, rowOf } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Records } from "#kernel/db/record-text.ts";
import { together } from "#kernel/db/together.ts";
import { type MemberCall, RawJson } from "#kernel/http/guard.ts";
import { jsonBytes } from "#kernel/http/json-bytes.ts";
import { invalid, notFound } from "#kernel/http/problem.ts";
import { cardsOf, type NamesAtHand, warm } from "#rooms/clients/door.ts";
import type { Appointment, AppointmentDetail, listAppointments as listContract } from "../contract.ts";
import type { Whereabouts } from "../place/rules.ts";
import { whereaboutsFor } from "../place/service.ts";
import { badges } from "../ports.ts";
import { rangeMistake } from "../rules.ts";
import type { NewVisit, VisitTime } from "../store.ts";
import { areWhole, everythingBeside, groupsIn, type Known, namesInMemory, namesOn } from "./beside/service.ts";
import { cell, groupOf, idOf, notedIn } from "./rules.ts";
import { type Asked, insertShown, seenVisits, type VisitWithReasons, visitById } from "./store.ts";
import { VisitWriter } from "./writing/rules.ts";

/**
 * Every visit that touches the range, whole. One round trip brings rows, badges and the audit row; another one only
 * where there are sessions of groups, where words must be opened, or where names are not in memory yet.
 */
export async function listAppointments({ house, actor, origin, query }: MemberCall<typeof listContract>) {
  const mistake = rangeMistake(query);
  if (mistake) throw invalid(`query.${mistake.field}`, mistake.message);
  const { from = null, to = null, therapistId = null, clientId = null, status = null } = query;
  const asked = { from, to, therapistId, clientId, status };
  const seen = rowOf({ actor, origin, now: house.clock.now() }, listed(asked));
  const visits = await seenVisits((statement) => house.db.atOnce(actor, statement), asked, seen);
  const groups = await groupsIn(visits, actor.practiceId, (statement) => house.db.atOnce(actor, statement));
  const names = namesInMemory(actor.practiceId, visits);
  const areKnown = areWhole(names);
  if (areKnown && notedIn(visits).length === 0) return list(visits, { names, groups });
  const all = await house.db.inPractice(actor, (tx) => everythingBeside(tx, visits, groups), { quickCommit: true });
  // Whoever looks at a week will look again: the names come into memory once this answer is out.
  if (!areKnown) void warm(house, actor).catch((fault) => house.log.debug({ fault }, "names were not read ahead"));
  return list(visits, all);
}

/** What is shown with a visit and does not stand in its row. */
export interface Ahead {
  readonly names: NamesAtHand;
  readonly place: Whereabouts | null;
}

/** Asked for before the row is written, so that once it is written nothing but the row is left to ask. */
export async function aheadOf(tx: PracticeTx, placed: { clientId: string; locationId: string | null }): Promise<Ahead> {
  const [cards, place] = await together([cardsOf(tx, [placed.clientId]), whereaboutsFor(tx, placed)]);
  return { names: namesOn(placed.clientId, cards.get(placed.clientId)), place };
}

/** Writes a new visit of a client and answers it as it is shown; it is on its way when this returns. Throws like `insertVisit`. */
export async function writeAndShow(
  tx: PracticeTx,
  visit: NewVisit,
  time: VisitTime,
  ahead: Ahead,
): Promise<AppointmentDetail> {
  return detailOf(tx, await insertShown(tx, visit, time), ahead);
}

/** One visit with the reasons that were given and where it is, as every verb answers it. Throws notFound. */
export async function appointmentDetail(tx: PracticeTx, id: string): Promise<AppointmentDetail> {
  const found = await visitById(tx, id);
  if (!found) throw notFound("This appointment");
  return detailOf(tx, found);
}

/** With `ahead`, nothing is asked of the database. */
async function detailOf(tx: PracticeTx, found: VisitWithReasons, ahead?: Ahead): Promise<AppointmentDetail> {
  const groups = await groupsIn(found.visit, tx.actor.practiceId, async (statement) => {
    return (await tx.client.query<{ id: string; text: string }>(statement)).rows;
  });
  const all = await everythingBeside(tx, found.visit, groups, ahead && [ahead.names]);
  const id = idOf(found.visit);
  const [cancelReason = null, overrideReason = null] = await tx.sealer.openMany([
    { ...cell("cancel_reason", id), envelope: found.cancelReason },
    { ...cell("override_reason", id), envelope: found.overrideReason },
  ]);
  const shown: Appointment = JSON.parse(list(found.visit, all).body.toString()).items[0];
  return { ...shown, cancelReason, overrideReason, place: ahead ? ahead.place : await whereaboutsFor(tx, shown) };
}

/** The reply, written at once: nothing may be waited for on the way. */
function list(visits: Records, { names, groups, notes }: Known): RawJson {
  const badgeNames = badges.columns().map(({ name }) => name);
  const to = jsonBytes.begin();
  const writer = new VisitWriter(to, visits, badgeNames);
  to.add('{"items":[');
  for (let visit = 0; visit < visits.count; visit++) {
    if (visit > 0) to.add(",");
    const groupId = groupOf(visits, visit);
    const group = groupId === null ? null : (groups.get(groupId) ?? null);
    writer.write(visit, { names: names[visit] ?? null, group, notes: notes?.get(visit) ?? null });
  }
  to.add("]}");
  return new RawJson(to.taken());
}

function listed({ clientId, ...detail }: Asked): Act {
  return { action: "appointment.list", subject: clientId ? { kind: "client", id: clientId } : undefined, detail };
}
