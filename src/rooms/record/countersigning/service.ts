import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, invalid, refuse } from "#kernel/http/problem.ts";
import { clientKey } from "#rooms/clients/door.ts";
import { memberOf } from "#rooms/practices/door.ts";
import type { NoteReply } from "../contract.ts";
import { memberIdOf, memberIn, refuseStale, tell, theNote } from "../finding/service.ts";
import { noteReply } from "../names/service.ts";
import { mayBeAsked, mayWrite } from "../policy.ts";
import type { Note, SecondSignature } from "../store.ts";
import { countUp } from "../writing/store.ts";
import type * as contract from "./contract.ts";
import { answerQuestion, insertQuestion } from "./store.ts";

/** Asks a colleague to sign beside the author. From then on they read the note, private or not. */
export async function askCountersignature({
  tx,
  params,
  body,
}: Call<typeof contract.askCountersignature>): Promise<NoteReply> {
  const note = await theNote(tx, params.id, { lock: true });
  if (!mayWrite(memberIn(tx), note)) throw forbidden();
  if (note.status !== "signed") throw refuse("note_not_signed", "The note is a draft; sign it first.");
  if (note.psychotherapy) throw refuse("note_psychotherapy", "A psychotherapy note is its author's alone.");
  if (note.second?.state === "waiting") throw refuse("countersignature_waiting", "Somebody was asked already.");
  const asked = await memberOf(tx, body.memberId);
  if (!asked || !mayBeAsked(asked, note))
    throw invalid("body.memberId", "Somebody who treats here, other than the author.");
  await insertQuestion(tx, note.id, memberIdOf(tx), asked.id);
  await countUp(tx, note.id, note.version + 1);
  // Who was asked hears of it; the author knows.
  await tell(tx, note, "countersignature_asked", note.private ? asked.id : null);
  return noteReply(tx, await theNote(tx, note.id));
}

export async function withdrawCountersignature({
  tx,
  params,
}: Call<typeof contract.withdrawCountersignature>): Promise<undefined> {
  const note = await theNote(tx, params.id, { lock: true });
  const second = waiting(note, (one) => one.askedById === tx.actor.memberId);
  // Told before it is done: afterwards a private note is no longer theirs to hear of.
  await tell(tx, note, "countersignature_withdrawn", note.private ? second.memberId : null);
  await answerQuestion(tx, second, { state: "withdrawn" });
  await countUp(tx, note.id, note.version + 1);
}

/** Signs the text that the caller has seen, beside its author. */
export async function countersignNote({
  tx,
  params,
  ifMatch,
}: Call<typeof contract.countersignNote>): Promise<NoteReply> {
  const note = await theNote(tx, params.id, { lock: true });
  const second = waiting(note, (one) => one.memberId === tx.actor.memberId);
  refuseStale(note, ifMatch);
  return answered(tx, note, "countersigned", () =>
    answerQuestion(tx, second, { state: "given", version: note.version }),
  );
}

/** Gives the note back with words; its author amends it and asks again. */
export async function returnNote({ tx, params, body }: Call<typeof contract.returnNote>): Promise<NoteReply> {
  const note = await theNote(tx, params.id, { lock: true });
  const second = waiting(note, (one) => one.memberId === tx.actor.memberId);
  const keyId = await clientKey(tx, note.clientId, note.id);
  return answered(tx, note, "returned", () =>
    answerQuestion(tx, second, { state: "returned", version: note.version, words: body.words, keyId }),
  );
}

async function answered(tx: PracticeTx, note: Note, verb: string, answer: () => Promise<void>): Promise<NoteReply> {
  await answer();
  await countUp(tx, note.id, note.version + 1);
  await tell(tx, note, verb);
  return noteReply(tx, await theNote(tx, note.id));
}

function waiting({ second }: Note, isOnes: (second: SecondSignature) => boolean): SecondSignature {
  if (second?.state === "waiting" && isOnes(second)) return second;
  throw refuse("countersignature_not_asked", "The note does not wait for your answer.");
}
