import { resolve } from "node:path";
import { restoreBackup } from "#kernel/backup/restore.ts";
import { EnvMistake } from "#kernel/env.ts";
import { outwardTasks } from "#kernel/jobs/job.ts";
import { ledgerLines, reapplyErasures } from "#rooms/clients/door.ts";
import type { Command } from "../cli.ts";
import { plugPorts, roomWork } from "../rooms.ts";

export const restoreCommand: Command = {
  usage: "restore <file>",
  about: "Brings a backup back into an empty house. Stopped midway, say it again.",
  run: async ({ house, ownerUrl, dataDir }, [file]) => {
    if (!file) throw new EnvMistake("Say which: npm run cli -- restore <file>");
    const say = (line: string) => void process.stderr.write(`${line}\n`);
    plugPorts();
    const done = await restoreBackup({
      house,
      ownerUrl,
      dataDir,
      file: resolve(file),
      outward: outwardTasks(roomWork),
      ledger: () => ledgerLines(house.files),
      eraseAgain: (practiceId, clientIds) => reapplyErasures(house, practiceId, clientIds),
      say,
    });
    return [
      `Restored as of ${done.madeAt}: ${done.rows} rows of ${done.tables} tables, ${done.files} files, ${done.jobs} jobs.`,
      ...(done.erasedAgain > 0 ? [`Erased again, as they had asked since: ${done.erasedAgain} clients.`] : []),
      ...(done.jobsLeftOut > 0
        ? [`Not sent again, since they may have been sent: ${done.jobsLeftOut} letters that were due before now.`]
        : []),
      ...(done.rootKey === house.keys.newest.id ? [] : ["It is under a former root key: run rotate-keys."]),
      "Everyone signs in again.",
    ];
  },
};
