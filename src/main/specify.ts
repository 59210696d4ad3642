import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { openTestCluster } from "#testing/cluster.ts";
import { openTestHouse } from "#testing/house.ts";
import { withRoles } from "./roles.ts";
import { roomRoutes } from "./rooms.ts";
import { buildServer } from "./server.ts";

/** Writes openapi.json, the web client's types from it, and the table of roles; all are committed and checked for drift. */
const source = fileURLToPath(new URL("../../", import.meta.url));
const root = process.argv[2] ?? source;
const cluster = await openTestCluster();
const test = await openTestHouse();
const app = await buildServer(test.house);
try {
  const { body } = await app.inject({ method: "GET", url: "/api/v1/openapi.json" });
  await writeFile(`${root}/openapi.json`, `${JSON.stringify(JSON.parse(body), null, 1)}\n`);
  const types = astToString(await openapiTS(body, { alphabetize: true }));
  await mkdir(`${root}/docs`, { recursive: true });
  await writeFile(
    `${root}/docs/security.md`,
    withRoles(await readFile(`${source}/docs/security.md`, "utf8"), roomRoutes),
  );
  await writeFile(`${root}/src/web/api.gen.ts`, `// Made from openapi.json by src/main/specify.ts.\n${types}`);
} finally {
  await app.close();
  await test.close();
  await cluster.stop();
}
