import { CopyRefused } from "#kernel/copying/table.ts";
import { isOutOfPatience } from "#kernel/db/faults.ts";
import type { House } from "#kernel/house.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { exporting } from "../../../ports.ts";
import { holdForImport, noteImport, rowsIn, unfinishedImports } from "../store.ts";

/**
 * Removes what imports that were cut short have left in the store: their rows were never committed, nor their keys. Answers how
 * many there were. Throws CopyRefused while one is still running.
 */
export async function clearUnfinished(house: House): Promise<number> {
  const begun = await house.db.outside(unfinishedImports);
  for (const practiceId of begun) {
    const isRunning = !(await removeFiles(house, practiceId, 15_000));
    if (isRunning) throw new CopyRefused("Another import into this house is running. Let it finish.");
    await house.db.outside((db) => noteImport(db, practiceId, "over"));
  }
  return begun.length;
}

/** The same for a start, which waits for nobody: what is running is left alone. */
export async function clearAtStart(house: House): Promise<void> {
  for (const practiceId of await house.db.outside(unfinishedImports))
    if (await removeFiles(house, practiceId, 1_000)) {
      await house.db.outside((db) => noteImport(db, practiceId, "over"));
      house.log.warn({ practiceId }, "an import had been cut short; nothing of it is left");
    }
}

/**
 * Only of a practice in which nothing stands: were there rows, the import had come to its end after all. The practice is held
 * meanwhile, since whoever is at an import, or died a moment ago while the database wrote, may still commit. False when somebody is.
 */
export async function removeFiles(house: House, practiceId: string, patienceMs: number): Promise<boolean> {
  try {
    await house.db.inPractice(systemOf(practiceId), async (tx) => {
      await tx.client.query(
        `set local idle_in_transaction_session_timeout = '1h'; set local lock_timeout = ${patienceMs}`,
      );
      await holdForImport(tx);
      if ((await rowsIn(tx, holders())).size > 0) return;
      for (const folder of ["attachments", "consents"])
        for await (const path of house.files.list(`${folder}/${practiceId}/`)) await house.files.remove(path);
    });
    return true;
  } catch (fault) {
    if (isOutOfPatience(fault)) return false;
    throw fault;
  }
}

const holders = () =>
  exporting
    .parts()
    .flatMap(({ client }) => client)
    .filter(({ name }) => name === "client");
