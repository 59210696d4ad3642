import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "checks/**/*.test.ts", "soak/*.test.ts"],
    setupFiles: ["src/testing/seed.ts"],
    globalSetup: ["src/testing/setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    cache: false,
    reporters: ["default"],
  },
});
