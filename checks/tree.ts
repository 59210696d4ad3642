import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The files of the tree as git sees them, new ones included, relative to its root. */
export function filesOf(...patterns: string[]): string[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", ...patterns],
    { cwd: root },
  );
  return listed.toString().split("\n").filter(Boolean);
}

export const textOf = (file: string): string => readFileSync(root + file, "utf8");

/** Prints what was found and ends with 1 when there is anything. */
export function report(findings: readonly string[]): void {
  for (const finding of findings) console.log(finding);
  if (findings.length > 0) process.exitCode = 1;
}
