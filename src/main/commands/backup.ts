import { resolve } from "node:path";
import { verifyBackup } from "#kernel/backup/read.ts";
import { writeBackup } from "#kernel/backup/write.ts";
import { formerEntries } from "#kernel/crypto/root-key-change.ts";
import { keyFile } from "#kernel/crypto/root-key-file.ts";
import { rootKeysFrom } from "#kernel/crypto/root-keys.ts";
import { EnvMistake } from "#kernel/env.ts";
import type { Command } from "../cli.ts";
import type { OpenHouse } from "../house.ts";

export const backupCommand: Command = {
  usage: "backup [--verify] <file>",
  about: "Writes everything into one sealed file, while the house runs. --verify reads one that was written.",
  run: async (opened, [file], { verify }) => {
    if (!file) throw new EnvMistake("Say where: npm run cli -- backup <file>");
    return verify ? verified(opened, resolve(file)) : written(opened, resolve(file));
  },
};

async function written({ house, ownerUrl }: OpenHouse, file: string): Promise<string[]> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const done = await writeBackup({ house, ownerUrl, file, say });
  return [
    `${file}: ${done.rows} rows of ${done.tables} tables, ${done.files} files, ${megabytes(done.bytes)}, under the root key ${house.keys.newest.id}.`,
    `${done.keysFile}: the keys of persons. Only the newest is kept; a restore needs it, whichever backup it is of.`,
    "Keep the root key somewhere else: with it and these two files everything can be read, without it nothing.",
  ];
}

async function verified({ house, dataDir }: OpenHouse, file: string): Promise<string[]> {
  const former = house.env.dataKeys ? [] : formerEntries(keyFile(dataDir));
  const roots = [...house.keys.all, ...(former.length > 0 ? rootKeysFrom(former.join(","), "The former keys") : [])];
  const found = await verifyBackup(file, roots);
  return [
    `${file} is whole: of ${found.madeAt}, ${found.rows} rows of ${found.tables} tables, ${found.files} files, ${found.jobs} jobs.`,
    `It opens under the root key ${found.rootKey}. The keys of persons beside it are of ${found.keysMadeAt}.`,
  ];
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
