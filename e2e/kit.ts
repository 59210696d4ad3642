import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const root = fileURLToPath(new URL("../src/web/", import.meta.url));
const configFile = fileURLToPath(new URL("../vite.config.ts", import.meta.url));

/** The pages with the living page of the kit, which the product's own build leaves out; nobody answers behind them. */
export async function openKit(): Promise<{ url: string; close: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), "therapist-os-kit-"));
  process.env.VITE_KIT = "1";
  const pages = { root, configFile, logLevel: "warn", build: { outDir, emptyOutDir: true } } as const;
  await build(pages);
  const server = await preview({ ...pages, preview: { port: 0, host: "127.0.0.1", proxy: {} } });
  const { port } = server.httpServer.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/kit`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
