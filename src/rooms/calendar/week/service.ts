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
import { type Beside, type Line, lineOf, writeVisit } from "./rules.ts";
import { type Asked, groupTexts, seenVisits, visitById } from "./store.ts";

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
  const lines = linesOf(visits);
  const groups = await groupsIn(lines, actor.practiceId, (statement) => house.db.atOnce(actor, statement));
  const names = namesInMemory(actor.practiceId, lines);
  if (names && lines.every((line) => line.notes === null)) return list(visits, lines, { names, groups });
  const all = await house.db.inPractice(actor, (tx) => everythingBeside(tx, lines, groups), { quickCommit: true });
  // Whoever looks at a week will look again: the names come into memory once this answer is out.
  if (!names) void warm(house, actor).catch((fault) => house.log.debug({ fault }, "names were not read ahead"));
  return list(visits, lines, all);
}

/** One visit with the reasons that were given and where it is, as every verb answers it. Throws notFound. */
export async function appointmentDetail(tx: PracticeTx, id: string): Promise<AppointmentDetail> {
  const found = await visitById(tx, id);
  if (!found) throw notFound("This appointment");
  const lines = linesOf(found.visit);
  const groups = await groupsIn(lines, tx.actor.practiceId, async (statement) => {
    return (await tx.client.query<{ id: string; text: string }>(statement)).rows;
  });
  const all = await everythingBeside(tx, lines, groups);
  const [cancelReason = null, overrideReason = null] = await tx.sealer.openMany([
    { ...cell("cancel_reason", id), envelope: found.cancelReason },
    { ...cell("override_reason", id), envelope: found.overrideReason },
  ]);
  const shown: Appointment = JSON.parse(list(found.visit, lines, all).body.toString()).items[0];
  return { ...shown, cancelReason, overrideReason, place: await whereaboutsFor(tx, shown) };
}

/** What is known beside the records: names by client, groups and notes as JSON by their ids. */
interface Known {
  readonly names: Names;
  readonly groups: Groups;
  readonly notes?: ReadonlyMap<string, string>;
}

type Names = ReadonlyMap<string, NamesAtHand>;

/** The reply, written at once: nothing may be waited for on the way. */
function list(visits: Records, lines: readonly Line[], known: Known): RawJson {
  const badgeNames = badges.columns().map(({ name }) => name);
  const to = jsonBytes.begin();
  to.add('{"items":[');
  for (let visit = 0; visit < visits.count; visit++) {
    if (visit > 0) to.add(",");
    writeVisit(to, visits, visit, badgeNames, beside(lines[visit]!, known));
  }
  to.add("]}");
  return new RawJson(to.taken());
}

function beside({ id, clientId, groupId }: Line, { names, groups, notes }: Known): Beside {
  return {
    names: (clientId && names.get(clientId)) || null,
    group: (groupId && groups.get(groupId)) || null,
    notes: notes?.get(id) ?? null,
  };
}

const linesOf = (visits: Records): Line[] => Array.from({ length: visits.count }, (_, visit) => lineOf(visits, visit));

function listed({ clientId, ...detail }: Asked): Act {
  return { action: "appointment.list", subject: clientId ? { kind: "client", id: clientId } : undefined, detail };
}

/** The JSON of the groups whose sessions are among the lines, by their ids. */
async function groupsIn(lines: readonly Line[], practiceId: string, ask: GroupAsk): Promise<Groups> {
  const ids = new Set(lines.flatMap(({ groupId }) => groupId ?? []));
  return ids.size === 0 ? noGroups : groupTexts(ask, practiceId, [...ids]);
}

type GroupAsk = Parameters<typeof groupTexts>[0];
type Groups = ReadonlyMap<string, string>;
const noGroups: Groups = new Map();

/** The names of all these clients, when none of them has to be read. */
function namesInMemory(practiceId: string, lines: readonly Line[]): Names | null {
  const nameOf = namesAtHand(practiceId);
  const names = new Map<string, NamesAtHand>();
  for (const { clientId } of lines) {
    const known = clientId === null ? null : nameOf(clientId);
    if (known === undefined) return null;
    if (known !== null) names.set(clientId as string, known);
  }
  return names;
}

/** Opens the notes, and finds the names in memory or in the clients' room. */
async function everythingBeside(tx: PracticeTx, lines: readonly Line[], groups: Groups): Promise<Known> {
  const noted = lines.filter((line) => line.notes !== null);
  const opened = await tx.sealer.openMany(noted.map((line) => ({ ...cell("notes", line.id), envelope: line.notes })));
  const texts = noted.flatMap(({ id }, at) => (opened[at] == null ? [] : [[id, JSON.stringify(opened[at])] as const]));
  return { names: await namesOf(tx, lines), groups, notes: new Map(texts) };
}

/** The JSON of each client's names, from memory where it has them; the clients' room reads the others. */
async function namesOf(tx: PracticeTx, lines: readonly Line[]): Promise<Names> {
  const names = new Map<string, NamesAtHand>();
  const unknown = new Set<string>();
  const nameOf = namesAtHand(tx.actor.practiceId);
  for (const { clientId } of lines) {
    if (clientId === null) continue;
    const known = nameOf(clientId);
    if (known === undefined) unknown.add(clientId);
    else names.set(clientId, known);
  }
  if (unknown.size === 0) return names;
  const cards = await cardsOf(tx, [...unknown]);
  for (const id of unknown) {
    const { firstName = "", lastName = "", pronouns = null } = cards.get(id) ?? {};
    const json = JSON.stringify({ id, firstName, lastName, pronouns });
    names.set(id, { json, namesEnd: json.length - 1 });
  }
  return names;
}

const cell = (column: string, rowId: string) => ({ table: "appointments", column, rowId });
