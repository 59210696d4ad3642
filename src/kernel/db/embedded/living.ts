import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

/** Whether a process with this number exists (a dead one that nobody has collected counts as gone). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return process.platform !== "linux" || !/^State:\s+[ZX]/m.test(proc(pid, "status") ?? "");
}

/** The command line of a living process, words separated by spaces; undefined when it is gone or can't be seen. */
export function commandOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  if (process.platform === "linux") return proc(pid, "cmdline")?.replaceAll("\0", " ").trim() || undefined;
  if (process.platform === "win32") return ask("tasklist", ["/FI", `PID eq ${pid}`, "/NH", "/FO", "CSV"]);
  return ask("ps", ["-p", String(pid), "-o", "args="]);
}

/**
 * What tells a process from a later one with the same number: when it began, as the system counts it. Numbers come
 * back soon in a container, where every start counts from 1.
 */
export function birthOf(pid: number): string {
  if (process.platform === "linux") return proc(pid, "stat")?.split(") ").at(-1)?.split(" ")[19] ?? "";
  return process.platform === "win32" ? "" : (ask("ps", ["-p", String(pid), "-o", "lstart="]) ?? "");
}

/** The folder a process works in, where the system tells (Linux, for our own processes or as root). */
export function workFolderOf(pid: number): string | undefined {
  try {
    return process.platform === "linux" ? readlinkSync(`/proc/${pid}/cwd`) : undefined;
  } catch {
    return undefined;
  }
}

function proc(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return undefined;
  }
}

function ask(program: string, words: string[]): string | undefined {
  const answer = spawnSync(program, words, { encoding: "utf8" });
  return answer.status === 0 ? answer.stdout.trim() || undefined : undefined;
}
