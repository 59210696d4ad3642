import type { PracticeTx } from "#kernel/db/practice.ts";
import { memberNames } from "#rooms/practices/door.ts";
import type { NoteReply } from "../contract.ts";
import type { Note } from "../store.ts";

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
  const author = await authorsOf(tx, [note]);
  return { ...headOf(note, author(note.authorId)), sections: note.sections };
}

/** A note without its text. */
export function headOf(note: Note, author: Author): Omit<NoteReply, "sections"> {
  const { sections: _, everWritten: __, authorId: ___, amendedAt, ...head } = note;
  return { ...head, author, amended: amendedAt !== null };
}
