import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { pathWithTools } from "./runtime.mjs";
import { sayWhile, Trouble } from "./say.mjs";
import { sourcesHash } from "./sources.mjs";

/**
 * Builds the web app into dist/ unless what it is made of is the same as at the last build.
 * @param {string} root
 * @param {string} runtime the pinned Node
 */
export async function ensureBuilt(root, runtime) {
  if (isBuilt(root, sourcesHash(root))) return;
  await withLock(join(root, ".cache/build.lock"), async (guard) => {
    const hash = sourcesHash(root);
    if (!isBuilt(root, hash)) await build(root, runtime, hash, guard);
  });
}

async function build(root, runtime, hash, guard) {
  rmSync(markPath(root), { force: true });
  const done = sayWhile("Building the pages …");
  const log = join(root, ".cache/build.log");
  const code = await vite(root, runtime, log, guard);
  done();
  if (code !== 0) throw new Trouble(`The pages could not be built; what went wrong is in ${log}.`);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(markPath(root), hash);
}

function vite(root, runtime, log, guard) {
  const output = openSync(log, "w");
  const env = { ...process.env, PATH: pathWithTools(root, runtime), NODE_ENV: "production" };
  return new Promise((resolve) => {
    const program = join(root, "node_modules/vite/bin/vite.js");
    const child = spawn(runtime, [program, "build"], { cwd: root, env, stdio: ["ignore", output, output] });
    if (child.pid) guard(child.pid);
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function isBuilt(root, hash) {
  return existsSync(markPath(root)) && readFileSync(markPath(root), "utf8") === hash;
}

function markPath(root) {
  return join(root, "dist/.built");
}
