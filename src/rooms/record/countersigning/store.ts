import type { PracticeTx } from "#kernel/db/practice.ts";
import type { SecondSignature } from "../store.ts";

const wordsCell = (rowId: string) => ({ table: "countersignatures", column: "words", rowId });

export async function insertQuestion(tx: PracticeTx, noteId: string, askedBy: string, memberId: string): Promise<void> {
  await tx.db
    .insertInto("countersignatures")
    .values({
      practice_id: tx.actor.practiceId,
      id: tx.newId(),
      note_id: noteId,
      asked_by: askedBy,
      member_id: memberId,
      asked_at: tx.now.toString(),
    })
    .execute();
}

type Answer =
  | { readonly state: "given"; readonly version: number }
  | { readonly state: "returned"; readonly version: number; readonly words: string; readonly keyId: string }
  | { readonly state: "withdrawn" };

/** Answers a question once; nothing changes it afterwards. `version` is the note's that was answered for. */
export async function answerQuestion(
  tx: PracticeTx,
  { id }: Pick<SecondSignature, "id">,
  answer: Answer,
): Promise<void> {
  const words =
    answer.state === "returned" ? await tx.sealer.seal(answer.keyId, wordsCell(id), answer.words) : undefined;
  await tx.db
    .updateTable("countersignatures")
    .set({
      state: answer.state,
      answered_at: tx.now.toString(),
      version: answer.state === "withdrawn" ? undefined : answer.version,
      words,
    })
    .where("id", "=", id)
    .execute();
}
