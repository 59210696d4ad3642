import type pg from "pg";
import { open, seal } from "#kernel/crypto/envelope.ts";
import { rootSealKey } from "#kernel/crypto/key-wrap.ts";
import type { RootKey, RootKeys } from "#kernel/crypto/root-keys.ts";
import { RootKeysUnusable } from "#kernel/crypto/root-keys-unusable.ts";

/**
 * What outlives a root key: keys derived from it for rows that cannot be written anew. The seals of the audit trail are one
 * such thing, hashes of backup codes another. They stand in `house_facts`, sealed under the newest root key.
 */
const purposes = ["audit", "backup-codes"] as const;
const prefix = "kept:";

/** Opens what is kept of former root keys, for this process. */
export async function openKept(client: pg.ClientBase, keys: RootKeys): Promise<void> {
  const { rows } = await client.query<{ name: string; value: string }>(
    "select name, value from house_facts where starts_with(name, $1)",
    [prefix],
  );
  for (const { name, value } of rows) {
    const [, purpose] = name.split(":") as [string, string];
    keys.keep(purpose, opened(keys, name, Buffer.from(value, "base64")));
  }
}

/** Keeps what every former root key derived, under the newest one. */
export async function keepDerived(client: pg.ClientBase, keys: RootKeys): Promise<void> {
  const newest = keys.newest;
  for (const purpose of purposes) {
    const [, ...former] = keys.keysFor(purpose);
    for (const [at, key] of former.entries()) {
      const name = `${prefix}${purpose}:${at}`;
      const sealed = seal(keptKey(newest), placeOf(name), key).toString("base64");
      await client.query(
        `insert into house_facts (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value`,
        [name, sealed],
      );
    }
  }
}

function opened(keys: RootKeys, name: string, sealed: Buffer): Buffer {
  for (const root of keys.all) {
    try {
      return open(keptKey(root), placeOf(name), sealed);
    } catch {
      // sealed under another of our root keys
    }
  }
  throw new RootKeysUnusable("What is kept of a former root key does not open under the root keys at hand.");
}

const keptKey = (root: RootKey) => rootSealKey(root, "kept");

function placeOf(name: string) {
  return { practiceId: "00000000-0000-0000-0000-000000000000", table: "house_facts", column: "value", rowId: name };
}
