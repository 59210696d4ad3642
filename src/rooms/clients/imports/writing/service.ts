import { setImmediate as breath } from "node:timers/promises";
import { uuidv7 } from "uuidv7";
import { audit } from "#kernel/audit/trail.ts";
import { SealBroken } from "#kernel/crypto/envelope.ts";
import { KeyGone } from "#kernel/crypto/key-table.ts";
import type { Actor, PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import { FileMissing } from "#kernel/files/store.ts";
import type { House } from "#kernel/house.ts";
import { Problem } from "#kernel/http/problem.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { placeOf } from "../files.ts";
import { dropNow } from "../jobs.ts";
import { Judge } from "../judging/rules.ts";
import { addKnown, linesIn, surroundings, tableAt } from "../opening/service.ts";
import { destroyKey, findImport, type Import, updateImport } from "../store.ts";
import { readerOf, type Surroundings, type Understood } from "../values/rules.ts";
import { bringIn } from "./bringing/service.ts";
import { keepLines, type Line, linesMade } from "./store.ts";

/** Lines of one transaction: some 250 ms of work, and what is done twice after a death. */
const atOnce = 200;

/**
 * Brings the clients of an import in, batch by batch: the rows, their trail and the place where the next batch begins commit
 * together, so that whoever comes after a death goes on there, and no line is brought in twice. `last`: a failure now is final.
 */
export async function writeImport(house: House, practiceId: string, importId: string, last: boolean): Promise<void> {
  try {
    const ready = await prepared(house, practiceId, importId);
    if (!ready) return;
    const { one, lines, judge, read, around } = ready;
    const actor: Actor = { practiceId, memberId: one.memberId, role: "system" };
    for (let place = one.nextPlace; place < lines.length; place += atOnce) {
      const batch = lines.slice(place, place + atOnce).map(({ line, cells }) => {
        const [id, understood] = [uuidv7(), read(cells)];
        return { line, id, understood, verdict: judge.of(line, id, understood) };
      });
      await breath();
      const write = (tx: PracticeTx) => writeBatch(tx, importId, place, batch, around);
      // Another worker took over: it goes on.
      if (!(await house.db.inPractice(actor, write))) return;
    }
    await house.db.inPractice(actor, (tx) => end(tx, importId, "done"));
  } catch (fault) {
    if (!last && !isLost(fault)) throw fault;
    house.log.warn({ fault, importId }, "an import ended early");
    await house.db.inPractice(systemOf(practiceId), (tx) => end(tx, importId, "failed"));
  }
}

/** What no second try mends: the file is not there, or not what it was. */
const isLost = (fault: unknown): boolean =>
  fault instanceof FileMissing || fault instanceof SealBroken || fault instanceof KeyGone || fault instanceof Problem;

/** All that deciding needs; null when the import is not running. Lines before its place are passed over. */
async function prepared(house: House, practiceId: string, importId: string) {
  const judgeOf = async (tx: PracticeTx) => {
    const one = await findImport(tx, importId);
    if (one?.state !== "running") return null;
    const judge = new Judge(one.choices);
    await addKnown(tx, judge.likeness, await linesMade(tx, importId));
    return { one, judge, place: await placeOf(tx, one.keyId ?? "", importId), around: await surroundings(tx) };
  };
  const ready = await house.db.inPractice(systemOf(practiceId), judgeOf);
  if (!ready) return null;
  const { one, judge, place, around } = ready;
  const lines = linesIn(await tableAt(house, place, one.choices), one.choices.headingsAt);
  const numberAt = one.choices.columns.indexOf("number");
  for (const { line, cells } of lines.slice(0, one.nextPlace)) judge.passOver(line, cells[numberAt] ?? "");
  return { one, judge, around, lines, read: readerOf(one.columns, one.choices, around) };
}

interface Read {
  readonly line: number;
  readonly id: string;
  readonly understood: Understood;
  readonly verdict: Pick<Line, "outcome" | "problems" | "likeId" | "likeLine">;
}

/** False when the import is not where this worker left it. */
async function writeBatch(
  tx: PracticeTx,
  importId: string,
  place: number,
  batch: readonly Read[],
  around: Surroundings,
): Promise<boolean> {
  const now = await findImport(tx, importId, { lock: true });
  if (now?.state !== "running" || now.nextPlace !== place) return false;
  const made = batch.filter(({ verdict }) => verdict.outcome === "imported");
  await bringIn(tx, importId, made, around);
  const lines = batch.map(({ line, id, verdict }) => ({
    line,
    ...verdict,
    madeId: verdict.outcome === "imported" ? id : null,
  }));
  await keepLines(tx, importId, lines, place + batch.length);
  return true;
}

/** Nothing more is read from the file: it goes, and the key under which it lay goes first. */
async function end(tx: PracticeTx, importId: string, state: "done" | "failed"): Promise<void> {
  const now: Import | null = await findImport(tx, importId, { lock: true });
  if (now?.state !== "running") return;
  const ended = { ...now, state, keyId: null, columns: [], version: now.version + 1, endedAt: tx.now.toString() };
  await updateImport(tx, ended);
  if (now.keyId) await destroyKey(tx, now.keyId);
  dropNow(tx, importId);
  const { imported, duplicates, refused } = now;
  audit(tx, {
    action: `client_import.${state === "done" ? "ended" : "failed"}`,
    subject: { kind: "client_import", id: importId },
    detail: { imported, duplicates, refused },
  });
  await emit(tx, { kind: "client_import.ended", subjectId: importId, payload: { imported, duplicates, refused } });
}
