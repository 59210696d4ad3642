import { audit } from "#kernel/audit/trail.ts";
import type { Call } from "#kernel/http/guard.ts";
import { cardsOf, clientKey } from "#rooms/clients/door.ts";
import type * as contract from "../contract.ts";
import type { NoteLine, NoteReply } from "../contract.ts";
import { cursorOf } from "../cursor/rules.ts";
import { pageAfter } from "../cursor/service.ts";
import { authorsOf, headOf, noteReply } from "../names/service.ts";
import { excerptOf } from "../rules.ts";
import { findNotes, type Note } from "../store.ts";

type Page<T> = { items: T[]; nextCursor: string | null };

/** The member's own notes across clients, or those of one client that the member may see. */
export async function listNotes({ tx, query }: Call<typeof contract.listNotes>): Promise<Page<NoteLine>> {
  const { clientId, status, limit, cursor } = query;
  if (clientId) await clientKey(tx, clientId);
  const whose = clientId ? { clientId } : { authorId: tx.actor.memberId ?? "" };
  const before = pageAfter(cursor);
  const notes = await findNotes(tx, { ...whose, status, before, limit: limit + 1 });
  const shown = notes.slice(0, limit);
  audit(tx, {
    action: status === "draft" ? "note.drafts_listed" : "note.listed",
    ...(clientId && { subject: { kind: "client", id: clientId } }),
    detail: { count: shown.length },
  });
  const cards = await cardsOf(tx, [...new Set(shown.map((note) => note.clientId))]);
  const author = await authorsOf(tx, shown);
  const items = shown.map((note): NoteLine => {
    const card = cards.get(note.clientId);
    return {
      ...headOf(note, author(note.authorId)),
      client: card ? { id: card.id, firstName: card.firstName, lastName: card.lastName } : null,
      excerpt: excerptOf(note.template, note.sections, 300),
    };
  });
  return { items, nextCursor: notes.length > limit ? cursorAfter(shown) : null };
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
