import { createHash, type Hash } from "node:crypto";
import { TooMuch } from "#kernel/aside/aside.ts";
import type { Pack } from "#kernel/copying/pack.ts";
import type { FileKey } from "#kernel/crypto/sealer.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { withHashes } from "#kernel/fhir/resource.ts";
import { openRange } from "#kernel/files/sealed.ts";
import type { House } from "#kernel/house.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import type { PrintedDocument } from "#kernel/pdf/document.ts";
import { pressedTogether } from "#kernel/pdf/press.ts";
import { type CopiedFile, exporting, type Told } from "../../ports.ts";
import { bundleOf } from "../bundle/rules.ts";
import { toldOf } from "../paper/service.ts";
import { type ClientCopy, type PracticeCopy, readClientCopy } from "../reading/service.ts";
import {
  bundlePath,
  clientFolder,
  clientPath,
  type ExportHead,
  exportFormat,
  exportVersion,
  headPath,
  practicePath,
} from "../rules.ts";

/** All that goes into a client's folder, read; only the bytes of files are still in the store. */
export interface Prepared {
  readonly copy: ClientCopy;
  readonly told: readonly Told[];
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
  const told = await toldOf(tx, clientId, locale);
  const copy = await readClientCopy(tx, clientId, practice, { whole });
  const files: { file: CopiedFile; key: FileKey }[] = [];
  for (const file of copy.files) files.push({ file, key: await tx.sealer.fileKey(file.keyId, file.fileId) });
  return { copy, told, files, madeAt: tx.now.toString() };
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
  const { copy, told, files, madeAt } = client;
  const { clientId } = copy;
  for (const { room, client: tables } of exporting.parts())
    if (tables.length > 0) await pack.json(clientPath(clientId, room), copy.rows[room]);
  for (const { room, shown } of exporting.parts())
    for (const { path, bytes } of shown?.(copy.rows[room] ?? {}) ?? [])
      await pack.add(clientFolder(clientId) + path, [bytes], { stored: true, told: true });
  const digests = new Map<string, string>();
  for (const { file, key } of files) {
    const { fileId, folder, mediaType, path } = file;
    const bytes = await openRange(key, { practiceId, fileId }, house.files, `${folder}/${practiceId}/${fileId}`);
    const hash = createHash("sha1");
    await pack.add(clientFolder(clientId) + path, passing(bytes, hash), { stored: !mediaType?.startsWith("text/") });
    digests.set(encodeURI(path), hash.digest("base64"));
  }
  await pourTold(pack, clientFolder(clientId), told);
  await pack.json(bundlePath(clientId), bundleOf(withHashes(copy.resources, digests), madeAt), { told: true });
}

async function* passing(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

/** Papers go to the press some at a time, so that neither it nor we hold many. */
const mostPressed = 12;

async function pourTold(pack: Pack, folder: string, told: readonly Told[]): Promise<void> {
  const papers: { path: string; document: PrintedDocument }[] = [];
  for (const { path, said } of told)
    if ("document" in said) papers.push({ path: folder + path, document: said.document });
    else await pack.json(folder + path, said.lists, { told: true });
  for (let at = 0; at < papers.length; at += mostPressed) {
    const some = papers.slice(at, at + mostPressed);
    const pdfs = await printed(some.map(({ document }) => document));
    for (const [nth, { path }] of some.entries())
      await pack.add(path, [pdfs[nth] as Buffer], { stored: true, told: true });
  }
}

const waitMs = 2_000;
const mostTries = 60;
/** Several papers, each of which may be as long as one alone. */
const longestMs = 120_000;

/** Waits while others are at the press: nobody sits before a download and counts. */
async function printed(documents: readonly PrintedDocument[]): Promise<Buffer[]> {
  for (let tries = 1; ; tries++)
    try {
      return await pressedTogether(documents, { ms: longestMs });
    } catch (fault) {
      if (!(fault instanceof TooMuch) || tries === mostTries) throw fault;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
}
