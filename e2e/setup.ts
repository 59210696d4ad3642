import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./browser.ts";

/** Before the journeys: a browser, and the web app as it is now. */
export default function setup(): void {
  ensureBrowser();
  const bootstrap = fileURLToPath(new URL("../src/main/bootstrap.mjs", import.meta.url));
  const built = spawnSync(process.execPath, [bootstrap, "build"], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The web app could not be built.");
}
