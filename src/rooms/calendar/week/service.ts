import { type Act, rowOf } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Records } from "#kernel/db/record-text.ts";
import { type MemberCall, RawJson } from "#kernel/http/guard.ts";
import { jsonBytes } from "#kernel/http/json-bytes.ts";
import { invalid, notFound } from "#kernel/http/problem.ts";
import { cardsOf, type NamesAtHand, namesAtHand, warm } from "#rooms/clients/door.ts";
import type { Appointment, AppointmentDetail, listAppointments as listContract } from "../contract.ts";
import { whereaboutsFor } from "../place/service.ts";
import { badges } from "../ports.ts";
import { rangeMistake } from "../rules.ts";
import { clientAt, clientOf, groupOf, notedIn } from "./rules.ts";
import { type Asked, groupTexts, seenVisits, visitById } from "./store.ts";
import { writeVisit } from "./writing/rules.ts";

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

/** One visit with the reasons that were given and where it is, as every verb answers it. Throws notFound. */
export async function appointmentDetail(tx: PracticeTx, id: string): Promise<AppointmentDetail> {
  const found = await visitById(tx, id);
  if (!found) throw notFound("This appointment");
  const groups = await groupsIn(found.visit, tx.actor.practiceId, async (statement) => {
    return (await tx.client.query<{ id: string; text: string }>(statement)).rows;
  });
  const all = await everythingBeside(tx, found.visit, groups);
  const [cancelReason = null, overrideReason = null] = await tx.sealer.openMany([
    { ...cell("cancel_reason", id), envelope: found.cancelReason },
    { ...cell("override_reason", id), envelope: found.overrideReason },
  ]);
  const shown: Appointment = JSON.parse(list(found.visit, all).body.toString()).items[0];
  return { ...shown, cancelReason, overrideReason, place: await whereaboutsFor(tx, shown) };
}

/** What is known beside the records: names and notes as JSON by the place of the visit, groups as JSON by their ids. */
interface Known {
  readonly names: Names;
  readonly groups: Groups;
  readonly notes?: ReadonlyMap<number, string>;
}

/** Null for a session of a group. */
type Names = readonly (NamesAtHand | null)[];

/** The reply, written at once: nothing may be waited for on the way. */
function list(visits: Records, { names, groups, notes }: Known): RawJson {
  const badgeNames = badges.columns().map(({ name }) => name);
  const to = jsonBytes.begin();
  to.add('{"items":[');
  for (let visit = 0; visit < visits.count; visit++) {
    if (visit > 0) to.add(",");
    const groupId = groupOf(visits, visit);
    const group = groupId === null ? null : (groups.get(groupId) ?? null);
    writeVisit(to, visits, visit, badgeNames, { names: names[visit] ?? null, group, notes: notes?.get(visit) ?? null });
  }
  to.add("]}");
  return new RawJson(to.taken());
}

function listed({ clientId, ...detail }: Asked): Act {
  return { action: "appointment.list", subject: clientId ? { kind: "client", id: clientId } : undefined, detail };
}

/** The JSON of the groups whose sessions are among the visits, by their ids. */
async function groupsIn(visits: Records, practiceId: string, ask: GroupAsk): Promise<Groups> {
  const ids = new Set<string>();
  for (let visit = 0; visit < visits.count; visit++) {
    const id = groupOf(visits, visit);
    if (id !== null) ids.add(id);
  }
  return ids.size === 0 ? noGroups : groupTexts(ask, practiceId, [...ids]);
}

type GroupAsk = Parameters<typeof groupTexts>[0];
type Groups = ReadonlyMap<string, string>;
const noGroups: Groups = new Map();

/** The names of each visit's client; undefined where they are not in memory. */
function namesInMemory(practiceId: string, visits: Records): (NamesAtHand | null | undefined)[] {
  const nameAt = namesAtHand(practiceId);
  return Array.from({ length: visits.count }, (_, visit) => {
    const idAt = clientAt(visits, visit);
    return idAt === null ? null : nameAt(visits.bytes, idAt);
  });
}

const areWhole = (names: readonly (NamesAtHand | null | undefined)[]): names is Names => !names.includes(undefined);

/** Opens the notes, and finds the names in memory or in the clients' room. */
async function everythingBeside(tx: PracticeTx, visits: Records, groups: Groups): Promise<Known> {
  const noted = notedIn(visits);
  const opened = await tx.sealer.openMany(noted.map(({ id, notes }) => ({ ...cell("notes", id), envelope: notes })));
  const texts = noted.flatMap(({ visit }, at) =>
    opened[at] == null ? [] : [[visit, JSON.stringify(opened[at])] as const],
  );
  return { names: await namesOf(tx, visits), groups, notes: new Map(texts) };
}

/** The names of each visit's client, from memory where it has them; the clients' room reads the others. */
async function namesOf(tx: PracticeTx, visits: Records): Promise<Names> {
  const names = namesInMemory(tx.actor.practiceId, visits);
  if (areWhole(names)) return names;
  const unknown = names.flatMap((name, visit) => (name === undefined ? [clientOf(visits, visit)!] : []));
  const cards = await cardsOf(tx, [...new Set(unknown)]);
  return names.map((name, visit) => {
    if (name !== undefined) return name;
    const id = clientOf(visits, visit)!;
    const { firstName = "", lastName = "", pronouns = null } = cards.get(id) ?? {};
    const text = JSON.stringify({ id, firstName, lastName, pronouns });
    return { text, namesEnd: text.length - 1 };
  });
}

const cell = (column: string, rowId: string) => ({ table: "appointments", column, rowId });
