import type { Call } from "#kernel/http/guard.ts";
import { refuse } from "#kernel/http/problem.ts";
import { layoutOf } from "../adding/service.ts";
import type * as contract from "../contract.ts";
import type { ClientImport } from "../contract.ts";
import { keepFile, writeSoon } from "../jobs.ts";
import { shown, theImport } from "../service.ts";
import * as store from "../store.ts";

/** Begins to bring clients in, and remembers how this layout was read. Throws 404, 409. */
export async function startImport({ tx, params }: Call<typeof contract.startImport>): Promise<ClientImport> {
  const waiting = await theImport(tx, params.id, { lock: true });
  if (waiting.state !== "waiting") return shown(waiting);
  const { columns } = waiting.choices;
  if (!columns.some((target) => target === "firstName" || target === "lastName" || target === "fullName"))
    throw refuse("nothing_to_import", "No column is taken for a name.");
  const running = { ...waiting, state: "running" as const, version: waiting.version + 1 };
  await store.beginImport(tx, running, tx.now.toString());
  await store.keepLayout(tx, await layoutOf(tx, waiting.columns), waiting.choices);
  keepFile(tx, waiting.id);
  writeSoon(tx, waiting.id);
  return shown(running);
}
