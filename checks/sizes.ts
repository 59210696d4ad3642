import { filesOf, report, textOf } from "./tree.ts";

/** Files one can read at one sitting: at most 250 lines each, at most one in twenty over 150, the median at most 80. */
const files = filesOf(
  "src/**/*.ts",
  "src/**/*.tsx",
  "src/**/*.mjs",
  "checks/*.ts",
  "bench/**/*.ts",
  "soak/**/*.ts",
  "e2e/**/*.ts",
).filter((file) => !/\.gen\.ts$|\.test\.tsx?$/.test(file));
const lengths = files
  .map((file) => ({ file, lines: textOf(file).split("\n").length - 1 }))
  .sort((a, b) => a.lines - b.lines);
const long = lengths.filter(({ lines }) => lines > 150);
const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
const findings = lengths
  .filter(({ lines }) => lines > 250)
  .map(({ file, lines }) => `${file} has ${lines} lines; split it.`);
if (long.length > lengths.length / 20)
  findings.push(
    `${long.length} of ${lengths.length} files are over 150 lines: ${long.map(({ file, lines }) => `${file} (${lines})`).join(", ")}`,
  );
if (median > 80) findings.push(`The median file has ${median} lines.`);
report(findings);
