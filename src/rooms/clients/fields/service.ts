import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { invalid, notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { same } from "../rules.ts";
import type * as contract from "./contract.ts";
import type { Answers, ClientField } from "./contract.ts";
import { answersWith, withIds, wrongAnswer } from "./rules.ts";
import { findFields, holdFields, insertField, lockField, placeFields, updateField } from "./store.ts";

const mostFields = 60;

export async function listFields({ tx }: Call<typeof contract.listFields>) {
  return { items: await findFields(tx) };
}

/** Adds a field at the end. Throws 409 when there are too many, 422 for a choice without choices. */
export async function createField({ tx, body }: Call<typeof contract.createField>): Promise<ClientField> {
  await holdFields(tx);
  const { length } = await findFields(tx);
  if (length >= mostFields) throw refuse("too_many_fields", `A practice has at most ${mostFields} fields.`);
  const field = {
    ...body,
    id: tx.newId(),
    choices: choicesOf(body, withIds(body.choices, tx.newId)),
    archivedAt: null,
    version: 1,
  };
  await insertField(tx, (await practiceOf(tx)).keyId, field, length);
  await tell(tx, "created", field.id);
  return field;
}

/** Calls a field or its choices otherwise. Nothing is written when nothing differs. Throws 404, 412, 422. */
export async function changeField({
  tx,
  params,
  body,
  ifMatch,
}: Call<typeof contract.changeField>): Promise<ClientField> {
  const before = await theField(tx, params.id);
  if (ifMatch !== undefined && ifMatch !== before.version)
    throw new Problem(412, "stale_version", "Somebody changed the field meanwhile.", {
      extra: { version: before.version },
    });
  const { name = before.name } = body;
  const choices = body.choices ? choicesOf(before, withIds(body.choices, tx.newId, before.choices)) : before.choices;
  return kept(tx, "changed", before, { ...before, name, choices });
}

export async function orderFields({ tx, body }: Call<typeof contract.orderFields>) {
  await holdFields(tx);
  const ids = (await findFields(tx)).map(({ id }) => id);
  const named = [...new Set(body.ids)].filter((id) => ids.includes(id));
  await placeFields(tx, [...named, ...ids.filter((id) => !named.includes(id))]);
  await tell(tx, "ordered", tx.actor.practiceId);
  return { items: await findFields(tx) };
}

export async function archiveField({ tx, params }: Call<typeof contract.archiveField>): Promise<ClientField> {
  const field = await theField(tx, params.id);
  return kept(tx, "archived", field, { ...field, archivedAt: field.archivedAt ?? tx.now.toString() });
}

export async function restoreField({ tx, params }: Call<typeof contract.restoreField>): Promise<ClientField> {
  const field = await theField(tx, params.id);
  return kept(tx, "restored", field, { ...field, archivedAt: null });
}

/** What stood with what was said laid over it, in fields that are clinical or in those that are not. Throws 422. */
export async function answered(
  tx: PracticeTx,
  { said, before, clinical }: { said: Answers; before: Answers; clinical: boolean },
): Promise<Answers> {
  const fields = (await findFields(tx)).filter((field) => field.clinical === clinical);
  const wrong = wrongAnswer(fields, said);
  if (wrong) throw invalid(`body.custom.${wrong}`, "What a field of the practice takes here.");
  return answersWith(said, before);
}

function choicesOf({ kind }: Pick<ClientField, "kind">, choices: ClientField["choices"]): ClientField["choices"] {
  if ((kind === "choice") !== choices.some(({ offered }) => offered))
    throw invalid("body.choices", "One choice or more of a field of kind choice, and of no other.");
  return choices;
}

async function kept(tx: PracticeTx, verb: string, before: ClientField, after: ClientField): Promise<ClientField> {
  if (same(before, after)) return before;
  const field = { ...after, version: before.version + 1 };
  await updateField(tx, (await practiceOf(tx)).keyId, field);
  await tell(tx, verb, field.id);
  return field;
}

async function theField(tx: PracticeTx, id: string): Promise<ClientField> {
  const field = await lockField(tx, id);
  if (!field) throw notFound("This field");
  return field;
}

const tell = (tx: PracticeTx, verb: string, id: string): Promise<void> =>
  emit(tx, { kind: `client_field.${verb}`, subjectId: id });
