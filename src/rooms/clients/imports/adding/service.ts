import { createHmac } from "node:crypto";
import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { StoreFull } from "#kernel/files/store.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { begin, remember } from "#kernel/http/idempotency.ts";
import { Problem } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { fold } from "../../search/rules.ts";
import type { ClientImport } from "../contract.ts";
import * as contract from "../contract.ts";
import { placeOf, removeTable, writeTable } from "../files.ts";
import { type Column, headingsAt } from "../guessing/rules.ts";
import { dropTomorrow } from "../jobs.ts";
import { columnsIn, guessed, linesIn, surroundings, type Table, tableIn } from "../opening/service.ts";
import { type TableFile, tableFile } from "../part.ts";
import { drop, shown, theImport } from "../service.ts";
import * as store from "../store.ts";

/**
 * Takes a file in: read first, so that nothing is kept of what is no table; then sealed under a key of its own; then the row.
 * Killed in between, the job that was queued first removes file and key. Throws 413, 422, 507.
 */
export async function addImport(call: MemberCall<typeof contract.addImport>): Promise<ClientImport> {
  const { house, actor, origin, request } = call;
  const file = await tableFile(request);
  const table = await tableIn({ bytes: file.bytes, encoding: null });
  const place = await house.db.inPractice(actor, async (tx) => {
    const [importId, keyId] = [tx.newId(), await tx.sealer.createKey("group")];
    dropTomorrow(tx, importId, keyId);
    return placeOf(tx, keyId, importId);
  });
  try {
    await writeTable(house, place, file.bytes);
    const taken = { importId: place.importId, keyId: place.key.keyId, file, table };
    return await house.db.inPractice(actor, (tx) => add(tx, call, taken), { origin });
  } catch (fault) {
    // After any other fault the row may stand all the same (the answer to a commit can be lost): the job will see.
    if (fault instanceof Problem || fault instanceof StoreFull)
      await removeTable(house, place.practiceId, place.importId);
    throw fault instanceof StoreFull ? noRoom() : fault;
  }
}

const noRoom = () => new Problem(507, "disk_full", "There is no room left to keep this file. Nothing was changed.");

interface Taken {
  readonly importId: string;
  readonly keyId: string;
  readonly file: TableFile;
  readonly table: Table;
}

async function add(tx: PracticeTx, { request, actor }: MemberCall<typeof contract.addImport>, taken: Taken) {
  const key = await begin(tx, contract.addImport, request);
  // The same file sent again: what came the first time stands, and the job takes what came now.
  if (key && "replay" in key) return shown(await theImport(tx, key.replay.resourceId ?? ""));
  for (const waiting of await store.waitingOf(tx, actor.memberId ?? "")) await drop(tx, waiting);
  const { importId: id, keyId, file, table } = taken;
  const read = await readAs(tx, table, headingsAt(table.rows));
  const { keyId: practiceKey } = await practiceOf(tx);
  const made: store.Import = {
    id,
    keyId,
    memberId: actor.memberId ?? "",
    state: "waiting",
    name: file.name,
    format: table.format,
    ...read,
    choices: { duplicates: "skip", unreadable: "refuse", ...read.choices, encoding: table.encoding },
    nextPlace: 0,
    imported: 0,
    duplicates: 0,
    refused: 0,
    removed: 0,
    stayed: 0,
    version: 1,
    createdAt: tx.now.toString(),
    endedAt: null,
  };
  await store.insertImport(tx, practiceKey, made);
  audit(tx, { action: "client_import.added", subject: { kind: "client_import", id }, detail: { lines: made.lines } });
  if (key) await remember(tx, key.digest, 201, id);
  return shown(made);
}

/** How a table is read with its headings there: as its layout was the last time, or as it seems. */
export async function readAs(tx: PracticeTx, table: Table, at: number | null) {
  const columns = columnsIn(table, at, 5);
  const seems = guessed(table, at, await surroundings(tx));
  const before = await store.findLayout(tx, await layoutOf(tx, columns));
  const { preset, ...told } = seems;
  const choices = { headingsAt: at, ...told, ...(before && { columns: before.columns, dates: before.dates }) };
  return { columns, preset, choices, lines: linesIn(table, at).length };
}

/** A layout is known again by this, and by nobody without the practice's key. */
export async function layoutOf(tx: PracticeTx, columns: readonly Column[]): Promise<Buffer> {
  const secret = await tx.sealer.practiceSecret("import-layouts");
  const names = columns.map(({ heading }) => fold(heading));
  return createHmac("sha256", secret).update(JSON.stringify(names)).digest();
}
