import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** `npm run dev`: the server, started anew when its files change, and the pages with hot reload beside it. */
const root = fileURLToPath(new URL("../../", import.meta.url));
const server = spawn(process.execPath, ["--watch", "--watch-preserve-output", "src/main/start.ts"], {
  cwd: root,
  stdio: "inherit",
});
const pages = spawn(`${root}node_modules/.bin/vite`, [], { cwd: root, stdio: "inherit" });

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
for (const child of [server, pages])
  child.on("exit", (code) => {
    server.kill();
    pages.kill();
    process.exitCode = code ?? 0;
  });
