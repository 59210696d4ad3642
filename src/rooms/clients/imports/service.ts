import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound, Problem, refuse } from "#kernel/http/problem.ts";
import type * as contract from "./contract.ts";
import type { ClientImport } from "./contract.ts";
import { dropNow } from "./jobs.ts";
import * as store from "./store.ts";

export async function listImports({ tx }: Call<typeof contract.listImports>) {
  return { items: (await store.findImports(tx, 50)).map(shown) };
}

/** One import. What its columns hold is personal, so looking at one that waits is written down. Throws 404. */
export async function readImport({ tx, params }: Call<typeof contract.readImport>): Promise<ClientImport> {
  const found = await theImport(tx, params.id);
  if (found.state === "waiting")
    audit(tx, { action: "client_import.read", subject: { kind: "client_import", id: found.id } });
  return shown(found);
}

/** Throws 404, 409. */
export async function discardImport({ tx, params }: Call<typeof contract.discardImport>): Promise<undefined> {
  await drop(tx, await theWaiting(tx, params.id, undefined, { lock: true }));
}

/** Takes away a waiting import with its key; its file is noise from now on, and goes by a job. */
export async function drop(tx: PracticeTx, { id, keyId }: store.Import): Promise<void> {
  await store.deleteImport(tx, id);
  if (keyId) await store.destroyKey(tx, keyId);
  dropNow(tx, id);
}

/** Throws 404. */
export async function theImport(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<store.Import> {
  const found = await store.findImport(tx, id, options);
  if (!found) throw notFound("This import");
  return found;
}

/** Throws 404, 409, 412. */
export async function theWaiting(
  tx: PracticeTx,
  id: string,
  version: number | undefined,
  options: { lock?: boolean } = {},
): Promise<store.Import> {
  const found = await theImport(tx, id, options);
  if (found.state !== "waiting") throw refuse("import_begun", "This import has begun, or ended.");
  if (version !== undefined && version !== found.version)
    throw new Problem(412, "stale_version", "The import was changed meanwhile. Read it again.");
  return found;
}

export function shown(one: store.Import): ClientImport {
  const { id, state, name, format, preset, lines, choices, memberId, createdAt, endedAt, version } = one;
  const { imported, duplicates, refused, removed, stayed } = one;
  return {
    id,
    state,
    name,
    format,
    preset,
    lines,
    columns: state === "waiting" ? one.columns.map(({ heading, samples }) => ({ heading, samples: [...samples] })) : [],
    choices: { ...choices, columns: [...choices.columns] },
    progress: { read: imported + duplicates + refused, imported, duplicates, refused, removed, stayed },
    memberId,
    createdAt,
    endedAt,
    version,
  };
}
