import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openTestCluster } from "#testing/cluster.ts";
import { ensureBrowser } from "./browser.ts";

/** Before the journeys: a browser, the web app as it is now, and the cluster for their databases, which stops at the end. */
export default async function setup(): Promise<() => Promise<void>> {
  ensureBrowser();
  const bootstrap = fileURLToPath(new URL("../src/main/bootstrap.mjs", import.meta.url));
  const built = spawnSync(process.execPath, [bootstrap, "build"], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The web app could not be built.");
  const cluster = await openTestCluster();
  return () => cluster.stop();
}
