import type { Call } from "#kernel/http/guard.ts";
import { invalid, notFound } from "#kernel/http/problem.ts";
import { authorsOf } from "../names/service.ts";
import { merged } from "../rules.ts";
import { findNote } from "../store.ts";
import type * as contract from "./contract.ts";
import { findTexts } from "./store.ts";

/** The texts that were ever signed in a note, newest first. */
export async function listNoteVersions({
  tx,
  params,
  query,
}: Call<typeof contract.listNoteVersions>): Promise<{ items: contract.NoteVersion[]; nextCursor: string | null }> {
  const note = await findNote(tx, params.id);
  if (!note) throw notFound("This note");
  const before = query.cursor === undefined ? 2 ** 31 - 1 : versionOf(query.cursor);
  const texts = await findTexts(tx, note.id, before, query.limit + 1);
  const author = await authorsOf(tx, texts);
  const items = texts.slice(0, query.limit).map(({ authorId, ...text }) => ({
    ...text,
    sections: merged(note, text.sections),
    author: author(authorId),
  }));
  return { items, nextCursor: texts.length > query.limit ? String(items.at(-1)?.version) : null };
}

function versionOf(cursor: string): number {
  if (!/^\d{1,9}$/.test(cursor)) throw invalid("query.cursor", "No such page.");
  return Number(cursor);
}
