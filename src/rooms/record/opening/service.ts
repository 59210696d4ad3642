import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound } from "#kernel/http/problem.ts";
import { cardsOf, clientKey } from "#rooms/clients/door.ts";
import type { NoteReply } from "../contract.ts";
import { tell, theNote } from "../finding/service.ts";
import { authorsOf, noteReply } from "../names/service.ts";
import type * as contract from "./contract.ts";
import type { ClosedNote, Opened, Opening } from "./contract.ts";
import { type Closed, closedNotes, findAllOpenings, findOpenings, insertOpening } from "./store.ts";

/** Breaks the glass: the owner says why, reads for an hour, and the author hears of it. */
export async function openNote({ tx, params, body }: Call<typeof contract.openNote>): Promise<NoteReply> {
  const closed = await theClosedNote(tx, params.id);
  await insertOpening(tx, closed.id, await clientKey(tx, closed.clientId, closed.id), body.reason);
  const note = await theNote(tx, closed.id);
  await tell(tx, note, "opened");
  return noteReply(tx, note);
}

export async function readClosedNote({ tx, params }: Call<typeof contract.readClosedNote>): Promise<ClosedNote> {
  const { authorId, ...closed } = await theClosedNote(tx, params.id);
  const author = await authorsOf(tx, [{ authorId }]);
  return { ...closed, author: author(authorId) };
}

export async function listOpenings({ tx, params }: Call<typeof contract.listOpenings>): Promise<{ items: Opening[] }> {
  const note = await theNote(tx, params.id);
  const openings = await findOpenings(tx, note.id);
  const member = await authorsOf(
    tx,
    openings.map(({ memberId }) => ({ authorId: memberId })),
  );
  return { items: openings.map(({ memberId, ...opening }) => ({ ...opening, member: member(memberId) })) };
}

/** Openings across the practice, those that are over too. */
export async function listAllOpenings({ tx, query }: Call<typeof contract.listAllOpenings>) {
  const found = await findAllOpenings(tx, query.cursor ?? null, query.limit + 1);
  const shown = found.slice(0, query.limit);
  const member = await authorsOf(
    tx,
    shown.flatMap(({ memberId, authorId }) => [{ authorId: memberId }, { authorId }]),
  );
  const cards = await cardsOf(tx, [...new Set(shown.map(({ clientId }) => clientId))]);
  const items = shown.map(({ id, noteId, clientId, authorId, happenedAt, memberId, ...opening }): Opened => {
    const card = cards.get(clientId);
    return {
      id,
      ...opening,
      member: member(memberId),
      note: { id: noteId, happenedAt, author: member(authorId) },
      client: card ? { id: clientId, name: `${card.firstName} ${card.lastName}`.trim() } : null,
    };
  });
  return { items, nextCursor: found.length > shown.length ? (shown.at(-1)?.id ?? null) : null };
}

async function theClosedNote(tx: PracticeTx, noteId: string): Promise<Closed> {
  const [closed] = await closedNotes(tx, { noteId });
  if (!closed) throw notFound("This note");
  return closed;
}
