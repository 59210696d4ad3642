import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { withLock } from "./lock.mjs";
import { findRuntime, placeRuntime } from "./runtime.mjs";
import { sayWhile, Trouble } from "./say.mjs";
import { clearStamp, isComplete, isStamped, writeStamp } from "./stamp.mjs";

/**
 * Installs the packages of package-lock.json unless they are there. A tree that somebody's own npm finished is taken as
 * it is, and only what its settings left undone is done.
 * @param {string} root
 * @returns {Promise<string>} the path of the pinned Node
 */
export async function ensureInstalled(root) {
  if (!isStamped(root)) {
    await withLock(join(root, ".cache/install.lock"), async (guard) => {
      if (isStamped(root)) return;
      if (!isComplete(root)) await install(root, guard);
      placeRuntime(root);
      writeStamp(root);
    });
  }
  return findRuntime(root);
}

async function install(root, guard) {
  clearStamp(root);
  const done = sayWhile("Installing packages, about a minute …");
  const log = join(root, ".cache/install.log");
  let answer = await npm(root, ["ci"], guard);
  // npm versions disagree about which packages of other platforms a lock file must name; `install` reads the same lock
  // and does not mind. It writes nothing.
  if (answer.output.includes("EUSAGE")) answer = await npm(root, ["install", "--no-save"], guard);
  done();
  writeFileSync(log, answer.output);
  if (answer.code !== 0) throw new Trouble(`${explain(answer)} The whole answer of npm is in ${log}.`);
}

/** What a failed npm means, in one sentence for the person at the terminal. */
export function explain({ code, output }) {
  if (/ENOSPC/.test(output)) return "The disk is full; the packages could not be installed.";
  if (/ENOENT.*spawn npm|spawn npm ENOENT/.test(output))
    return "npm was not found; install it beside Node and start again.";
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output)) {
    return "The packages could not be fetched: the package registry does not answer. Check the connection and start again.";
  }
  if (/EACCES|EPERM|EROFS/.test(output))
    return "The packages could not be installed: this user may not write to node_modules.";
  if (/EINTEGRITY/.test(output))
    return "A package arrived damaged or is not the one that was locked; nothing of it was used. Start again.";
  return `The packages could not be installed (npm ended with ${code}).`;
}

// Build tools are development packages, so they are asked for even where NODE_ENV or a user's settings leave them out.
function npm(root, words, guard) {
  const flags = ["--include=dev", "--include=optional", "--loglevel=error", "--no-audit", "--no-fund", "--no-progress"];
  const { file, args, shell } = npmProgram();
  return new Promise((resolve) => {
    const child = spawn(file, [...args, ...words, ...flags], { cwd: root, shell, stdio: ["ignore", "pipe", "pipe"] });
    if (child.pid) guard(child.pid);
    const parts = [];
    child.stdout.on("data", (part) => parts.push(part));
    child.stderr.on("data", (part) => parts.push(part));
    child.on("error", (error) => resolve({ code: 1, output: `spawn npm ${error.code}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() }));
  });
}

// Started through npm, the very same npm is used; a bare `node src/main/bootstrap.mjs` takes the one on the PATH.
function npmProgram() {
  const own = process.env.npm_execpath ?? "";
  if (basename(own) === "npm-cli.js") return { file: process.execPath, args: [own], shell: false };
  return process.platform === "win32"
    ? { file: "npm.cmd", args: [], shell: true }
    : { file: "npm", args: [], shell: false };
}
