import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { report } from "./tree.ts";

/** First load of the app: what the entry page pulls in by itself, with one language and the first screen. */
const budgetBytes = 170_000;
const dist = fileURLToPath(new URL("../dist/web/", import.meta.url));

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, "utf8")) as Record<string, Chunk>;

const first = new Set<string>();
for (const [key, chunk] of Object.entries(manifest))
  if ((chunk.isEntry && chunk.file !== "sw.js") || isFirstScreen(key)) collect(key);
const sizes = [...first]
  .map((file) => ({ file, bytes: gzipSync(readFileSync(dist + file)).length }))
  .sort((a, b) => b.bytes - a.bytes);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(
  `first load ${(total / 1000).toFixed(1)} kB gzip of ${budgetBytes / 1000}: ${sizes.map(({ file, bytes }) => `${file} ${(bytes / 1000).toFixed(1)}`).join(", ")}`,
);
report(total > budgetBytes ? [`The first load is ${total - budgetBytes} bytes over its budget.`] : []);

/** English and Today are loaded right after the entry, so they count. */
function isFirstScreen(key: string): boolean {
  return /i18n\/en\.ts$|pages\/today\.tsx$|shell\/shell\.tsx$/.test(key);
}

function collect(key: string): void {
  const chunk = manifest[key];
  if (!chunk || first.has(chunk.file)) return;
  if (chunk.file.endsWith(".js")) first.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported);
}
