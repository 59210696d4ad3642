import type { PracticeTx } from "#kernel/db/practice.ts";
import { memberNames } from "#rooms/practices/door.ts";
import type { Consent, ConsentLine } from "../contract.ts";
import { mayTake } from "../policy.ts";
import { drawingOf, type Kept } from "../store.ts";
import type { Wordings } from "../texts/contract.ts";
import { wordingIn } from "../texts/rules.ts";
import { wordingsOf } from "../texts/store.ts";

/** Whether the member may read what this consent says. */
export const mayTellOf = (tx: PracticeTx, { purpose }: Pick<Kept, "purpose">): boolean => mayTake(tx.actor, purpose);

/** Consents as a list shows them, in the order given: the words of each version are read once. */
export async function linesOf(tx: PracticeTx, consents: readonly Kept[]): Promise<ConsentLine[]> {
  const names = await namesOf(tx, consents);
  const known = new Map<string, Wordings>();
  for (const { textId, textVersion } of consents) {
    const key = `${textId} ${textVersion}`;
    if (!known.has(key)) known.set(key, await wordingsOf(tx, textId, textVersion));
  }
  return consents.map((consent) =>
    lineOf(tx, consent, known.get(`${consent.textId} ${consent.textVersion}`) ?? {}, names),
  );
}

/** One consent whole. */
export async function consentOf(tx: PracticeTx, consent: Kept): Promise<Consent> {
  const wordings = await wordingsOf(tx, consent.textId, consent.textVersion);
  const line = lineOf(tx, consent, wordings, await namesOf(tx, [consent]));
  const drawing = consent.how === "drawn" ? await drawingOf(tx, consent.id) : null;
  return { ...line, body: wordingIn(wordings, consent.language).body, drawing };
}

function lineOf(tx: PracticeTx, consent: Kept, wordings: Wordings, names: Map<string, string>): ConsentLine {
  const { id, clientId, textId, textVersion, purpose, language, how, givenAt, takenBy } = consent;
  const mayChange = mayTellOf(tx, consent);
  const words = mayChange ? consent.words : null;
  const member = (memberId: string) => ({ id: memberId, name: names.get(memberId) ?? null });
  const { withdrawnAt, withdrawnBy } = consent;
  return {
    ...{ id, clientId, textId, textVersion, purpose, language, how, givenAt },
    title: wordingIn(wordings, language).title,
    signer: words?.signer ?? null,
    by: words?.by ?? null,
    note: words?.note || null,
    takenBy: member(takenBy),
    withdrawn:
      withdrawnAt && withdrawnBy
        ? { at: withdrawnAt, by: member(withdrawnBy), reason: mayChange ? consent.reason : null }
        : null,
    mayChange,
  };
}

function namesOf(tx: PracticeTx, consents: readonly Kept[]): Promise<Map<string, string>> {
  const ids = consents.flatMap(({ takenBy, withdrawnBy }) => [takenBy, withdrawnBy ?? []].flat());
  return ids.length === 0 ? Promise.resolve(new Map()) : memberNames(tx, ids);
}
