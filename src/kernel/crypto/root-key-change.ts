import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { syncFolder, writeThrough } from "./root-key-file.ts";

/** Where keys lie that nothing in the house needs any more, for backups that were made under them. */
export function formerKeysFile(file: string): string {
  return join(dirname(file), "former");
}

/** Puts a new root key in front of those in the file; every process that follows the file has all of them from now on. */
export function addRootKey(file: string): void {
  replace(file, `${newEntry()},${readFileSync(file, "utf8").trim()}\n`);
}

/** Leaves the newest key alone in the file. The others go to the file of former keys first, so that none is ever lost. */
export function retireFormerKeys(file: string): void {
  const [newest, ...former] = readFileSync(file, "utf8").trim().split(",");
  if (!newest || former.length === 0) return;
  const kept = formerEntries(file);
  const all = [...former.map((entry) => entry.trim()).filter((entry) => !kept.includes(entry)), ...kept];
  replace(formerKeysFile(file), `${all.join(",")}\n`);
  replace(file, `${newest}\n`);
}

/** Takes away what a process left that died before a key got its name. To be called by whoever alone changes keys. */
export function removeRemains(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder))
    if (/^(root|former)\.[0-9a-f]{12}\.tmp$/.test(name)) rmSync(join(folder, name), { force: true });
}

/** The former keys, as `DATA_KEYS` would hold them, newest first. */
export function formerEntries(file: string): string[] {
  const former = formerKeysFile(file);
  return existsSync(former) ? readFileSync(former, "utf8").trim().split(",").filter(Boolean) : [];
}

function newEntry(): string {
  return `local-${randomBytes(4).toString("hex")}:${randomBytes(32).toString("base64")}`;
}

/** A rename: whoever reads meanwhile has the whole of the old file or the whole of the new one. */
function replace(file: string, text: string): void {
  const temporary = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  writeThrough(temporary, text);
  renameSync(temporary, file);
  syncFolder(dirname(file));
}
