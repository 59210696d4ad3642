import { type Copied, rowsAs } from "#kernel/copying/table.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Resource } from "#kernel/fhir/resource.ts";
import { encounterIds } from "#rooms/calendar/door.ts";
import type { Bring, CopiedFile, CopyAround, ExportPart } from "#rooms/clients/ports.ts";
import { archiveNames } from "../attachments/archive/rules.ts";
import { savedName } from "../attachments/rules.ts";
import { lookAwayFromBin, lookIntoBin } from "../bin/store.ts";
import { noteEntries } from "./entries/service.ts";
import {
  type AttachmentRow,
  type ChartRow,
  type CountersignatureRow,
  compositionOf,
  documentOf,
  type NoteRow,
  observationsOf,
  type TextRow,
} from "./resources/rules.ts";
import { clientTables, practiceTables, signAgain } from "./store.ts";
import { trailTold } from "./trail/service.ts";

/** The record's answer to the clients' port `ExportPart`. */
export const recordExport: ExportPart = {
  room: "record",
  practice: practiceTables,
  client: clientTables,
  about: () => ({}),
  within: inBinToo,
  files: filesIn,
  entries: noteEntries,
  told: trailTold,
  resources: recordResources,
  bring: bringRecord,
};

/** What lies in the bin must be kept like everything else, so a practice takes it along, as it lies there. */
async function inBinToo<T>(tx: PracticeTx, read: () => Promise<T>): Promise<T> {
  await lookIntoBin(tx);
  const copy = await read();
  await lookAwayFromBin(tx);
  return copy;
}

/** Originals under the names they would be saved under, and the smaller pictures that were drawn of them. */
function filesIn(rows: Copied): CopiedFile[] {
  const files = rowsAs<AttachmentRow>(rows, "attachments");
  const names = archiveNames(files.map(({ name, mediaType }) => savedName(name, mediaType)));
  return files.flatMap(({ id, mediaType, bytes, previewId, thumbnailId }, nth) => [
    { path: `files/${names[nth]}`, rowId: id, fileId: id, folder: "attachments", bytes, mediaType },
    ...[previewId, thumbnailId]
      .filter((fileId) => fileId !== null)
      .map((fileId) => ({
        path: `previews/${fileId}.webp`,
        rowId: id,
        fileId,
        folder: "attachments",
        bytes: null,
        mediaType: null,
      })),
  ]);
}

function recordResources(rows: Copied, clientId: string, { made }: CopyAround): Resource[] {
  const notes = rowsAs<NoteRow>(rows, "notes");
  const charts = rowsAs<ChartRow>(rows, "charts");
  const beside = {
    texts: rowsAs<TextRow>(rows, "texts"),
    charts,
    countersignatures: rowsAs<CountersignatureRow>(rows, "countersignatures"),
  };
  const ids = new Set(notes.map(({ id }) => id));
  const paths = new Map(filesIn(rows).map(({ fileId, path }) => [fileId, path]));
  const encounterOf = (visitId: string | null) =>
    visitId === null ? undefined : encounterIds(visitId, clientId).find((id) => made.has(id));
  return [
    ...notes.map((note) => compositionOf(note, beside, clientId, encounterOf(note.appointmentId))),
    ...charts.flatMap((chart) => observationsOf(chart, clientId)),
    ...rowsAs<AttachmentRow>(rows, "attachments").map((file) =>
      documentOf(file, clientId, paths.get(file.id) ?? file.id, ids),
    ),
  ];
}

/**
 * Notes come in as drafts without a text and are signed when their texts and charts stand: the tables let nothing be added to
 * a signed note, and here as everywhere they are right.
 */
async function bringRecord(tx: PracticeTx, rows: Copied, bring: Bring): Promise<void> {
  const notes = rowsAs<NoteRow>(rows, "notes");
  const newest = new Map(rowsAs<TextRow>(rows, "texts").map(({ noteId, version }) => [noteId, version]));
  await lookIntoBin(tx);
  const unsigned = (rows.notes ?? []).map((note) =>
    note.status === "signed"
      ? { ...note, status: "draft", signedAt: null, signedBy: null, version: newest.get(String(note.id)) ?? 0 }
      : note,
  );
  await bring("notes", unsigned);
  for (const table of clientTables.slice(1)) await bring(table.name, rows[table.name] ?? []);
  for (const { id, signedAt, signedBy, version } of notes)
    if (signedAt !== null && signedBy !== null) await signAgain(tx, { id, signedAt, signedBy, version });
  await lookAwayFromBin(tx);
}
