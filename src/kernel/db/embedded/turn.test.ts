import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { anyoneAttached, attach } from "./attached.ts";
import { inTurn } from "./turn.ts";

const folder = mkdtempSync(join(tmpdir(), "therapist-os-turn-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("two that start the same server at once go one after the other", async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} in`);
    await new Promise((resolve) => setTimeout(resolve, 120));
    seen.push(`${name} out`);
  };
  await Promise.all(["a", "b", "c"].map((name) => inTurn(join(folder, "lock"), work(name))));
  expect(seen).toHaveLength(6);
  for (let at = 0; at < 6; at += 2) expect(seen[at + 1]).toBe(seen[at]?.replace("in", "out"));
});

test("the turn of a killed process passes to the next, even when its number was given to another program", async () => {
  for (const holder of [`${deadPid()} 1`, `${process.pid} 1`]) {
    mkdirSync(join(folder, "stale"));
    writeFileSync(join(folder, "stale", "holder"), holder);
    expect(await inTurn(join(folder, "stale"), async () => "my turn", 2)).toBe("my turn");
  }
});

test("a start that never ends is named in a sentence", async () => {
  const waiting = inTurn(join(folder, "slow"), () => inTurn(join(folder, "slow"), async () => "never", 0.2));
  await expect(waiting).rejects.toThrow("Another start holds");
});

test("whoever was killed counts no longer among those that use the server", () => {
  const leave = attach(folder);
  expect(anyoneAttached(folder)).toBe(true);
  leave();
  writeFileSync(join(folder, "attached", `${deadPid()}-1`), "1");
  writeFileSync(join(folder, "attached", `${process.pid}-9`), "born another time");
  expect(anyoneAttached(folder)).toBe(false);
});

function deadPid(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}
