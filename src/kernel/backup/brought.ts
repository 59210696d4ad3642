import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { FileMissing, type FileStore } from "#kernel/files/store.ts";

const listIn = (dataDir: string) => join(dataDir, "restoring-files");

/**
 * The files that a restore brings into the store, in a list beside its marker: rows of one that is cut short are rolled back, files
 * are not. So whoever then takes another backup leaves nothing behind of the first. What lay in the store before is not in the list,
 * nor is the ledger of who was erased, which only grows.
 */
export class Brought {
  /** The store, with every file put on the list before its first byte is written. */
  readonly store: FileStore;
  readonly #dataDir: string;
  readonly #listed: Set<string>;
  readonly #now = new Set<string>();

  constructor(dataDir: string, store: FileStore) {
    this.#dataDir = dataDir;
    const list = listIn(dataDir);
    this.#listed = new Set(existsSync(list) ? readFileSync(list, "utf8").split("\n").filter(Boolean) : []);
    const write: FileStore["write"] = async (path, source) => {
      await this.#note(path, store);
      return store.write(path, source);
    };
    this.store = { ...store, write };
  }

  /** Of earlier attempts nothing stays but what this one brought, too; `all`: of this one neither. */
  async clear({ all }: { all: boolean }): Promise<void> {
    for (const path of this.#listed) if (all || !this.#now.has(path)) await this.store.remove(path);
    rmSync(listIn(this.#dataDir), { force: true });
  }

  async #note(path: string, store: FileStore): Promise<void> {
    this.#now.add(path);
    if (path.startsWith("erasures/") || this.#listed.has(path) || (await holds(store, path))) return;
    this.#listed.add(path);
    mkdirSync(this.#dataDir, { recursive: true });
    appendFileSync(listIn(this.#dataDir), `${path}\n`, { mode: 0o600 });
  }
}

async function holds(store: FileStore, path: string): Promise<boolean> {
  try {
    await store.size(path);
    return true;
  } catch (fault) {
    if (fault instanceof FileMissing) return false;
    throw fault;
  }
}
