import { defineConfig } from "@playwright/test";
import { browserPath } from "./e2e/browser.ts";

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.journey.ts",
  globalSetup: "./e2e/setup.ts",
  fullyParallel: false,
  workers: 2,
  // Long ones take two minutes on two quiet cores. A busy machine is no fault of the product.
  timeout: 600_000,
  expect: { timeout: 10_000 },
  outputDir: "test-results",
  use: {
    browserName: "chromium",
    viewport: { width: 1440, height: 1000 },
    launchOptions: {
      executablePath: browserPath(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    // What cannot be pressed in a minute is not there; waited for, it would take the test's ten.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    screenshot: "only-on-failure",
    trace: "off",
  },
});
