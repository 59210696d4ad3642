import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { cardsOf, clientKey } from "#rooms/clients/door.ts";
import type { NoteLine, NoteReply } from "../contract.ts";
import { cursorOf } from "../cursor/rules.ts";
import { pageAfter } from "../cursor/service.ts";
import { namesIn, noteLine, noteReply } from "../names/service.ts";
import { findNotes, type Note, type NoteFilter } from "../store.ts";
import type * as contract from "./contract.ts";

type Page<T> = { items: T[]; nextCursor: string | null };

/** The member's own notes across clients, those of one client that the member may see, or those with a second signature open. */
export async function listNotes({ tx, query }: Call<typeof contract.listNotes>): Promise<Page<NoteLine>> {
  const { clientId, status, limit, cursor } = query;
  if (clientId) await clientKey(tx, clientId);
  const before = pageAfter(cursor);
  const notes = await findNotes(tx, { ...asked(tx, query), status, before, limit: limit + 1 });
  const shown = notes.slice(0, limit);
  audit(tx, {
    action: status === "draft" ? "note.drafts_listed" : "note.listed",
    ...(clientId && { subject: { kind: "client", id: clientId } }),
    detail: { count: shown.length },
  });
  return { items: await noteLines(tx, shown), nextCursor: notes.length > limit ? cursorAfter(shown) : null };
}

/** Notes as lists show them, with the names of everybody in them. */
export async function noteLines(tx: PracticeTx, notes: readonly Note[]): Promise<NoteLine[]> {
  const cards = await cardsOf(tx, [...new Set(notes.map((note) => note.clientId))]);
  const author = await namesIn(tx, notes);
  return notes.map((note) => noteLine(note, author, cards.get(note.clientId)));
}

function asked(tx: PracticeTx, query: Call<typeof contract.listNotes>["query"]): Partial<NoteFilter> {
  const me = tx.actor.memberId ?? "";
  const { clientId, countersignature } = query;
  if (countersignature === "asked") return { clientId, second: { asked: me } };
  if (countersignature === "returned") return { clientId, second: { returnedTo: me } };
  return clientId ? { clientId } : { authorId: me };
}

/** The note to be read beside the one being written: the last before it that is signed, or the caller's own. */
export async function readPreviousNote({
  tx,
  params,
  query,
}: Call<typeof contract.readPreviousNote>): Promise<{ note: NoteReply | null }> {
  await clientKey(tx, params.id);
  const [note] = await findNotes(tx, {
    clientId: params.id,
    template: query.template,
    except: query.except,
    draftsOf: tx.actor.memberId,
    before: { at: query.before ?? tx.now.toString() },
    limit: 1,
  });
  const subject = note ? { kind: "note", id: note.id } : { kind: "client", id: params.id };
  audit(tx, { action: note ? "note.read" : "note.listed", subject, detail: { beside: true } });
  return { note: note ? await noteReply(tx, note) : null };
}

function cursorAfter(notes: Note[]): string | null {
  const last = notes.at(-1);
  return last ? cursorOf(last.happenedAt, last.id) : null;
}
