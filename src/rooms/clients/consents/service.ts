import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call } from "#kernel/http/guard.ts";
import { forbidden, invalid, notFound } from "#kernel/http/problem.ts";
import { mustBeThere } from "../merging/gone/service.ts";
import type * as contract from "./contract.ts";
import type { Consent } from "./contract.ts";
import { clientFor, give } from "./giving/service.ts";
import { mayTake } from "./policy.ts";
import { consentOf, mayTellOf } from "./showing/service.ts";
import { findConsent, givenToText, holdConsents, insertWithdrawals, type Kept } from "./store.ts";
import { languageFor, languagesOf, wordingIn } from "./texts/rules.ts";
import { findText } from "./texts/store.ts";

/** One consent with its words and signature. Throws 404, 403. */
export async function readConsent({ tx, params }: Call<typeof contract.readConsent>): Promise<Consent> {
  return consentOf(tx, await theConsent(tx, params.id));
}

/** What this client is shown to sign. Throws 404, 403. */
export async function textOfClient({ tx, params, query }: Call<typeof contract.textOfClient>) {
  const { client, practice } = await clientFor(tx, params.id);
  const text = await findText(tx, params.textId);
  if (!text || text.retiredAt !== null) throw notFound("This text");
  if (!mayTake(tx.actor, text.purpose)) throw forbidden();
  const asked = query.language && text.wordings[query.language] ? query.language : null;
  const language = asked ?? languageFor(text.wordings, client.language, practice.locale);
  const { id: textId, wordingVersion } = text;
  return {
    textId,
    wordingVersion,
    language,
    languages: languagesOf(text.wordings),
    ...wordingIn(text.wordings, language),
  };
}

/** Notes what a client agreed to on screen or aloud. Throws 404, 403, 409, 422. */
export async function giveConsent({ tx, params, body }: Call<typeof contract.giveConsent>): Promise<Consent> {
  const { how, drawing = null, givenOn, ...said } = body;
  await mustBeThere(tx, params.id);
  if ((how === "drawn") !== (drawing !== null)) throw invalid("body.drawing", "What was drawn, and of nothing else.");
  if (givenOn !== undefined && how !== "said") throw invalid("body.givenOn", "Signed on screen, it is given now.");
  const consent = await give(tx, params.id, { ...said, how, drawing, givenOn: givenOn ?? null, scan: null });
  return consentOf(tx, consent);
}

/** Notes that a client took a consent back, and with it all they ever gave to that text. Throws 404, 403. */
export async function withdrawConsent({ tx, params, body }: Call<typeof contract.withdrawConsent>): Promise<Consent> {
  const { clientId, textId } = await theConsent(tx, params.id);
  await holdConsents(tx, clientId);
  const standing = (await givenToText(tx, clientId, textId)).filter(({ withdrawnAt }) => withdrawnAt === null);
  if (!standing.some(({ id }) => id === params.id)) return consentOf(tx, await theConsent(tx, params.id));
  await insertWithdrawals(tx, standing, body.reason);
  for (const { id, purpose } of standing) {
    await emit(tx, { kind: "consent.withdrawn", subjectId: id, payload: { clientId, textId, purpose } });
    audit(tx, {
      action: "consent.withdrawn",
      subject: { kind: "client", id: clientId },
      detail: { consentId: id, purpose },
    });
  }
  return consentOf(tx, await theConsent(tx, params.id));
}

/** A consent that the member may read whole. Throws 404, 403. */
export async function theConsent(tx: PracticeTx, id: string): Promise<Kept> {
  const consent = await findConsent(tx, id);
  if (!consent) throw notFound("This consent");
  if (!mayTellOf(tx, consent)) throw forbidden();
  return consent;
}
