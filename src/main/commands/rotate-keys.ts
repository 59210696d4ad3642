import { keyFile } from "#kernel/crypto/root-key-file.ts";
import { rotateKeys } from "#kernel/rotation/rotate.ts";
import type { Command } from "../cli.ts";

export const rotateKeysCommand: Command = {
  usage: "rotate-keys",
  about: "Gives the house a new root key and every practice a new key, while it runs. Stopped midway, it goes on.",
  run: async ({ house, ownerUrl, dataDir }) => {
    const ours = house.env.dataKeys === undefined;
    const before = house.keys.newest.id;
    const say = (line: string) => void process.stderr.write(`${line}\n`);
    const done = await rotateKeys({ house, ownerUrl, keyFile: ours ? keyFile(dataDir) : undefined, say });
    return [
      ...(done.resumed ? ["A rotation that was begun before has been finished."] : []),
      `New keys for ${done.practices === 1 ? "the practice" : `${done.practices} practices`}; ${done.persons} keys of people were wrapped anew under them.`,
      ...(ours ? newFile(done.rootKey, before, dataDir) : newVariable(done.rootKey, house.keys.all.length)),
    ];
  },
};

function newFile(rootKey: string, before: string, dataDir: string): string[] {
  if (rootKey === before) return [`The root key is ${rootKey}, in ${dataDir}/keys/root.`];
  return [
    `The root key is now ${rootKey}, in ${dataDir}/keys/root: copy it to a safe place.`,
    `The former one lies in ${dataDir}/keys/former. Backups made until now need it; with the last of them, delete it.`,
  ];
}

function newVariable(rootKey: string, keys: number): string[] {
  return keys > 1
    ? [
        `Everything is under ${rootKey}, the first key of DATA_KEYS. The others are needed for older backups alone: take them out.`,
      ]
    : [
        "DATA_KEYS names one key, so the root key stays. To rotate it too: put a new one in front, restart, say this again.",
      ];
}
