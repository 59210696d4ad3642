import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { birthOf, isAlive } from "./living.ts";

let count = 0;

/** Notes that this process uses the server of a data folder; the answer takes the note away again. */
export function attach(dataDir: string): () => void {
  const folder = join(dataDir, "attached");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  count += 1;
  const note = join(folder, `${process.pid}-${count}`);
  writeFileSync(note, birthOf(process.pid));
  return () => rmSync(note, { force: true });
}

/** Whether anybody living uses the server; what dead processes left behind is swept away. */
export function anyoneAttached(dataDir: string): boolean {
  const folder = join(dataDir, "attached");
  if (!existsSync(folder)) return false;
  return readdirSync(folder).filter((name) => stillThere(join(folder, name), Number.parseInt(name, 10))).length > 0;
}

function stillThere(note: string, pid: number): boolean {
  try {
    if (isAlive(pid) && readFileSync(note, "utf8") === birthOf(pid)) return true;
  } catch {
    // taken away by its owner while we looked
  }
  rmSync(note, { force: true });
  return false;
}
