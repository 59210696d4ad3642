import { once } from "node:events";
import { Readable } from "node:stream";
import type { ZipArchive } from "archiver";
import { audit } from "#kernel/audit/trail.ts";
import { KeyGone } from "#kernel/crypto/key-table.ts";
import type { FileKey } from "#kernel/crypto/sealer.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { openRange } from "#kernel/files/sealed.ts";
import type { FileStore } from "#kernel/files/store.ts";
import { disposition } from "#kernel/http/disposition.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { notFound, refuse } from "#kernel/http/problem.ts";
import { clientKey } from "#rooms/clients/door.ts";
import { savedName } from "../rules.ts";
import { type Attachment, findAttachments } from "../store.ts";
import { pathOf } from "../upload/files.ts";
import { type archiveAttachments as endpoint, mostArchived } from "./contract.ts";
import { archiveName, archiveNames } from "./rules.ts";

type Archiving = MemberCall<typeof endpoint>;

/** A file that goes into the archive, with the key that opens it. */
interface Entry {
  readonly file: Attachment;
  readonly key: FileKey;
}

/**
 * Streams a ZIP of originals, one after the other in constant memory. Who took which file stands in the audit trail before
 * the first byte leaves. Should a file not open, the download breaks off: a short archive would pass for a whole one.
 */
export async function archiveAttachments(call: Archiving): Promise<unknown> {
  const { house, actor, origin, reply } = call;
  const entries = await house.db.inPractice(actor, (tx) => chosen(tx, call), { origin, quickCommit: true });
  const { ZipArchive } = await import("archiver");
  const archive = new ZipArchive({ zlib: { level: 6 } });
  const today = house.clock.now().toZonedDateTimeISO("UTC").toPlainDate();
  reply.code(200).headers({
    "Content-Type": "application/zip",
    "Content-Disposition": disposition("attachment", archiveName(today)),
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
  });
  reply.send(archive);
  pour(archive, house.files, actor.practiceId, entries).catch((fault: Error) => archive.destroy(fault));
  // The answer is on its way with its own status; whoever called us has nothing to add to it.
  return reply.hijack();
}

async function chosen(tx: PracticeTx, { params, query }: Archiving): Promise<Entry[]> {
  await clientKey(tx, params.id);
  const { ids, noteId } = query;
  const limit = mostArchived + 1;
  const files = await findAttachments(tx, { clientId: params.id, noteId, ids, limit });
  if (files.length === 0 || (ids && files.length < new Set(ids).size)) throw notFound("One of the files");
  if (files.length > mostArchived) throw refuse("too_many_files", `An archive holds at most ${mostArchived} files.`);
  const entries: Entry[] = [];
  for (const file of files) {
    const key = await tx.sealer.fileKey(file.keyId, file.id).catch((fault: unknown) => {
      throw fault instanceof KeyGone ? notFound("One of the files") : fault;
    });
    entries.push({ file, key });
  }
  const detail = { size: "original", archive: true };
  for (const { file } of entries)
    audit(tx, { action: "attachment.content_read", subject: { kind: "attachment", id: file.id }, detail });
  audit(tx, {
    action: "attachment.archived",
    subject: { kind: "client", id: params.id },
    detail: { files: entries.length },
  });
  return entries;
}

async function pour(archive: ZipArchive, store: FileStore, practiceId: string, entries: Entry[]): Promise<void> {
  const gone = new AbortController();
  archive.once("close", () => gone.abort());
  const names = archiveNames(entries.map(({ file }) => savedName(file.name, file.mediaType)));
  for (const [nth, { file, key }] of entries.entries()) {
    const bytes = await openRange(key, { practiceId, fileId: file.id }, store, pathOf(practiceId, file.id));
    const source = Readable.from(bytes, { objectMode: false });
    source.once("error", (fault) => archive.destroy(fault));
    const added = once(archive, "entry", { signal: gone.signal });
    archive.append(source, { name: names[nth] ?? file.id, date: file.createdAt, store: !isText(file) });
    // Whoever hung up wants no more of it, and the file is closed.
    await added.catch(() => source.destroy());
    if (gone.signal.aborted) return;
  }
  await archive.finalize();
}

/** Everything else is compressed already. */
const isText = ({ mediaType }: Attachment): boolean => mediaType.startsWith("text/");
