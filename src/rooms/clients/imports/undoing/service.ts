import { audit } from "#kernel/audit/trail.ts";
import type { Actor, PracticeTx } from "#kernel/db/practice.ts";
import { emit, emitAll } from "#kernel/events/emit.ts";
import type { House } from "#kernel/house.ts";
import type { Call } from "#kernel/http/guard.ts";
import { refuse } from "#kernel/http/problem.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { vanish } from "../../freshness/service.ts";
import type * as contract from "../contract.ts";
import type { ClientImport } from "../contract.ts";
import { undoSoon } from "../jobs.ts";
import { shown, theImport } from "../service.ts";
import * as store from "../store.ts";
import { findMade, takeBack } from "./store.ts";

/** Begins to take an import back. Does nothing when begun already. Throws 404, 409. */
export async function undoImport({ tx, params }: Call<typeof contract.undoImport>): Promise<ClientImport> {
  const ended = await theImport(tx, params.id, { lock: true });
  if (ended.state === "undoing") return shown(ended);
  if (ended.state !== "done" && ended.state !== "failed")
    throw refuse("nothing_to_undo", "It has not ended, or was undone already.");
  const undoing = { ...ended, state: "undoing" as const, version: ended.version + 1 };
  await store.beginImport(tx, undoing);
  undoSoon(tx, ended.id);
  return shown(undoing);
}

const atOnce = 100;

/** Takes back whom nobody has touched since, batch by batch; killed on the way, it goes on with the lines that are left. */
export async function takeImportBack(house: House, practiceId: string, importId: string): Promise<void> {
  const one = await house.db.inPractice(systemOf(practiceId), (tx) => store.findImport(tx, importId));
  if (one?.state !== "undoing") return;
  const actor: Actor = { practiceId, memberId: one.memberId, role: "system" };
  while (await house.db.inPractice(actor, (tx) => takeBatch(tx, importId)));
}

/** False when none is left: then the import is undone. */
async function takeBatch(tx: PracticeTx, importId: string): Promise<boolean> {
  const now = await store.findImport(tx, importId, { lock: true });
  if (now?.state !== "undoing") return false;
  const made = await findMade(tx, importId, atOnce);
  const gone: string[] = [];
  for (const { line, clientId } of made) if (await takeBack(tx, importId, line)) gone.push(clientId);
  for (const clientId of gone) {
    await vanish(tx, clientId, 1);
    audit(tx, { action: "client.taken_back", subject: { kind: "client", id: clientId }, detail: { importId } });
  }
  await emitAll(
    tx,
    gone.map((subjectId) => ({ kind: "client.taken_back", subjectId })),
  );
  const counted = { removed: now.removed + gone.length, stayed: now.stayed + made.length - gone.length };
  const after = { ...now, ...counted, version: now.version + 1 };
  if (made.length > 0) {
    await store.updateImport(tx, after);
    return true;
  }
  await store.updateImport(tx, { ...after, state: "undone" }, { undoneAt: tx.now.toString() });
  await emit(tx, { kind: "client_import.undone", subjectId: importId, payload: counted });
  return false;
}
