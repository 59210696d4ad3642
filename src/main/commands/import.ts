import { resolve } from "node:path";
import { EnvMistake } from "#kernel/env.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import {
  type Archive,
  clearUnfinishedImports,
  importArchive,
  isEmptyPractice,
  openArchive,
} from "#rooms/clients/door.ts";
import { membersOf, practiceIds } from "#rooms/practices/door.ts";
import type { Command } from "../cli.ts";
import type { OpenHouse } from "../house.ts";
import { plugPorts } from "../rooms.ts";

export const importCommand: Command = {
  usage: "import [--practice ID | --owner ADDRESS] <file>",
  about:
    "Brings the export of a practice into an empty one, or opens it anew for its first owner or the one you name. All of it or nothing.",
  run: async ({ house }, [file], { practice, owner }) => {
    if (!file) throw new EnvMistake("Say which: npm run cli -- import <file>");
    plugPorts();
    const say = (line: string) => void process.stderr.write(`${line}\n`);
    if ((await clearUnfinishedImports(house)) > 0) say("An import had been cut short; nothing of it is left.");
    const archive = await openArchive(resolve(file));
    try {
      const into = await target(house, archive, practice);
      say(`${archive.clientIds.length} clients: every file is as its manifest says.`);
      const { clients, files, erased } = await importArchive(house, archive, {
        practiceId: into.id,
        owner: owner?.trim().toLowerCase() ?? null,
      });
      return [
        `Practice ${into.id}: ${clients} clients, ${files} files.`,
        ...(erased > 0 ? [`Left out, since they were erased after it was made: ${erased} clients.`] : []),
        into.stands
          ? "Whoever runs it stays. Members of the export stand in it as former ones: invite those who should come back."
          : `It is opened for ${await whoIsThere(house, into.id)}, who signs in by mail. All others stand in it as former members: invite those who should come back.`,
      ];
    } finally {
      archive.unpack.close();
    }
  },
};

async function whoIsThere(house: OpenHouse["house"], practiceId: string): Promise<string> {
  const members = await house.db.inPractice(systemOf(practiceId), (tx) => membersOf(tx));
  return members.map(({ email }) => email).join(", ");
}

/** The one that was named; else the only one there is while it is empty; else the one that was exported, opened anew. */
async function target(
  house: OpenHouse["house"],
  { practiceId }: Archive,
  named: string | undefined,
): Promise<{ id: string; stands: boolean }> {
  const ids = await practiceIds(house);
  if (named !== undefined) {
    if (!ids.includes(named)) throw new EnvMistake("There is no practice with this id.");
    return { id: named, stands: true };
  }
  const [only, ...others] = ids;
  if (only && others.length === 0 && (await house.db.inPractice(systemOf(only), isEmptyPractice)))
    return { id: only, stands: true };
  return { id: practiceId, stands: ids.includes(practiceId) };
}
