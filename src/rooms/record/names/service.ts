import type { PracticeTx } from "#kernel/db/practice.ts";
import type { ClientCard } from "#rooms/clients/door.ts";
import { memberNames } from "#rooms/practices/door.ts";
import type { Countersignature, NoteLine, NoteReply } from "../contract.ts";
import { emptySections, excerptOf, sectionsIn } from "../rules.ts";
import type { Note, SecondSignature } from "../store.ts";

export interface Author {
  readonly id: string;
  readonly name: string | null;
}

/** The members' names beside their ids, with one query for as many as are asked for. */
export async function authorsOf(
  tx: PracticeTx,
  written: readonly { readonly authorId: string }[],
): Promise<(memberId: string) => Author> {
  const names =
    written.length === 0
      ? new Map<string, string>()
      : await memberNames(
          tx,
          written.map((one) => one.authorId),
        );
  return (id) => ({ id, name: names.get(id) ?? null });
}

/** A note as the API shows it whole. */
export async function noteReply(tx: PracticeTx, note: Note): Promise<NoteReply> {
  const author = await namesIn(tx, [note]);
  const { sections, form, second } = note;
  const countersignature = second && { ...secondOf(second, author), words: second.words };
  return { ...headOf(note, author(note.authorId)), sections, form, countersignature };
}

/** A note as a list shows it: no text but its beginning. */
export function noteLine(note: Note, author: (memberId: string) => Author, card: ClientCard | undefined): NoteLine {
  return {
    ...headOf(note, author(note.authorId)),
    client: card ? { id: card.id, firstName: card.firstName, lastName: card.lastName } : null,
    formName: note.form?.name ?? null,
    countersignature: note.second && secondOf(note.second, author),
    sectionCount: sectionsIn(note).length,
    emptySections: emptySections(note, note.sections).length,
    excerpt: excerptOf(note, note.sections, 300),
  };
}

/** The names of everybody whom these notes mention. */
export function namesIn(tx: PracticeTx, notes: readonly Note[]): Promise<(memberId: string) => Author> {
  const mentioned = notes.flatMap(({ authorId, second }) => (second ? [authorId, second.memberId] : [authorId]));
  return authorsOf(
    tx,
    mentioned.map((authorId) => ({ authorId })),
  );
}

/** A note without its text. */
function headOf(note: Note, author: Author): Omit<NoteReply, "sections" | "form" | "countersignature"> {
  const { sections: _, everWritten: __, authorId: ___, form: ____, second: _____, amendedAt, ...head } = note;
  return { ...head, author, amended: amendedAt !== null };
}

function secondOf(second: SecondSignature, author: (memberId: string) => Author): Countersignature {
  const { state, memberId, askedAt, answeredAt, version } = second;
  return { state, member: author(memberId), askedAt, answeredAt, version };
}
