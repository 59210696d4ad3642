import { type Copy, copyOf } from "#kernel/copying/read.ts";
import type { Copied } from "#kernel/copying/table.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Resource } from "#kernel/fhir/resource.ts";
import { type CopiedFile, type ExportPart, exporting } from "../../ports.ts";
import { bundledResources } from "../bundle/rules.ts";

/** What all exports of a practice share: its own rows, by room, and the resources they make. */
export interface PracticeCopy {
  readonly practiceId: string;
  readonly rows: Readonly<Record<string, Copied>>;
  readonly shelf: readonly Resource[];
}

/** One client's rows by room, and what is made of them. */
export interface ClientCopy {
  readonly clientId: string;
  readonly rows: Readonly<Record<string, Copied>>;
  /** Each with the id of the key that seals it. */
  readonly files: readonly (CopiedFile & { readonly keyId: string })[];
  readonly resources: readonly Resource[];
}

export async function readPracticeCopy(tx: PracticeTx): Promise<PracticeCopy> {
  const { practiceId } = tx.actor;
  const rows: Record<string, Copied> = {};
  for (const part of exporting.parts()) rows[part.room] = (await copyOf(tx, part.practice)).rows;
  const shelf = exporting.parts().flatMap((part) => part.shelf?.(practiceId, rows[part.room] ?? {}) ?? []);
  return { practiceId, rows, shelf };
}

/** Everything of a client that the actor may see; `whole` for the copy of a practice, which takes along what was put away. */
export async function readClientCopy(
  tx: PracticeTx,
  clientId: string,
  practice: PracticeCopy,
  options: { whole: boolean },
): Promise<ClientCopy> {
  const rows: Record<string, Copied> = {};
  const files: (CopiedFile & { keyId: string })[] = [];
  for (const part of exporting.parts()) {
    const copy = await readPart(tx, part, clientId, options.whole);
    rows[part.room] = copy.rows;
    for (const file of part.files?.(copy.rows) ?? []) files.push({ ...file, keyId: copy.keyIds.get(file.rowId) ?? "" });
  }
  return { clientId, rows, files, resources: bundledResources(exporting.parts(), rows, clientId, practice) };
}

function readPart(tx: PracticeTx, part: ExportPart, clientId: string, whole: boolean): Promise<Copy> {
  const read = () => copyOf(tx, part.client, clientId);
  return whole && part.within ? part.within(tx, read) : read();
}
