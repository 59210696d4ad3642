import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { notFound, Problem, refuse } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import type * as contract from "./contract.ts";
import type { ConsentText, Purpose } from "./contract.ts";
import { inOrder, isChannel, languagesOf } from "./rules.ts";
import {
  countGiven,
  findText,
  findTexts,
  holdTexts,
  insertText,
  insertWording,
  placeTexts,
  type Text,
  updateText,
} from "./store.ts";

const mostTexts = 50;

export async function listConsentTexts({ tx }: Call<typeof contract.listConsentTexts>) {
  return { items: await replies(tx, await findTexts(tx)) };
}

/** Adds a text at the end. Throws 409 for a second one of a channel. */
export async function createConsentText({ tx, body }: Call<typeof contract.createConsentText>): Promise<ConsentText> {
  await holdTexts(tx);
  const texts = await findTexts(tx);
  if (texts.length >= mostTexts) throw refuse("too_many_texts", `A practice has at most ${mostTexts} texts.`);
  refuseSecond(texts, body.purpose);
  const text: Text = {
    ...body,
    id: tx.newId(),
    place: texts.length,
    wordingVersion: 1,
    validFrom: 1,
    retiredAt: null,
    version: 1,
    createdAt: tx.now.toString(),
  };
  await insertText(tx, (await practiceOf(tx)).keyId, text);
  return told(tx, "created", text.id);
}

/** Changes what is named; new words become a version of their own. Nothing is written when nothing differs. Throws 404, 412. */
export async function changeConsentText({
  tx,
  params,
  body,
  ifMatch,
}: Call<typeof contract.changeConsentText>): Promise<ConsentText> {
  const before = await theText(tx, params.id, { lock: true });
  if (ifMatch !== undefined && ifMatch !== before.version)
    throw new Problem(412, "stale_version", "Somebody changed the text meanwhile.", {
      extra: { version: before.version },
    });
  const { required = before.required, wordings = before.wordings, signAgain } = body;
  const reworded = !sameWords(wordings, before.wordings);
  if (!reworded && required === before.required) return reply(tx, before);
  const wordingVersion = before.wordingVersion + (reworded ? 1 : 0);
  const validFrom = reworded && signAgain ? wordingVersion : before.validFrom;
  const after = { ...before, required, wordings, wordingVersion, validFrom };
  if (reworded) await insertWording(tx, (await practiceOf(tx)).keyId, after);
  await updateText(tx, after);
  return told(tx, "changed", after.id);
}

export async function orderConsentTexts({ tx, body }: Call<typeof contract.orderConsentTexts>) {
  await holdTexts(tx);
  const texts = inOrder(await findTexts(tx), body.ids);
  await placeTexts(
    tx,
    texts.map(({ id }) => id),
  );
  await emit(tx, { kind: "consent_text.ordered", subjectId: tx.actor.practiceId });
  return { items: await replies(tx, await findTexts(tx)) };
}

export async function retireConsentText({ tx, params }: Call<typeof contract.retireConsentText>): Promise<ConsentText> {
  const text = await theText(tx, params.id, { lock: true });
  if (text.retiredAt !== null) return reply(tx, text);
  await updateText(tx, { ...text, retiredAt: tx.now.toString() });
  return told(tx, "retired", text.id);
}

/** Throws 409 when its channel has another text by now. */
export async function restoreConsentText({
  tx,
  params,
}: Call<typeof contract.restoreConsentText>): Promise<ConsentText> {
  await holdTexts(tx);
  const text = await theText(tx, params.id, { lock: true });
  if (text.retiredAt === null) return reply(tx, text);
  refuseSecond(await findTexts(tx), text.purpose);
  await updateText(tx, { ...text, retiredAt: null });
  return told(tx, "restored", text.id);
}

function refuseSecond(texts: readonly Text[], purpose: Purpose): void {
  if (isChannel(purpose) && texts.some((text) => text.purpose === purpose && text.retiredAt === null))
    throw refuse("channel_taken", "There is a text for this channel already; change it, or retire it first.");
}

const sameWords = (one: Text["wordings"], other: Text["wordings"]): boolean =>
  languagesOf(one).join() === languagesOf(other).join() &&
  languagesOf(one).every((locale) => JSON.stringify(one[locale]) === JSON.stringify(other[locale]));

async function theText(tx: PracticeTx, id: string, options: { lock?: boolean } = {}): Promise<Text> {
  const text = await findText(tx, id, options);
  if (!text) throw notFound("This text");
  return text;
}

async function told(tx: PracticeTx, verb: string, id: string): Promise<ConsentText> {
  await emit(tx, { kind: `consent_text.${verb}`, subjectId: id });
  return reply(tx, await theText(tx, id));
}

async function reply(tx: PracticeTx, text: Text): Promise<ConsentText> {
  const [one] = await replies(tx, [text]);
  if (!one) throw notFound("This text");
  return one;
}

async function replies(tx: PracticeTx, texts: readonly Text[]): Promise<ConsentText[]> {
  const given = await countGiven(tx);
  return texts.map(({ place: _, ...text }) => ({
    ...text,
    languages: languagesOf(text.wordings),
    given: given.get(text.id) ?? 0,
  }));
}
