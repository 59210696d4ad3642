import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emitAll } from "#kernel/events/emit.ts";
import { rememberAll } from "../../../freshness/service.ts";
import type { ClientHistory } from "../../../histories/contract.ts";
import { keepHistory } from "../../../histories/store.ts";
import { cardWith, profileWith } from "../../../rules.ts";
import { listed } from "../../../service.ts";
import { insertClient, type Kept } from "../../../store.ts";
import type { ImportedHistory } from "../../histories/rules.ts";
import type { Surroundings, Understood } from "../../values/rules.ts";

interface Made {
  readonly id: string;
  readonly understood: Understood;
}

/** Writes the clients of a batch with what they bring along, their trail and what is told of them. */
export async function bringIn(
  tx: PracticeTx,
  importId: string,
  made: readonly Made[],
  around: Surroundings,
): Promise<void> {
  const clients = made.map(({ id, understood }) => clientOf(tx, id, understood, around));
  for (const [at, client] of clients.entries()) {
    const keyId = await insertClient(tx, client);
    const subject = { kind: "client", id: client.id };
    audit(tx, { action: "client.created", subject, detail: { importId } });
    const history = made[at]?.understood.history;
    if (!history) continue;
    await keepHistory(tx, keyId, historyFor(tx, client, history));
    audit(tx, { action: "client.history_changed", subject, detail: { importId } });
  }
  await rememberAll(tx, clients.map(listed));
  await emitAll(
    tx,
    made.flatMap(({ id, understood: { history } }) => [
      { kind: "client.created", subjectId: id },
      ...(history ? [{ kind: "client_history.changed", subjectId: id }] : []),
    ]),
  );
}

function clientOf(tx: PracticeTx, id: string, { said, status }: Understood, { locale }: Surroundings): Kept {
  const at = tx.now.toString();
  return {
    id,
    card: cardWith(said),
    profile: profileWith(said),
    status,
    language: said.language ?? locale,
    timeZone: null,
    remindByMail: true,
    version: 1,
    createdAt: at,
    updatedAt: at,
    archivedAt: status === "archived" ? at : null,
  };
}

/** As if it had been written by hand, at the very moment of the client: by that the undo knows it (`take_back_import`). */
const historyFor = (tx: PracticeTx, { id, createdAt }: Kept, history: ImportedHistory): ClientHistory => ({
  clientId: id,
  ...history,
  version: 1,
  updatedAt: createdAt,
  updatedBy: tx.actor.memberId,
});
