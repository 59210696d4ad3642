import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { sendPdf, type ToPrint } from "#kernel/http/pdf.ts";
import { refuse } from "#kernel/http/problem.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import { fileNameOf } from "#kernel/pdf/sheet.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import { memberNames } from "#rooms/practices/door.ts";
import type { Consent } from "../contract.ts";
import { clientFor } from "../giving/service.ts";
import { theConsent } from "../service.ts";
import { consentOf, mayTellOf } from "../showing/service.ts";
import { findConsents } from "../store.ts";
import type * as contract from "./contract.ts";
import { consentDocument, mostPrinted, type Paper } from "./rules.ts";

/** One consent on the practice's paper. The printing is in the audit trail before the first byte leaves. */
export async function printConsent(call: MemberCall<typeof contract.printConsent>): Promise<unknown> {
  const { house, actor, origin, params, query } = call;
  const read = async (tx: PracticeTx) => {
    const consent = await theConsent(tx, params.id);
    audit(tx, { action: "consent.printed", subject: { kind: "consent", id: params.id } });
    return toPrint(tx, consent.clientId, [await consentOf(tx, consent)], query.locale);
  };
  return sendPdf(call, await house.db.inPractice(actor, read, { origin, quickCommit: true }));
}

/** All of a client's consents that the member may read, oldest first. */
export async function printConsents(call: MemberCall<typeof contract.printConsents>): Promise<unknown> {
  const { house, actor, origin, params, query } = call;
  const read = async (tx: PracticeTx) => {
    await clientFor(tx, params.id);
    const consents: Consent[] = [];
    let weight = 0;
    for (const kept of (await findConsents(tx, params.id)).filter((one) => mayTellOf(tx, one)).reverse()) {
      const consent = await consentOf(tx, kept);
      weight += consent.body.length + JSON.stringify(consent.drawing).length + 600;
      if (weight > mostPrinted) throw refuse("too_long_to_print", "This is more than one PDF can hold.");
      consents.push(consent);
    }
    const detail = { consents: consents.length };
    audit(tx, { action: "consent.all_printed", subject: { kind: "client", id: params.id }, detail });
    return toPrint(tx, params.id, consents, query.locale);
  };
  return sendPdf(call, await house.db.inPractice(actor, read, { origin, quickCommit: true }));
}

async function toPrint(
  tx: PracticeTx,
  clientId: string,
  consents: readonly Consent[],
  asked: Locale | undefined,
): Promise<ToPrint> {
  const paper = await paperFor(tx, clientId, asked);
  const document = consentDocument(paper, consents, wordsIn(paper.locale));
  const on = tx.now.toZonedDateTimeISO(paper.zone).toPlainDate().toString();
  return { document, name: fileNameOf(document.title, on) };
}

async function paperFor(tx: PracticeTx, clientId: string, asked: Locale | undefined): Promise<Paper> {
  const { client, practice } = await clientFor(tx, clientId);
  const memberId = tx.actor.memberId ?? "";
  const { firstName, lastName } = client.card;
  return {
    locale: asked ?? practice.locale,
    zone: practice.timeZone,
    term: practice.terminology,
    practice: practice.name,
    address: null,
    client: { name: `${firstName} ${lastName}`.trim(), birthDate: client.card.birthDate },
    printedBy: (await memberNames(tx, [memberId])).get(memberId) ?? null,
    now: tx.now,
  };
}
