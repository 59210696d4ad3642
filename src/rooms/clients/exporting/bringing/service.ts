import { stat } from "node:fs/promises";
import { audit } from "#kernel/audit/trail.ts";
import { manifestPath } from "#kernel/copying/pack.ts";
import { type Copied, type CopiedRow, CopyRefused } from "#kernel/copying/table.ts";
import { Unpack } from "#kernel/copying/unpack.ts";
import { type NewKeys, writeRows } from "#kernel/copying/write.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { bringPractice } from "#rooms/practices/door.ts";
import { type ExportPart, exporting } from "../../ports.ts";
import { clientFolder, clientOf, clientPath, practicePath } from "../rules.ts";
import { clearUnfinished, removeFiles } from "./clearing/service.ts";
import { erasedOf } from "./erased/service.ts";
import { bringFile } from "./files.ts";
import { headOfArchive, rowsOf, withoutGone } from "./rules.ts";
import { holdForImport, noteImport, rowsIn, tellOfAll } from "./store.ts";

export interface Imported {
  readonly practiceId: string;
  readonly clients: number;
  readonly files: number;
  /** How many were left out, since they have been erased. */
  readonly erased: number;
}

/** An archive that was opened and read through once. */
export interface Archive {
  readonly unpack: Unpack;
  readonly practiceId: string;
  readonly clientIds: readonly string[];
  /** Of its manifest, which names the sums of all the rest: the trail says by it what came in. */
  readonly sha256: string;
}

/** Opens an export of a practice and compares all of it with its own sums, before anything is written. Throws CopyRefused. */
export async function openArchive(file: string): Promise<Archive> {
  const { size } = await stat(file).catch(() => {
    throw new CopyRefused(`There is no file ${file}.`);
  });
  const unpack = await Unpack.open(file, size);
  try {
    const { practiceId } = headOfArchive(await unpack.json("export.json"));
    await unpack.verify();
    const clientIds = [...new Set([...unpack.paths()].flatMap((path) => clientOf(path) ?? []))].sort();
    return { unpack, practiceId, clientIds, sha256: await unpack.sum(manifestPath) };
  } catch (fault) {
    unpack.close();
    throw fault;
  }
}

/**
 * Brings an export into a practice that is empty, or is not there yet: everything in one transaction, so that until its end, and
 * after whatever ends it early, the practice is as it was. Files are written before their rows count; those of an import that was
 * cut short are removed by the next one. `owner`: whom it is opened for by their address, where it is not there yet. Throws
 * CopyRefused.
 */
export async function importArchive(
  house: House,
  archive: Archive,
  { practiceId, owner = null }: { readonly practiceId: string; readonly owner?: string | null },
): Promise<Imported> {
  await clearUnfinished(house);
  const gone = await erasedOf(house, archive, practiceId);
  try {
    return await house.db.inPractice(systemOf(practiceId), (tx) => bringAll(tx, house, archive, { gone, owner }));
  } catch (fault) {
    await removeFiles(house, practiceId, 1_000);
    throw fault;
  } finally {
    await house.db.outside((db) => noteImport(db, practiceId, "over"));
  }
}

async function bringAll(
  tx: PracticeTx,
  house: House,
  { unpack, clientIds: all, sha256 }: Archive,
  { gone, owner }: { readonly gone: ReadonlySet<string>; readonly owner: string | null },
): Promise<Imported> {
  const { practiceId } = tx.actor;
  // Large files are written while the transaction waits, and as many rows as there are take the time they take.
  await tx.client.query("set local idle_in_transaction_session_timeout = '1h'; set local statement_timeout = '10min'");
  await holdForImport(tx);
  await refuseFull(tx);
  // Known outside of what this writes, while the practice is held: begun and not held means that whoever began it is dead.
  await house.db.outside((db) => noteImport(db, practiceId, "begun"));
  const path = practicePath("practice");
  const keys = await bringPractice(tx, rowsOf(await unpack.json(path), path), owner);
  for (const { room, practice } of exporting.parts().slice(1))
    await bringTables(tx, practice, rowsOf(await unpack.json(practicePath(room)), practicePath(room)), keys);
  const clientIds = all.filter((id) => !gone.has(id));
  // All clients before what is theirs: they are each other's parents and partners.
  for (const id of clientIds) await bringClient(tx, await readClient(unpack, id, "client"), id, keys);
  let files = 0;
  for (const id of clientIds) files += await bringRest(tx, house, unpack, id, keys, gone);
  for (const part of exporting.parts()) await part.brought?.(tx);
  await tellOfAll(tx);
  const detail = { clients: clientIds.length, files, erased: all.length - clientIds.length };
  audit(tx, {
    action: "practice.imported",
    subject: { kind: "practice", id: practiceId },
    detail: { ...detail, sha256 },
  });
  return { practiceId, ...detail };
}

const readClient = async (unpack: Unpack, clientId: string, room: string): Promise<Copied> =>
  rowsOf(await unpack.json(clientPath(clientId, room)), clientPath(clientId, room));

async function bringClient(tx: PracticeTx, rows: Copied, clientId: string, keys: NewKeys): Promise<void> {
  const [client, ...others] = rows.client ?? [];
  if (client?.id !== clientId || others.length > 0)
    throw new CopyRefused(`${clientPath(clientId, "client")} is of another.`);
  const table = exporting
    .parts()
    .flatMap((part) => part.client)
    .find(({ name }) => name === "client");
  if (table) await writeRows(tx, table, [client], keys);
}

/** Everything of a client but the client, and the files; answers how many these are. */
async function bringRest(
  tx: PracticeTx,
  house: House,
  unpack: Unpack,
  clientId: string,
  shared: NewKeys,
  gone: ReadonlySet<string>,
): Promise<number> {
  const keys = { ...shared, client: shared.owned.get(clientId) };
  let files = 0;
  for (const part of exporting.parts().filter(({ client }) => client.length > 0)) {
    const { client: _, ...said } = await readClient(unpack, clientId, part.room);
    const rows = withoutGone(said, gone);
    await bringPart(tx, part, owned(rows, clientId), keys);
    for (const file of part.files?.(rows) ?? []) {
      await bringFile(tx, house, unpack, clientId, file, keys.client ?? "");
      files += 1;
    }
  }
  return files;
}

async function bringPart(tx: PracticeTx, part: ExportPart, rows: Copied, keys: NewKeys): Promise<void> {
  if (!part.bring) return bringTables(tx, part.client, rows, keys);
  await part.bring(tx, rows, (name, some) => bringTables(tx, part.client, { [name]: some }, keys));
}

async function bringTables(tx: PracticeTx, tables: ExportPart["client"], rows: Copied, keys: NewKeys): Promise<void> {
  for (const table of tables) if (!table.told) await writeRows(tx, table, rows[table.name] ?? [], keys);
}

/** What stands in a client's folder is that client's: a row of another would be sealed under the wrong key. */
function owned(rows: Copied, clientId: string): Copied {
  const isOthers = (row: CopiedRow) => "clientId" in row && row.clientId !== null && row.clientId !== clientId;
  for (const [name, list] of Object.entries(rows))
    if (list.some(isOthers)) throw new CopyRefused(`${clientFolder(clientId)} holds ${name} of another client.`);
  return rows;
}

async function refuseFull(tx: PracticeTx): Promise<void> {
  const found = [...(await keptIn(tx))].map(([table, count]) => `${count} in ${table}`);
  if (found.length > 0)
    throw new CopyRefused(`The practice is not empty (${found.join(", ")}). An export is brought into an empty one.`);
}

/** Whether a practice holds nothing but its settings and its members. */
export const isEmptyPractice = async (tx: PracticeTx): Promise<boolean> => (await keptIn(tx)).size === 0;

function keptIn(tx: PracticeTx): Promise<Map<string, number>> {
  const rooms = exporting.parts().slice(1);
  return rowsIn(
    tx,
    rooms.flatMap((part) => [...part.practice, ...part.client]),
  );
}
