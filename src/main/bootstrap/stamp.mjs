import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findRuntime } from "./runtime.mjs";

/**
 * Whether a start found or made node_modules complete for this lock file. The stamp is written after everything else,
 * so that a half-finished install never has one.
 * @param {string} root
 */
export function isStamped(root) {
  return read(stampPath(root)) === stampOf(root) && findRuntime(root) !== undefined;
}

/**
 * Whether npm itself finished what the lock file asks for: its hidden lock, which it writes last, agrees.
 * @param {string} root
 */
export function isComplete(root) {
  return agrees(readLock(join(root, "package-lock.json")), readLock(join(root, "node_modules/.package-lock.json")));
}

/** Marks node_modules as complete for this lock file, operating system and processor. */
export function writeStamp(root) {
  writeFileSync(stampPath(root), stampOf(root));
}

/** Marks node_modules as unfinished, before it is touched. */
export function clearStamp(root) {
  rmSync(stampPath(root), { force: true });
}

/**
 * Whether an installed tree holds every package of a lock file in its version. Optional packages may be missing
 * (those of other platforms are); packages beyond the lock are no harm.
 */
export function agrees(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.link) return true;
    const found = installed[path];
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional);
  });
}

function stampOf(root) {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256").update(lock).update(`${process.platform} ${process.arch}`).digest("hex");
}

function stampPath(root) {
  return join(root, "node_modules/.therapist-os");
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
