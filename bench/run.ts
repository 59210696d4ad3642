/** `npm run bench [-- name …]`: each prints ratios from one run on one machine; nothing here is a test. */
const benches: Record<string, () => Promise<{ run(words: string[]): Promise<void> }>> = {
  week: () => import("./week.ts"),
  calendar: () => import("./calendar.ts"),
  files: () => import("./uploads.ts"),
  record: () => import("./record.ts"),
  trail: () => import("./trail.ts"),
  clients: () => import("./clients.ts"),
  imports: () => import("./imports.ts"),
};

const [name = "week", ...words] = process.argv.slice(2);
const load = benches[name];
if (!load) {
  console.error(`There is no bench ${name}. Try: ${Object.keys(benches).join(", ")}.`);
  process.exitCode = 1;
} else {
  await (await load()).run(words);
}
