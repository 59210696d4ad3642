import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** `npm run check`: everything that is true of the tree without running the product. Each check prints only what it finds. */
const root = fileURLToPath(new URL("../", import.meta.url));
const bin = (name: string) => `${root}node_modules/.bin/${name}`;
const script = (name: string): [string, string[]] => [process.execPath, [`checks/${name}.ts`]];

const checks: readonly (readonly [name: string, command: string, words: string[]])[] = [
  ["format and lint", bin("biome"), ["check", "--error-on-warnings", "."]],
  ["types of the server", bin("tsc"), ["-p", "tsconfig.json"]],
  ["types of the web app", bin("tsc"), ["-p", "tsconfig.web.json"]],
  ["types of the journeys", bin("tsc"), ["-p", "tsconfig.e2e.json"]],
  ["boundaries", bin("depcruise"), ["src", "--config", "checks/boundaries.cjs", "--output-type", "err"]],
  ["vocabulary", ...script("vocabulary")],
  ["sizes", ...script("sizes")],
  ["languages", ...script("languages")],
  ["unused code", bin("knip"), ["--no-progress"]],
  ["generated files", ...script("drift")],
  ["build", process.execPath, ["src/main/bootstrap.mjs", "build"]],
  ["bundle budgets", ...script("budgets")],
];

const only = process.argv[2];
let failed = 0;
for (const [name, command, words] of checks) {
  if (only && !name.includes(only)) continue;
  const started = performance.now();
  const { code, output } = await run(command, words);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  if (code !== 0) {
    failed++;
    console.log(output.trim().replace(/^/gm, "     "));
  }
}
process.exitCode = failed > 0 ? 1 : 0;

function run(command: string, words: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        output += chunk;
      });
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
