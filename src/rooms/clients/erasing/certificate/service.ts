import { audit } from "#kernel/audit/trail.ts";
import { isSignedBy, signingKeyOf } from "#kernel/crypto/signing.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { sendPdf, type ToPrint } from "#kernel/http/pdf.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import { systemOf } from "#kernel/jobs/job.ts";
import { fileNameOf } from "#kernel/pdf/sheet.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import { memberNames, practiceOf } from "#rooms/practices/door.ts";
import type { Erasure } from "../contract.ts";
import { certificatePurpose } from "../forgetting/service.ts";
import { statementOf } from "../rules.ts";
import { theErasure } from "../service.ts";
import { findErasure } from "../store.ts";
import type * as contract from "./contract.ts";
import { certificateDocument, sealIn, sealOf } from "./rules.ts";

/** The certificate of an erasure on the practice's paper. That it was printed stands in the trail before the first byte leaves. */
export async function printCertificate(call: MemberCall<typeof contract.printCertificate>): Promise<unknown> {
  const { house, actor, origin, params, query } = call;
  const read = async (tx: PracticeTx) => {
    audit(tx, { action: "erasure.printed", subject: { kind: "erasure", id: params.id } });
    return toPrint(tx, params.id, query.locale);
  };
  return sendPdf(call, await house.db.inPractice(actor, read, { origin, quickCommit: true }));
}

async function toPrint(tx: PracticeTx, erasureId: string, asked: Locale | undefined): Promise<ToPrint> {
  const erasure = await theErasure(tx, erasureId);
  const practice = await practiceOf(tx);
  const { erasedBy, publicKey, signature, erasedAt } = erasure;
  const names = await memberNames(
    tx,
    [erasedBy, tx.actor.memberId].filter((id) => id !== null),
  );
  const locale = asked ?? practice.locale;
  const paper = {
    locale,
    zone: practice.timeZone,
    term: practice.terminology,
    practice: practice.name,
    address: null,
    printedBy: names.get(tx.actor.memberId ?? "") ?? null,
    now: tx.now,
  };
  const by = erasedBy === null ? null : { id: erasedBy, name: names.get(erasedBy) ?? "" };
  const shown = { id: erasureId, reason: erasure.reason as Erasure["reason"], erasedAt, erasedBy: by };
  const statement = statementOf(erasure);
  const seal = { statement, publicKey: publicKey.toString("hex"), seal: sealOf(statement, signature) };
  const document = certificateDocument(paper, shown, seal, wordsIn(locale));
  return { document, name: fileNameOf(document.title, tx.now.toZonedDateTimeISO(paper.zone).toPlainDate().toString()) };
}

/** How the seal of a certificate is found: `whole` when this house signed it and holds the same, else why not. */
export type Verdict = "whole" | "no_seal" | "unknown" | "altered" | "row_altered";

/** Checks the seal of a certificate against the practice's key, and what the house itself holds of the erasure. */
export async function checkSeal(house: House, typed: string): Promise<{ verdict: Verdict; statement: string }> {
  const seal = sealIn(typed);
  if (!seal) return { verdict: "no_seal", statement: "" };
  const { practiceId, erasureId, statement, signature } = seal;
  const verdict = await house.db.inPractice(systemOf(practiceId), async (tx): Promise<Verdict> => {
    const kept = await findErasure(tx, erasureId);
    if (!kept) return "unknown";
    const present = signingKeyOf(await tx.sealer.practiceSecret(certificatePurpose)).publicKey;
    // After the practice's key was renewed, the key of then is the one that was kept beside the erasure.
    const isSigned = [present, kept.publicKey].some((key) => isSignedBy(key, statement, signature));
    if (!isSigned) return "altered";
    return statementOf(kept) === statement ? "whole" : "row_altered";
  });
  return { verdict, statement };
}
