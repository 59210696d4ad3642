import type { PracticeTx } from "#kernel/db/practice.ts";
import { fold } from "#rooms/clients/door.ts";
import type { TimelineEntry, TimelineStretch } from "#rooms/clients/ports.ts";
import { type Attachment, findAttachments } from "../attachments/store.ts";
import { type Chart, findCharts } from "../charts/store.ts";
import { type Author, authorsOf } from "../names/service.ts";
import { type Closed, closedNotes } from "../opening/store.ts";
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
  const closed = wants(stretch, "note") ? await closedIn(tx, stretch) : [];
  const charts = wants(stretch, "chart") ? await chartsOf(tx, stretch) : [];
  const author = await authorsOf(tx, [...notes, ...closed, ...charts]);
  return [
    ...notes.map((note) => noteEntry(note, author(note.authorId))),
    ...closed.map((note) => closedEntry(note, author(note.authorId))),
    ...files.map(fileEntry),
    ...charts.map((chart) => chartEntry(chart, author(chart.authorId))),
  ].sort(newestFirst);
}

const wants = ({ kinds }: TimelineStretch, kind: "note" | "file" | "chart") => kinds === null || kinds.includes(kind);

function notesOf(tx: PracticeTx, { clientId, ...stretch }: TimelineStretch): Promise<Note[]> {
  return matching(
    stretch,
    (before, limit) => findNotes(tx, { clientId, before, limit }),
    (note) => wholeText(note, note.sections),
    (note) => ({ at: note.happenedAt, id: note.id }),
  );
}

/** Private notes that an owner may open with a reason: that they are there, and nothing a search could find. */
async function closedIn(tx: PracticeTx, { clientId, before, limit, query }: TimelineStretch): Promise<Closed[]> {
  if (tx.actor.role !== "owner" || query !== undefined) return [];
  const closed = await closedNotes(tx, { clientId });
  return closed.filter((note) => before === null || isBefore(note, before)).slice(0, limit);
}

function isBefore(note: Closed, { at, id }: Place): boolean {
  const order = Temporal.Instant.compare(note.happenedAt, at);
  return order < 0 || (order === 0 && note.id < id);
}

function filesOf(tx: PracticeTx, { clientId, ...stretch }: TimelineStretch): Promise<Attachment[]> {
  return matching(
    stretch,
    (before, limit) => findAttachments(tx, { clientId, before, limit }),
    (file) => file.name,
    (file) => ({ at: file.createdAt, id: file.id }),
  );
}

/** Body charts are looked for by what was said of their marks. */
function chartsOf(tx: PracticeTx, { clientId, ...stretch }: TimelineStretch): Promise<Chart[]> {
  return matching(
    stretch,
    (before, limit) => findCharts(tx, { clientId, before, limit }),
    (chart) => chart.marks.map(({ note }) => note).join("\n"),
    (chart) => ({ at: chart.at, id: chart.id }),
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
    formName: note.form?.name,
    status,
    private: note.private,
    psychotherapy: note.psychotherapy,
    author,
    excerpt: excerptOf(note, note.sections, 600),
    version,
    amendedAt,
    appointmentId,
  };
}

function closedEntry({ id, happenedAt }: Closed, author: Author): TimelineEntry {
  const nothing = { template: "free", status: "signed", excerpt: "", version: 1 } as const;
  return { kind: "note", id, at: happenedAt, ...nothing, private: true, closed: true, author };
}

function fileEntry(file: Attachment): TimelineEntry {
  const { id, name, mediaType, bytes, noteId, width, height } = file;
  return { kind: "file", id, at: file.createdAt, name, mediaType, bytes, fileKind: file.kind, noteId, width, height };
}

const chartEntry = ({ id, at, noteId, marks }: Chart, author: Author): TimelineEntry => ({
  kind: "chart",
  id,
  at,
  noteId,
  author,
  places: marks.length,
});

function newestFirst(a: TimelineEntry, b: TimelineEntry): number {
  return Temporal.Instant.compare(b.at, a.at) || (a.id < b.id ? 1 : -1);
}
