import { spawn } from "node:child_process";
import type { Account } from "./account.ts";

/**
 * Runs a program of PostgreSQL to its end, as `account`, in English and UTC and without the PG… variables of the
 * person who started us. Does not wait for a server that `pg_ctl` left
 * behind, should that hold on to the pipes.
 */
export function runProgram(
  program: string,
  words: string[],
  account: Account | undefined,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      ...account,
      cwd: process.platform === "win32" ? undefined : "/",
      env: cleanEnv(),
      windowsHide: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (part) => (output += part));
    child.stderr.on("data", (part) => (output += part));
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
    child.on("exit", (code) => setTimeout(() => resolve({ code: code ?? 1, output }), 300).unref());
  });
}

function cleanEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|TZ|NODE_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC" };
}
