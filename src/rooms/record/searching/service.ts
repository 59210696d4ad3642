import { audit } from "#kernel/audit/trail.ts";
import type { Call } from "#kernel/http/guard.ts";
import { clientKey } from "#rooms/clients/door.ts";
import { cursorOf } from "../cursor/rules.ts";
import { pageAfter } from "../cursor/service.ts";
import { authorsOf } from "../names/service.ts";
import { sectionsIn } from "../rules.ts";
import { findNotes, type Note } from "../store.ts";
import type * as contract from "./contract.ts";
import type { FoundNote } from "./contract.ts";
import { holdsAll, placesIn, soughtIn } from "./rules.ts";

/** How far back one question looks: the texts are sealed, so each must be opened. What is left, the next page looks at. */
const searchedAtMost = 1_000;
const batch = 100;

/** Who searched whose notes and how many were found is on record; what was looked for is nowhere. */
export async function searchNotes({
  tx,
  params,
  body,
}: Call<typeof contract.searchNotes>): Promise<{ items: FoundNote[]; nextCursor: string | null }> {
  await clientKey(tx, params.id);
  const words = soughtIn(body.query);
  const found: Note[] = [];
  let place = pageAfter(body.cursor);
  let more = true;
  for (let seen = 0; more && seen < searchedAtMost && found.length < body.limit; seen += batch) {
    const notes = await findNotes(tx, { clientId: params.id, before: place, limit: batch });
    more = notes.length === batch;
    for (const note of notes) {
      if (found.length === body.limit) {
        more = true;
        break;
      }
      place = { at: note.happenedAt, id: note.id };
      if (holdsAll(Object.values(note.sections), words)) found.push(note);
    }
  }
  const subject = { kind: "client", id: params.id };
  audit(tx, { action: "note.searched", subject, detail: { count: found.length } });
  const nameOf = await authorsOf(tx, found);
  const items = found.map(({ id, happenedAt, status, template, form, authorId, sections }) => ({
    ...{ id, happenedAt, status, template, form, author: nameOf(authorId) },
    places: sectionsIn({ template, form }).flatMap((section) =>
      placesIn(sections[section] ?? "", words).map((text) => ({ section, text })),
    ),
  }));
  return { items, nextCursor: more && place ? cursorOf(place.at, place.id) : null };
}
