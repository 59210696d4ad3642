import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openTestCluster } from "#testing/cluster.ts";
import { cloneDatabase } from "#testing/database.ts";

/**
 * Writes what is made from other sources: schema.gen.ts from the migrated schema. (openapi.json and the web client's
 * types follow from the contracts: src/main/specify.ts.) checks/run.ts fails when the committed files differ.
 */
const out = process.argv[2] ?? fileURLToPath(new URL("../kernel/db/schema.gen.ts", import.meta.url));
const cluster = await openTestCluster();
const database = await cloneDatabase();
try {
  const codegen = fileURLToPath(new URL("../../node_modules/.bin/kysely-codegen", import.meta.url));
  const text = {
    timestamptz: "ColumnType<string, string, string>",
    int8: "number",
    date: "string",
    citext: "string",
    tstzrange: "string",
    xid8: "string",
    sealed: "Buffer",
  };
  const result = spawnSync(
    codegen,
    [
      "--dialect=postgres",
      `--url=${database.superuserUrl}`,
      `--out-file=${out}`,
      "--default-schema=public",
      "--include-pattern=public.*",
      "--exclude-pattern=public.migrations",
      `--type-mapping=${JSON.stringify(text)}`,
      "--log-level=warn",
    ],
    { stdio: "inherit" },
  );
  process.exitCode = result.status ?? 1;
} finally {
  await database.drop();
  await cluster.stop();
}
