import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { report } from "./tree.ts";

/** Generated files are made anew and compared with the committed ones. */
const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "therapist-os-drift-"));
mkdirSync(join(folder, "src/web"), { recursive: true });
const findings: string[] = [];

make("src/main/generate.ts", join(folder, "schema.gen.ts"));
make("src/main/specify.ts", folder);
compare("src/kernel/db/schema.gen.ts", "schema.gen.ts", "src/main/generate.ts");
compare("openapi.json", "openapi.json", "src/main/specify.ts");
compare("docs/security.md", "docs/security.md", "src/main/specify.ts");
compare("src/web/api.gen.ts", "src/web/api.gen.ts", "src/main/specify.ts");
rmSync(folder, { recursive: true, force: true });
report(findings);

function make(script: string, out: string): void {
  const { status, stderr } = spawnSync(process.execPath, [script, out], { cwd: root, encoding: "utf8" });
  if (status !== 0) findings.push(`${script} failed: ${stderr}`);
}

function compare(committed: string, made: string, script: string): void {
  if (findings.length > 0) return;
  const same = readFileSync(root + committed, "utf8") === readFileSync(join(folder, made), "utf8");
  if (!same) findings.push(`${committed} is not what ${script} makes of the sources: run it and commit.`);
}
