import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const usual = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chromium on this machine: Playwright's own, or the system's; undefined when there is none yet. */
export function browserPath(): string | undefined {
  const own = chromium.executablePath();
  return [own, ...usual].find((path) => path && existsSync(path));
}

/** Gets a browser when there is none: Playwright's download, or the system's package manager. Throws with a sentence. */
export function ensureBrowser(): void {
  if (browserPath()) return;
  process.stdout.write("No browser here yet: getting Chromium …\n");
  const tries: [string, string[]][] = [
    [process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]],
    ["apt-get", ["update", "-q"]],
    ["apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-liberation"]],
  ];
  for (const [command, words] of tries) {
    spawnSync(command, words, { stdio: "ignore", timeout: 600_000 });
    if (browserPath()) return;
  }
  throw new Error("The journeys need a browser and none could be got. Install Chromium, or set CHROMIUM_PATH.");
}
