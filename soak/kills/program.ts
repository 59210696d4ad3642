import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { memoryEnv } from "#main/bootstrap/memory.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A program that was started: what it said, and how it ended. */
export interface Running {
  readonly child: ChildProcess;
  /** When it first said anything: what comes before is Node's own. */
  readonly begun: Promise<number>;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly ms: number;
}

/** Starts a program of ours in a process of its own. */
export function started(words: readonly string[], settings: Readonly<Record<string, string>>): Running {
  const env = { ...process.env, ...memoryEnv, NODE_COMPILE_CACHE: `${root}.cache/node`, ...settings };
  const from = performance.now();
  const child = spawn(process.execPath, [...words], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const begun = new Promise<number>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        if (said === "") resolve(performance.now());
        said += chunk;
      });
    child.once("close", () => resolve(performance.now()));
  });
  const ended = new Promise<Ended>((resolve) => {
    // A database that was started by it goes on and keeps its end of the pipe, so `close` may never come.
    child.once("exit", (code) =>
      setTimeout(() => resolve({ code, said: said.trim(), ms: performance.now() - from - 20 }), 20),
    );
  });
  return { child, begun, ended };
}
