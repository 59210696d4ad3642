import { type Act, rowOf } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { type MemberCall, RawJson } from "#kernel/http/guard.ts";
import { invalid, notFound } from "#kernel/http/problem.ts";
import { cardsOf, namesAtHand, warm } from "#rooms/clients/door.ts";
import type { Appointment, AppointmentDetail, listAppointments as listContract } from "../contract.ts";
import { whereaboutsFor } from "../place/service.ts";
import { rangeMistake } from "../rules.ts";
import type { Line } from "./rules.ts";
import { type Asked, groupTexts, lineById, seenLines } from "./store.ts";

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
  const lines = await seenLines((statement) => house.db.atOnce(actor, statement), asked, seen);
  const groups = await groupsIn(lines, actor.practiceId, (statement) => house.db.atOnce(actor, statement));
  const nameOf = namesAtHand(actor.practiceId);
  const names = lines.map(({ clientId }) => (clientId === null ? noClient : nameOf(clientId)));
  const named = !names.includes(undefined);
  if (named && lines.every((line) => line.notes === null))
    return list(lines.map((line, at) => written(line, groups, names[at])));
  const all = await house.db.inPractice(actor, (tx) => writtenAll(tx, lines, groups), { quickCommit: true });
  // Whoever looks at a week will look again: the names come into memory once this answer is out.
  if (!named) void warm(house, actor).catch((fault) => house.log.debug({ fault }, "names were not read ahead"));
  return list(all);
}

/** One visit with the reasons that were given and where it is, as every verb answers it. Throws notFound. */
export async function appointmentDetail(tx: PracticeTx, id: string): Promise<AppointmentDetail> {
  const found = await lineById(tx, id);
  if (!found) throw notFound("This appointment");
  const groups = await groupsIn([found.line], tx.actor.practiceId, async (statement) => {
    return (await tx.client.query<{ id: string; text: string }>(statement)).rows;
  });
  const [pieces] = await writtenAll(tx, [found.line], groups);
  const [cancelReason = null, overrideReason = null] = await tx.sealer.openMany([
    { ...cell("cancel_reason", id), envelope: found.cancelReason },
    { ...cell("override_reason", id), envelope: found.overrideReason },
  ]);
  const shown: Appointment = JSON.parse(pieces!.join(""));
  return { ...shown, cancelReason, overrideReason, place: await whereaboutsFor(tx, shown) };
}

/** What stands at `client` in a session of a group. */
const noClient = "null";

/** All pieces are joined at once: a text of each visit on the way would be one more to make and to clear away. */
function list(visits: readonly (readonly string[])[]): RawJson {
  const pieces = ['{"items":['];
  for (const visit of visits) {
    if (pieces.length > 1) pieces.push(",");
    pieces.push(...visit);
  }
  pieces.push("]}");
  return new RawJson(pieces.join(""));
}

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

/** The JSON of a visit, in pieces. */
function written(line: Line, groups: Groups, name: string | undefined, note: string | null = null): string[] {
  const { head, groupId, badges } = line;
  const group = (groupId && groups.get(groupId)) ?? "null";
  const notes = note === null ? "null" : JSON.stringify(note);
  const client = name ?? noClient;
  return ["{", ...head, ',"group":', group, ',"client":', client, ',"notes":', notes, ',"badges":', badges, "}"];
}

async function writtenAll(tx: PracticeTx, lines: readonly Line[], groups: Groups): Promise<string[][]> {
  const noted = lines.filter((line) => line.notes !== null);
  const opened = await tx.sealer.openMany(noted.map((line) => ({ ...cell("notes", line.id), envelope: line.notes })));
  const notes = new Map(noted.map((line, at) => [line.id, opened[at] ?? null]));
  const names = await namesOf(tx, lines);
  return lines.map((line) =>
    written(line, groups, line.clientId === null ? noClient : names.get(line.clientId), notes.get(line.id)),
  );
}

/** The JSON of each client's names, from memory where it has them; the clients' room reads the others. */
async function namesOf(tx: PracticeTx, lines: readonly Line[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const unknown = new Set<string>();
  const nameOf = namesAtHand(tx.actor.practiceId);
  for (const { clientId: id } of lines) {
    if (id === null || names.has(id) || unknown.has(id)) continue;
    const text = nameOf(id);
    if (text === undefined) unknown.add(id);
    else names.set(id, text);
  }
  if (unknown.size === 0) return names;
  const cards = await cardsOf(tx, [...unknown]);
  for (const id of unknown) {
    const { firstName = "", lastName = "", pronouns = null } = cards.get(id) ?? {};
    names.set(id, JSON.stringify({ id, firstName, lastName, pronouns }));
  }
  return names;
}

const cell = (column: string, rowId: string) => ({ table: "appointments", column, rowId });
