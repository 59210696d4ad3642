import type { PracticeTx } from "#kernel/db/practice.ts";
import { fold } from "#rooms/clients/door.ts";
import type { TimelineEntry, TimelineStretch } from "#rooms/clients/ports.ts";
import { type Attachment, findAttachments } from "../attachments/store.ts";
import { type Author, authorsOf } from "../names/service.ts";
import { excerptOf, wholeText } from "../rules.ts";
import { findNotes, type Note } from "../store.ts";

/** How far a search for words goes back: their texts are sealed, so each must be opened to be looked at. */
const searchedAtMost = 2_000;
const batch = 100;

/** The record's part of a client's timeline: notes and files that the actor may see. An assistant is given nothing. */
export async function recordTimeline(tx: PracticeTx, stretch: TimelineStretch): Promise<TimelineEntry[]> {
  if (tx.actor.role === "assistant") return [];
  const notes = wants(stretch, "note") ? await notesOf(tx, stretch) : [];
  const files = wants(stretch, "file") ? await filesOf(tx, stretch) : [];
  const author = await authorsOf(tx, notes);
  return [...notes.map((note) => noteEntry(note, author(note.authorId))), ...files.map(fileEntry)].sort(newestFirst);
}

const wants = ({ kinds }: TimelineStretch, kind: "note" | "file") => kinds === null || kinds.includes(kind);

function notesOf(tx: PracticeTx, { clientId, ...stretch }: TimelineStretch): Promise<Note[]> {
  return matching(
    stretch,
    (before, limit) => findNotes(tx, { clientId, before, limit }),
    (note) => wholeText(note.template, note.sections),
    (note) => ({ at: note.happenedAt, id: note.id }),
  );
}

function filesOf(tx: PracticeTx, { clientId, ...stretch }: TimelineStretch): Promise<Attachment[]> {
  return matching(
    stretch,
    (before, limit) => findAttachments(tx, { clientId, before, limit }),
    (file) => file.name,
    (file) => ({ at: file.createdAt, id: file.id }),
  );
}

type Place = { readonly at: string; readonly id: string };

/** The first `limit` that hold every word of the query, looked for batch by batch. */
async function matching<T>(
  { before, limit, query }: Omit<TimelineStretch, "clientId">,
  find: (before: Place | undefined, limit: number) => Promise<T[]>,
  textOf: (item: T) => string,
  placeOf: (item: T) => Place,
): Promise<T[]> {
  const words = query === undefined ? [] : fold(query).split(" ").filter(Boolean);
  if (words.length === 0) return find(before ?? undefined, limit);
  const found: T[] = [];
  let place = before ?? undefined;
  for (let seen = 0; seen < searchedAtMost && found.length < limit; seen += batch) {
    const items = await find(place, batch);
    for (const item of items) {
      const text = fold(textOf(item));
      if (words.every((word) => text.includes(word))) found.push(item);
    }
    const last = items.at(-1);
    if (!last || items.length < batch) break;
    place = placeOf(last);
  }
  return found.slice(0, limit);
}

function noteEntry(note: Note, author: Author): TimelineEntry {
  const { id, template, status, version, amendedAt, appointmentId } = note;
  return {
    kind: "note",
    id,
    at: note.happenedAt,
    template,
    status,
    private: note.private,
    author,
    excerpt: excerptOf(template, note.sections, 600),
    version,
    amendedAt,
    appointmentId,
  };
}

function fileEntry(file: Attachment): TimelineEntry {
  const { id, name, mediaType, bytes, noteId, width, height } = file;
  return { kind: "file", id, at: file.createdAt, name, mediaType, bytes, fileKind: file.kind, noteId, width, height };
}

function newestFirst(a: TimelineEntry, b: TimelineEntry): number {
  return Temporal.Instant.compare(b.at, a.at) || (a.id < b.id ? 1 : -1);
}
