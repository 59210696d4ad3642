import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { memoryEnv } from "./memory.mjs";
import { pathWithTools } from "./runtime.mjs";
import { Trouble } from "./say.mjs";

/**
 * Runs an entry of the program on the pinned Node and lives as long as it does. `watched` (the server) gets a channel
 * whose `disconnect` tells it that we were killed, and is asked to end when npm, which started us, was. `flags` are the runtime's.
 * @returns {Promise<number>} the exit code; 128 + the signal's number when a signal ended it
 */
export function handOver({ root, runtime, entry, words, flags, watched }) {
  // Compiled once and kept: the server is ready after 1.8 s of work instead of 2.8 (two cores, 2026).
  const compiled = process.env.NODE_COMPILE_CACHE ?? join(root, ".cache/node");
  const env = {
    ...process.env,
    ...(watched && memoryEnv),
    PATH: pathWithTools(root, runtime),
    NODE_COMPILE_CACHE: compiled,
  };
  const stdio = watched ? ["inherit", "inherit", "inherit", "ipc"] : "inherit";
  return new Promise((resolve, reject) => {
    const child = spawn(runtime, [...flags, join(root, entry), ...words], { env, stdio });
    forwardSignals(child);
    if (watched) endWithNpm(child);
    child.on("error", (error) => reject(new Trouble(`TherapistOS could not be started (${error.code}).`)));
    child.on("close", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

// Ctrl-C reaches the child through the terminal, and a second signal would hurry it out of its orderly end; without a
// terminal (a service manager, a script) we are the one that is told, and pass it on.
function forwardSignals(child) {
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => child.kill("SIGTERM"));
  process.on("SIGINT", () => {
    if (!process.stdin.isTTY) child.kill("SIGTERM");
  });
}

// `kill -9` of npm leaves us behind, adopted by another parent; the server must not stay on the port unseen.
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const starter = starterOf();
  const timer = setInterval(() => {
    if (starterOf() === starter) return;
    clearInterval(timer);
    child.kill("SIGTERM");
  }, 1000);
  child.on("close", () => clearInterval(timer));
}

// npm is our parent, or the parent of the shell that it runs a script line in.
function starterOf() {
  try {
    const [, name, ppid] = /^\d+ \((.*)\) \S+ (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, "utf8")) ?? [];
    return /sh$/.test(name) ? `${process.ppid} ${ppid}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}
