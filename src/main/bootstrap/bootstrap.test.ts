import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

type Packages = Record<string, { version?: string; optional?: boolean; devOptional?: boolean; link?: boolean }>;
interface Stamp {
  agrees(wanted: Packages | undefined, installed: Packages | undefined): boolean;
  isStamped(root: string): boolean;
  isComplete(root: string): boolean;
  writeStamp(root: string): void;
  clearStamp(root: string): void;
}
interface Lock {
  isStale(
    holder: { host: string; pids: number[] } | undefined,
    age: number,
    here: string,
    alive: (pid: number) => boolean,
  ): boolean;
}
interface Sources {
  sourcesHash(root: string): string;
  importsOf(path: string, text: string): string[];
}
interface Install {
  explain(answer: { code: number; output: string }): string;
}

// The bootstrap is plain JavaScript without types, because it runs before there is anything to read them.
const part = async (name: string): Promise<unknown> => import(new URL(`${name}.mjs`, import.meta.url).href);
const { agrees, isStamped, isComplete, writeStamp, clearStamp } = (await part("stamp")) as Stamp;
const { isStale } = (await part("lock")) as Lock;
const { sourcesHash, importsOf } = (await part("sources")) as Sources;
const { explain } = (await part("install")) as Install;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function clone(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "therapist-os-clone-"));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) write(root, path, text);
  return root;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("what is installed", () => {
  const lock = JSON.stringify({ packages: { "": {}, "node_modules/a": { version: "1.0.0" } } });
  const runtime = `node_modules/node/bin/${process.platform === "win32" ? "node.exe" : "node"}`;

  test("a fresh clone is not installed, nor one whose install was broken off", () => {
    const brokenOff: Record<string, string> = { [runtime]: "", "node_modules/a/package.json": "{}" };
    for (const files of [{}, brokenOff]) {
      const root = clone({ "package-lock.json": lock, ...files });
      expect([isStamped(root), isComplete(root)]).toEqual([false, false]);
    }
  });

  test("the stamp holds for one lock file and is void when that changes", () => {
    const root = clone({ "package-lock.json": lock, [runtime]: "" });
    writeStamp(root);
    expect(isStamped(root)).toBe(true);
    write(root, "package-lock.json", lock.replace("1.0.0", "1.0.1"));
    expect(isStamped(root)).toBe(false);
    writeStamp(root);
    clearStamp(root);
    expect(isStamped(root)).toBe(false);
  });

  test("a stamp without the pinned Node counts for nothing", () => {
    const root = clone({ "package-lock.json": lock, "node_modules/x": "" });
    writeStamp(root);
    expect(isStamped(root)).toBe(false);
  });

  test("what npm itself finished is complete without our stamp", () => {
    const root = clone({ "package-lock.json": lock, "node_modules/.package-lock.json": lock });
    expect(isComplete(root)).toBe(true);
  });

  test("packages of other platforms may be missing, others not, and versions must be the locked ones", () => {
    const wanted: Packages = {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/mac": { version: "1.0.0", optional: true },
    };
    expect(agrees(wanted, { "node_modules/a": { version: "1.0.0" } })).toBe(true);
    expect(agrees(wanted, { "node_modules/a": { version: "1.0.1" } })).toBe(false);
    expect(agrees(wanted, { "node_modules/mac": { version: "1.0.0" } })).toBe(false);
    expect(agrees(wanted, undefined)).toBe(false);
  });
});

describe("two starts at once", () => {
  const here = "practice";
  test("the second waits while the first, or the npm it started, lives", () => {
    expect(isStale({ host: here, pids: [1, 2] }, 9_999, here, (pid) => pid === 2)).toBe(false);
    expect(isStale({ host: here, pids: [1, 2] }, 1, here, () => false)).toBe(true);
  });

  test("a lock without a name is given a moment, and one from another machine a quarter of an hour", () => {
    expect(isStale(undefined, 1, here, () => true)).toBe(false);
    expect(isStale(undefined, 6, here, () => true)).toBe(true);
    expect(isStale({ host: "elsewhere", pids: [1] }, 600, here, () => false)).toBe(false);
    expect(isStale({ host: "elsewhere", pids: [1] }, 901, here, () => true)).toBe(true);
  });
});

describe("what the pages are made of", () => {
  const files = {
    "package-lock.json": "{}",
    "src/web/main.tsx": `import { rule } from "#rooms/calendar/rules.ts";\nimport type { Row } from "#kernel/db/row.ts";`,
    "src/rooms/calendar/rules.ts": `export { zone } from "../../kernel/time/zone.ts";`,
    "src/kernel/time/zone.ts": "export const zone = 1;",
    "src/kernel/db/row.ts": "export type Row = 1;",
    "src/rooms/calendar/ui/week.tsx": "export const week = 1;",
    "src/rooms/calendar/service.ts": "export const book = 1;",
  };
  const changed = (path: string) => {
    const root = clone(files);
    const before = sourcesHash(root);
    write(root, path, "export const other = 2;");
    return sourcesHash(root) !== before;
  };

  test("a change of a page, of the packages, or of anything a page imports calls for a build", () => {
    for (const path of ["src/web/main.tsx", "src/rooms/calendar/ui/week.tsx", "package-lock.json"])
      expect(changed(path)).toBe(true);
    for (const path of ["src/rooms/calendar/rules.ts", "src/kernel/time/zone.ts", "src/web/new.css"])
      expect(changed(path)).toBe(true);
  });

  test("a change on the server alone, of a type, or of a test does not", () => {
    for (const path of ["src/rooms/calendar/service.ts", "src/kernel/db/row.ts", "src/web/main.test.tsx"])
      expect(changed(path)).toBe(false);
  });

  test("imports are found however they are written", () => {
    const text = `import "./a.css";\nimport { x,\n  y } from "../b.ts";\nconst c = () => import("./c.tsx");\nexport * from "#web/d.ts";\nimport r from "react";\nimport svg from "./e.svg?raw";`;
    expect(importsOf("src/web/pages/p.tsx", text)).toEqual([
      "src/web/pages/a.css",
      "src/web/b.ts",
      "src/web/pages/c.tsx",
      "src/web/d.ts",
      "src/web/pages/e.svg",
    ]);
  });
});

test("a failed install is explained in one sentence", () => {
  const sentence = (output: string) => explain({ code: 1, output });
  expect(sentence("npm error code ENOSPC")).toContain("disk is full");
  expect(sentence("request to registry failed, reason: getaddrinfo ENOTFOUND")).toContain("Check the connection");
  expect(sentence("npm error code EACCES")).toContain("may not write");
  expect(sentence("something else")).toContain("npm ended with 1");
});
