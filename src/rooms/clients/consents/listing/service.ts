import type { PracticeTx } from "#kernel/db/practice.ts";
import type { Call } from "#kernel/http/guard.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import type * as contract from "../contract.ts";
import type { TextStanding } from "../contract.ts";
import { clientFor } from "../giving/service.ts";
import { mayKnowOf, mayTake } from "../policy.ts";
import { isOpen, missingOf, standingOf } from "../rules.ts";
import { linesOf } from "../showing/service.ts";
import { findConsents, type Kept } from "../store.ts";
import { channels } from "../texts/contract.ts";
import { languageFor, languagesOf, wordingIn } from "../texts/rules.ts";
import { findTexts, type Text } from "../texts/store.ts";

/** What is asked of a client, what they gave and took back: as much of it as the member's role may know. Throws 404. */
export async function listConsents({ tx, params }: Call<typeof contract.listConsents>) {
  const { client, practice } = await clientFor(tx, params.id);
  const given = await findConsents(tx, params.id);
  const all = await findTexts(tx);
  const known = new Map(all.map((text) => [text.id, mayKnowOf(tx.actor, text)]));
  const texts = all.filter((text) => text.retiredAt === null && known.get(text.id));
  return {
    texts: texts.map((text) => rowOf(tx, text, given, { client: client.language, practice: practice.locale })),
    missing: missingOf(texts, given).length,
    items: await linesOf(
      tx,
      given.filter(({ textId }) => known.get(textId)),
    ),
    open: channels.filter((channel) => isOpen(channel, all, given)),
  };
}

function rowOf(
  tx: PracticeTx,
  text: Text,
  given: readonly Kept[],
  speaks: { client: Locale; practice: Locale },
): TextStanding {
  const { id: textId, purpose, wordingVersion, required, wordings } = text;
  const language = languageFor(wordings, speaks.client, speaks.practice);
  const held = given.find((one) => one.textId === textId && one.withdrawnAt === null);
  return {
    ...{ textId, purpose, language, wordingVersion, required },
    title: wordingIn(wordings, language).title,
    languages: languagesOf(wordings),
    standing: standingOf(text, given),
    consentId: held?.id ?? null,
    mayTake: mayTake(tx.actor, purpose),
  };
}
