import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, notFound, refuse } from "#kernel/http/problem.ts";
import { takeVisit } from "../../holding/service.ts";
import { visitOf } from "../../rules.ts";
import { findVisit, updateVisit, type Visit } from "../../store.ts";
import { tell } from "../../telling/service.ts";
import { namesOf } from "../reading/service.ts";
import type * as contract from "./contract.ts";
import type { AttendanceLine } from "./contract.ts";
import { findAttendances, writeAttendance } from "./store.ts";

type Items = { items: AttendanceLine[] };

/** Who was expected at a session, and who came. A visit of one client is no session: notFound. */
export async function listAttendances({ tx, params }: Call<typeof contract.listAttendances>): Promise<Items> {
  const visit = await findVisit(tx, params.id);
  if (!visit?.groupId) throw notFound("This session");
  return attendancesOf(tx, visit.id);
}

/** Notes who came. When somebody did, a session that is still scheduled took place. */
export async function noteAttendances({ tx, params, body }: Call<typeof contract.noteAttendances>): Promise<Items> {
  const session = await takeVisit(tx, params.id, { seen: undefined });
  if (session.groupId === null) throw notFound("This session");
  if (session.status === "cancelled")
    throw refuse("not_possible", "The session is cancelled.", { state: session.status });
  const known = new Map((await findAttendances(tx, session.id)).map((row) => [row.clientId, row]));
  for (const [at, { clientId, state }] of body.items.entries()) {
    const row = known.get(clientId);
    if (!row) throw invalid(`body.items.${at}.clientId`, "This client had no place in the group.");
    if (row.state === state) continue;
    await writeAttendance(tx, session.id, { clientId, placeId: row.placeId, state });
    const payload = { clientId, groupId: session.groupId, state };
    await emit(tx, { kind: "attendance.noted", subjectId: session.id, payload });
  }
  if (session.status === "scheduled" && body.items.some(({ state }) => state === "attended"))
    await tookPlace(tx, session);
  return attendancesOf(tx, session.id);
}

async function tookPlace(tx: PracticeTx, before: Visit): Promise<void> {
  await updateVisit(tx, before.id, { status: "attended" });
  await tell(tx, "attended", { ...before, visit: visitOf(before.startsAt, before.endsAt) }, { before });
}

async function attendancesOf(tx: PracticeTx, appointmentId: string): Promise<Items> {
  const rows = await findAttendances(tx, appointmentId);
  const names = await namesOf(
    tx,
    rows.map(({ clientId }) => clientId),
  );
  const items = rows.map(({ clientId, expected, state, notedAt, notedBy }) => {
    return { clientId, client: names.get(clientId)!, expected, state, notedAt, notedBy };
  });
  return { items };
}
