import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * `npm test`: rules, rooms, hostile, canaries and catalogue on the real database, then the journeys in a real browser.
 * Words after it go to the first part: `npm test -- calendar` runs what has calendar in its path, without journeys.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));
const words = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "therapist-os-run-"));

const parts = [await runVitest()];
if (words.length === 0) parts.push(await runJourneys());
await rm(folder, { recursive: true, force: true });

const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const failed = parts.reduce((sum, part) => sum + part.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

interface Part {
  passed: number;
  failed: number;
}

async function runVitest(): Promise<Part> {
  const file = join(folder, "vitest.json");
  const code = await run("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...words,
  ]);
  const report = await read<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(file);
  const failed = report
    ? Math.max(report.numFailedTests, report.numFailedTests === 0 ? report.numFailedTestSuites : 0)
    : 1;
  return { passed: report?.numPassedTests ?? 0, failed: code === 0 ? failed : Math.max(failed, 1) };
}

async function runJourneys(): Promise<Part> {
  const file = join(folder, "journeys.json");
  const code = await run("playwright", ["test", "--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const report = await read<{ stats: { expected: number; unexpected: number; flaky: number } }>(file);
  const failed = report ? report.stats.unexpected : 1;
  return {
    passed: report ? report.stats.expected + report.stats.flaky : 0,
    failed: code === 0 ? failed : Math.max(failed, 1),
  };
}

function run(tool: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(`${root}node_modules/.bin/${tool}`, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

async function read<T>(file: string): Promise<T | undefined> {
  return readFile(file, "utf8").then(
    (text) => JSON.parse(text) as T,
    () => undefined,
  );
}
