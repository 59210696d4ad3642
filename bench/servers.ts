import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { memoryEnv, memoryFlags } from "#main/bootstrap/memory.mjs";
import { root } from "./place.ts";

export interface RunningServer {
  readonly port: number;
  readonly pid: number;
  /** Resident memory of the server's process, MB. */
  memoryMb(): number;
  /** The most it has ever been. */
  peakMb(): number;
  stop(): Promise<void>;
}

/** Starts a program of the tree in a process of its own and waits until `path` answers. */
export async function startServer(
  words: string[],
  port: number,
  path: string,
  env: Record<string, string> = {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, [...memoryFlags, ...words], {
    cwd: root,
    env: { ...process.env, ...memoryEnv, NODE_COMPILE_CACHE: `${root}.cache/node`, ...env, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await untilAnswers(`http://127.0.0.1:${port}${path}`, child);
  return {
    port,
    pid: child.pid as number,
    memoryMb: () => memoryOf(child, "VmRSS"),
    peakMb: () => memoryOf(child, "VmHWM"),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

function memoryOf(child: ChildProcess, what: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  return Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`A server of the bench ended with ${child.exitCode}.`);
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${url}.`);
}
