import { TooMuch } from "#kernel/aside/aside.ts";
import type { Pack } from "#kernel/copying/pack.ts";
import type { FileKey } from "#kernel/crypto/sealer.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { openRange } from "#kernel/files/sealed.ts";
import type { House } from "#kernel/house.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import type { PrintedDocument } from "#kernel/pdf/document.ts";
import { pressed } from "#kernel/pdf/press.ts";
import { type CopiedFile, exporting } from "../../ports.ts";
import { bundleOf } from "../bundle/rules.ts";
import { documentsOf } from "../paper/service.ts";
import { type ClientCopy, type PracticeCopy, readClientCopy } from "../reading/service.ts";
import {
  bundlePath,
  clientFolder,
  clientPath,
  type ExportHead,
  exportFormat,
  exportVersion,
  headPath,
  paperPath,
  practicePath,
} from "../rules.ts";

/** All that goes into a client's folder, read; only the bytes of files are still in the store. */
export interface Prepared {
  readonly copy: ClientCopy;
  readonly documents: readonly PrintedDocument[];
  readonly files: readonly { readonly file: CopiedFile; readonly key: FileKey }[];
  readonly madeAt: string;
}

export interface Wish {
  readonly whole: boolean;
  readonly locale?: Locale;
}

/** Reads a client in this transaction, so that the archive can be poured when it is over. Throws 404. */
export async function prepare(
  tx: PracticeTx,
  clientId: string,
  practice: PracticeCopy,
  { whole, locale }: Wish,
): Promise<Prepared> {
  const documents = await documentsOf(tx, clientId, locale);
  const copy = await readClientCopy(tx, clientId, practice, { whole });
  const files: { file: CopiedFile; key: FileKey }[] = [];
  for (const file of copy.files) files.push({ file, key: await tx.sealer.fileKey(file.keyId, file.fileId) });
  return { copy, documents, files, madeAt: tx.now.toString() };
}

export function headOf(practiceId: string, scope: ExportHead["scope"], madeAt: string): ExportHead {
  return { format: exportFormat, version: exportVersion, scope, practiceId, madeAt };
}

/** What the archive says of itself, and the practice's own rows: all of them, or what clients' copies refer to. */
export async function pourPractice(pack: Pack, head: ExportHead, practice: PracticeCopy): Promise<void> {
  await pack.json(headPath, head);
  for (const { room, about } of exporting.parts()) {
    const rows = practice.rows[room] ?? {};
    await pack.json(practicePath(room), head.scope === "practice" ? rows : about(rows));
  }
}

/** A client's folder, file by file. Should a file not open, the archive breaks off: a short one would pass for a whole one. */
export async function pourClient(pack: Pack, house: House, practiceId: string, client: Prepared): Promise<void> {
  const { copy, documents, files, madeAt } = client;
  const { clientId } = copy;
  for (const { room, client: tables } of exporting.parts())
    if (tables.length > 0) await pack.json(clientPath(clientId, room), copy.rows[room]);
  for (const { file, key } of files) {
    const { fileId, folder, mediaType, path } = file;
    const bytes = await openRange(key, { practiceId, fileId }, house.files, `${folder}/${practiceId}/${fileId}`);
    await pack.add(clientFolder(clientId) + path, bytes, !mediaType?.startsWith("text/"));
  }
  for (const [nth, document] of documents.entries())
    await pack.add(paperPath(clientId, nth), [await printed(document)], true);
  await pack.json(bundlePath(clientId), bundleOf(copy.resources, madeAt));
}

const waitMs = 2_000;
const mostTries = 60;

/** Waits while others are at the press: nobody sits before a download and counts. */
async function printed(document: PrintedDocument): Promise<Buffer> {
  for (let tries = 1; ; tries++)
    try {
      return await pressed(document);
    } catch (fault) {
      if (!(fault instanceof TooMuch) || tries === mostTries) throw fault;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
}
