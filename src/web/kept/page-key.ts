import type { Table } from "dexie";
import { api } from "../client.ts";
import { ProblemError } from "../problem.ts";
import { type KeptKey, keyFrom, sealed } from "./key.ts";
import { clearShelf, deviceId, type SealedRow, store } from "./store.ts";
import { keyOfWorker, tellWorker } from "./worker-key.ts";

let held: KeptKey | null = null;
/** Once let go of, no key comes back to this page, not even one that was asked for before. */
let over = false;
let asking: Promise<KeptKey | null> | null = null;
let telling: ReturnType<typeof setInterval> | undefined;
const tellAgainMs = 20_000;
const waiting = new Set<(key: KeptKey) => void>();

/** The key of the one who is here, while the page has it. */
export const keyInHand = (): KeptKey | null => held;

/** Calls back with the key, at once or as soon as there is one. */
export function whenKey(act: (key: KeptKey) => void): () => void {
  if (held) act(held);
  waiting.add(act);
  return () => waiting.delete(act);
}

/** The member's key on this device: from the server once per page, or without a connection from the worker. Null when neither has it. */
export function takeKey(memberId: string): Promise<KeptKey | null> {
  if (over) return Promise.resolve(null);
  if (held?.memberId === memberId) return Promise.resolve(held);
  asking ??= fetchKey(memberId).finally(() => {
    asking = null;
  });
  return asking;
}

/** The key that this device still has in its memory, whoever's it is: who opens the app without a connection is not known otherwise. */
export async function keyWithoutServer(): Promise<KeptKey | null> {
  if (!store) return null;
  return held ?? hold(await keyOfWorker());
}

/** Seals a row and lays it down; not when the key was let go of meanwhile, so that nothing comes to lie here after its member left. */
export async function layDown(
  table: Table<SealedRow, string>,
  key: KeptKey,
  id: string,
  value: unknown,
): Promise<void> {
  const row = { id, shelf: key.shelf, sealed: await sealed(key, id, value) };
  await table.db.transaction("rw", table, async () => {
    if (held?.shelf === key.shelf) await table.put(row);
  });
}

/** Lets go of the key, here and in the worker, for as long as this page stands; what lies sealed stays. */
export function dropKey(): void {
  held = null;
  over = true;
  clearInterval(telling);
  tellWorker({ say: "drop" });
}

/** Takes away what this member kept on this device, and the server's half of their key. Answers whether the server was reached. */
export async function destroyKept(memberId: string): Promise<boolean> {
  if (!store) return true;
  // Who goes before the key has come is waited for: without it nobody knows which rows are theirs.
  const key = await takeKey(memberId);
  dropKey();
  const id = await deviceId(store);
  const done = api.DELETE("/draft-keys/{id}", { params: { path: { id } } }).then(
    () => true,
    (error: unknown) => error instanceof ProblemError && error.status === 404,
  );
  await clearShelf(store, key?.shelf);
  return done;
}

/** The member signed out in another tab: what this one laid down meanwhile goes, too. */
export async function clearKept(): Promise<void> {
  const shelf = held?.shelf;
  dropKey();
  if (store) await clearShelf(store, shelf);
}

async function fetchKey(memberId: string): Promise<KeptKey | null> {
  if (!store) return null;
  try {
    const { data } = await api.POST("/draft-keys", { body: { device: await deviceId(store) } });
    return hold(await keyFrom(memberId, bytesOf(data?.key ?? "")));
  } catch {
    const key = await keyOfWorker().catch(() => null);
    return key?.memberId === memberId ? hold(key) : null;
  }
}

function hold(key: KeptKey | null): KeptKey | null {
  if (key === null || over) return null;
  held = key;
  const tell = () => tellWorker({ say: "keep", key });
  clearInterval(telling);
  telling = setInterval(tell, tellAgainMs);
  tell();
  // The first page of a device stands before its worker does.
  navigator.serviceWorker?.addEventListener("controllerchange", () => held && tellWorker({ say: "keep", key: held }));
  for (const act of waiting) act(key);
  return key;
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}
