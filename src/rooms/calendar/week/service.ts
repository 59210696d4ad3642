import { type Act, rowOf } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { type Call, RawJson } from "#kernel/http/guard.ts";
import { invalid, notFound } from "#kernel/http/problem.ts";
import { cardsOf, nameJson, warm } from "#rooms/clients/door.ts";
import type { Appointment, AppointmentDetail, listAppointments as listContract } from "../contract.ts";
import { whereaboutsFor } from "../place/service.ts";
import { type Badges, badges } from "../ports.ts";
import { rangeMistake } from "../rules.ts";
import { type Asked, type Line, lineOf, seenLines } from "./store.ts";

/** Every visit that touches the range, whole; one round trip for rows and audit, one for badges where any are shown. */
export async function listAppointments({ tx, house, query }: Call<typeof listContract>): Promise<RawJson> {
  const mistake = rangeMistake(query);
  if (mistake) throw invalid(`query.${mistake.field}`, mistake.message);
  const { from = null, to = null, therapistId = null, clientId = null, status = null } = query;
  const asked = { from, to, therapistId, clientId, status };
  const lines = await seenLines(tx, asked, rowOf(tx, listed(asked)));
  if (lines.some((line) => nameJson(tx.actor.practiceId, line.clientId) === undefined)) warmLater(tx, house);
  return new RawJson(`{"items":[${(await textsOf(tx, lines)).join(",")}]}`);
}

/** One visit with the reasons that were given and where it is, as every verb answers it. Throws notFound. */
export async function appointmentDetail(tx: PracticeTx, id: string): Promise<AppointmentDetail> {
  const line = await lineOf(tx, id);
  if (!line) throw notFound("This appointment");
  const [text] = await textsOf(tx, [line]);
  const [cancelReason = null, overrideReason = null] = await tx.sealer.openMany([
    { ...cell("cancel_reason", id), envelope: line.cancelReason },
    { ...cell("override_reason", id), envelope: line.overrideReason },
  ]);
  const shown: Appointment = JSON.parse(text!);
  return { ...shown, cancelReason, overrideReason, place: await whereaboutsFor(tx, shown) };
}

/** Whoever looks at a week will look again: the names come into memory once this answer is out. */
function warmLater(tx: PracticeTx, house: House): void {
  tx.afterCommit(
    () => void warm(house, tx.actor).catch((fault) => house.log.debug({ fault }, "names were not read ahead")),
  );
}

function listed({ clientId, ...detail }: Asked): Act {
  return { action: "appointment.list", subject: clientId ? { kind: "client", id: clientId } : undefined, detail };
}

async function textsOf(tx: PracticeTx, lines: readonly Line[]): Promise<string[]> {
  const noted = lines.filter((line) => line.notes !== null);
  const opened = await tx.sealer.openMany(noted.map((line) => ({ ...cell("notes", line.id), envelope: line.notes })));
  const notes = new Map(noted.map((line, at) => [line.id, opened[at] ?? null]));
  const shown = await badgesOf(tx, lines);
  const names = await namesOf(tx, lines);
  return lines.map((line) => {
    const note = JSON.stringify(notes.get(line.id) ?? null);
    const badge = JSON.stringify(shown.get(line.id) ?? {});
    return `{${line.head},"client":${names.get(line.clientId)},"notes":${note},"badges":${badge}}`;
  });
}

/** The JSON of each client's names, from memory where it has them; the clients' room reads the others. */
async function namesOf(tx: PracticeTx, lines: readonly Line[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const unknown = new Set<string>();
  for (const { clientId: id } of lines) {
    if (names.has(id) || unknown.has(id)) continue;
    const text = nameJson(tx.actor.practiceId, id);
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

/** What each room has to show beside a visit, laid together. */
async function badgesOf(tx: PracticeTx, lines: readonly Line[]): Promise<Map<string, Badges>> {
  if (lines.length === 0) return new Map();
  const [first = new Map<string, Badges>(), ...others] = await badges.ask(tx, {
    appointmentIds: lines.map((line) => line.id),
  });
  for (const other of others) for (const [id, badge] of other) first.set(id, { ...first.get(id), ...badge });
  return first;
}

const cell = (column: string, rowId: string) => ({ table: "appointments", column, rowId });
