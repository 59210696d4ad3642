import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, refuse } from "#kernel/http/problem.ts";
import { clientKey } from "#rooms/clients/door.ts";
import type { NoteReply } from "../contract.ts";
import { cursorOf } from "../cursor/rules.ts";
import { pageAfter } from "../cursor/service.ts";
import { memberIdOf, memberIn, refuseStale, tell, theNote } from "../finding/service.ts";
import { noteLines } from "../lists/service.ts";
import { authorsOf, noteReply } from "../names/service.ts";
import { mayBin } from "../policy.ts";
import type * as contract from "./contract.ts";
import type { BinnedNote } from "./contract.ts";
import { purgeLater, purgeNever } from "./jobs.ts";
import { type Binned, findBinned, lookIntoBin, putIntoBin, takeOutOfBin } from "./store.ts";

/** Puts a note away with a reason. A signed one stays signed, word by word; it only lies elsewhere until it is due. */
export async function binNote({
  tx,
  params,
  body,
  ifMatch,
}: Call<typeof contract.binNote>): Promise<{ id: string; purgeAt: string }> {
  const note = await theNote(tx, params.id, { lock: true });
  if (!mayBin(memberIn(tx), note)) throw forbidden();
  refuseStale(note, ifMatch);
  const keyId = await clientKey(tx, note.clientId, note.id);
  await lookIntoBin(tx);
  const purgeAt = await putIntoBin(tx, note.id, keyId, body.reason);
  purgeLater(tx, note.id, purgeAt);
  await tell(tx, note, "binned");
  return { id: note.id, purgeAt };
}

/** Takes a note out of the bin, as it was. */
export async function restoreNote({ tx, params }: Call<typeof contract.restoreNote>): Promise<NoteReply> {
  await lookIntoBin(tx);
  const note = await theNote(tx, params.id, { lock: true });
  if (!mayBin(memberIn(tx), note)) throw forbidden();
  const [binned] = await findBinned(tx, { ...whose(tx), id: note.id, limit: 1 });
  if (!binned) throw refuse("note_not_in_bin", "The note is not in the bin.");
  await takeOutOfBin(tx, note.id);
  purgeNever(tx, note.id);
  await tell(tx, note, "restored");
  return noteReply(tx, note);
}

/** What the caller may take out again. */
export async function listBin({
  tx,
  query,
}: Call<typeof contract.listBin>): Promise<{ items: BinnedNote[]; nextCursor: string | null }> {
  const { limit, cursor } = query;
  await lookIntoBin(tx);
  const found = await findBinned(tx, { ...whose(tx), before: pageAfter(cursor), limit: limit + 1 });
  const shown = found.slice(0, limit);
  audit(tx, { action: "note.bin_listed", detail: { count: shown.length } });
  const last = shown.at(-1);
  return {
    items: await binnedLines(tx, shown),
    nextCursor: found.length > limit && last ? cursorOf(last.binnedAt, last.note.id) : null,
  };
}

async function binnedLines(tx: PracticeTx, shown: readonly Binned[]): Promise<BinnedNote[]> {
  const lines = await noteLines(
    tx,
    shown.map(({ note }) => note),
  );
  const author = await authorsOf(
    tx,
    shown.map(({ binnedById }) => ({ authorId: binnedById })),
  );
  return shown.flatMap(({ binnedAt, binnedById, reason, purgeAt }, at) => {
    const line = lines[at];
    return line ? [{ ...line, binnedAt, binnedBy: author(binnedById), reason, purgeAt }] : [];
  });
}

const whose = (tx: PracticeTx) => ({ authorId: memberIdOf(tx), signed: tx.actor.role === "owner" });
