import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import { forbidden, invalid, notFound, refuse } from "#kernel/http/problem.ts";
import { practiceOf } from "#rooms/practices/door.ts";
import { missing } from "../../merging/gone/service.ts";
import { keyOfClient, readKept } from "../../store.ts";
import { type Drawing, givingRefusals, type How } from "../contract.ts";
import { mayTake } from "../policy.ts";
import { givenOnMistake, momentOf, standingOf } from "../rules.ts";
import { findConsent, givenToText, holdConsents, insertConsent, type Kept, type Scan, type Words } from "../store.ts";
import { findText, type Text } from "../texts/store.ts";

/** What is said of a consent, however it was given. */
export interface Said extends Words {
  readonly textId: string;
  readonly wordingVersion: number;
  readonly language: Kept["language"];
  readonly how: How;
  readonly drawing: Drawing | null;
  readonly scan: Scan | null;
  /** The day on the paper or of the conversation; null for now. */
  readonly givenOn: string | null;
}

/** The client and the practice, for whoever asks in whose language. Throws 404. */
export async function clientFor(tx: PracticeTx, clientId: string) {
  const client = await readKept(tx, clientId);
  const keyId = await keyOfClient(tx, clientId);
  if (!client || !keyId) throw await missing(tx, clientId);
  return { client, keyId, practice: await practiceOf(tx) };
}

/** Writes a consent down once: row, event and audit together. Throws 404, 403, 409, 422. */
export async function give(tx: PracticeTx, clientId: string, said: Said): Promise<Kept> {
  const { client, keyId, practice } = await clientFor(tx, clientId);
  const text = await takenText(tx, said);
  if (client.status === "archived") throw refused("client_archived");
  const givenAt = whenGiven(tx, said.givenOn, practice.timeZone);
  await holdConsents(tx, clientId);
  if (standingOf(text, await givenToText(tx, clientId, text.id)) === "given") throw refused("already_given");
  const id = tx.newId();
  const { signer, by, note, language, how, drawing, scan } = said;
  await insertConsent(tx, {
    id,
    clientId,
    textId: text.id,
    purpose: text.purpose,
    textVersion: text.wordingVersion,
    language,
    how,
    givenAt,
    takenBy: tx.actor.memberId ?? "",
    keyId,
    words: { signer, by, note },
    drawing,
    scan,
    createdAt: tx.now.toString(),
  });
  await tell(tx, clientId, { id, text, how });
  return theGiven(tx, id);
}

/** The text as the client saw it. Locked, so that its words are not replaced while they sign. */
async function takenText(tx: PracticeTx, said: Said): Promise<Text> {
  const text = await findText(tx, said.textId, { lock: true });
  if (!text) throw notFound("This text");
  if (!mayTake(tx.actor, text.purpose)) throw forbidden();
  if (text.retiredAt !== null) throw refused("text_retired");
  // A paper may be older than the words of today, but what it is filed under must be what it says: the newest.
  if (said.wordingVersion !== text.wordingVersion) throw refused("stale_text");
  if (!text.wordings[said.language]) throw invalid("body.language", "One of the languages the text is written in.");
  return text;
}

function whenGiven(tx: PracticeTx, on: string | null, zone: string): string {
  if (on === null) return tx.now.toString();
  const mistake = givenOnMistake(on, tx.now.toZonedDateTimeISO(zone).toPlainDate().toString());
  if (mistake) throw invalid("body.givenOn", mistake);
  return momentOf(on, zone, tx.now).toString();
}

async function tell(tx: PracticeTx, clientId: string, { id, text, how }: { id: string; text: Text; how: How }) {
  const { id: textId, purpose, wordingVersion } = text;
  await emit(tx, { kind: "consent.given", subjectId: id, payload: { clientId, textId, purpose } });
  const detail = { consentId: id, purpose, wordingVersion, how };
  audit(tx, { action: "consent.given", subject: { kind: "client", id: clientId }, detail });
}

async function theGiven(tx: PracticeTx, id: string): Promise<Kept> {
  const consent = await findConsent(tx, id);
  if (!consent) throw notFound("This consent");
  return consent;
}

const refused = (code: keyof typeof givingRefusals) => refuse(code, givingRefusals[code]);
