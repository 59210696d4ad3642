// The first thing that runs in a fresh clone: plain JavaScript for any Node from 20 on, without a single package.
// It installs what is missing, builds what is stale, and hands over to the Node that package.json pins.
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./bootstrap/build.mjs";
import { handOver } from "./bootstrap/handover.mjs";
import { ensureInstalled } from "./bootstrap/install.mjs";
import { memoryFlags, threadFlags } from "./bootstrap/memory.mjs";
import { say, Trouble } from "./bootstrap/say.mjs";

const entries = {
  start: "src/main/start.ts",
  cli: "src/main/cli.ts",
  dev: "src/main/dev.ts",
  test: "src/testing/run.ts",
  check: "checks/run.ts",
  bench: "bench/run.ts",
  soak: "soak/run.ts",
  shots: "e2e/shots.ts",
};

/** What the runtime is told of its memory and threads; nothing for the rest. */
const flagsOf = { start: memoryFlags, bench: threadFlags };

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const [command = "", ...words] = process.argv.slice(2);

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  say(error.message);
  process.exitCode = 1;
}

async function run() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new Trouble(`TherapistOS needs Node 20 or newer; this is ${process.version}.`);
  if (command !== "build" && !Object.hasOwn(entries, command)) {
    throw new Trouble(`Say one of: build, ${Object.keys(entries).join(", ")}.`);
  }
  const runtime = await ensureInstalled(root);
  if (command === "start" || command === "build") await ensureBuilt(root, runtime);
  if (command === "build") return 0;
  return handOver({
    root,
    runtime,
    entry: entries[command],
    words,
    flags: flagsOf[command] ?? [],
    watched: command === "start",
  });
}
