import type { PracticeTx } from "#kernel/db/practice.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import type { Consent } from "../../consents/contract.ts";
import { consentDocument } from "../../consents/print/rules.ts";
import { consentOf, mayTellOf } from "../../consents/showing/service.ts";
import { findConsents } from "../../consents/store.ts";
import type { ClientPaper, Told } from "../../ports.ts";
import { oncePerFolder } from "../rules.ts";

/** Each consent of a client as it is printed alone, oldest first; the scan of one that was signed on paper lies beside. */
export async function consentPapers(tx: PracticeTx, clientId: string, paper: ClientPaper): Promise<Told[]> {
  const consents: Consent[] = [];
  for (const kept of (await findConsents(tx, clientId)).filter((one) => mayTellOf(tx, one)).reverse())
    consents.push(await consentOf(tx, kept));
  const names = oncePerFolder(
    consents.map(({ givenAt, purpose }) => `${dayOf(givenAt, paper.zone)}-${purpose}`),
    "pdf",
  );
  const say = wordsIn(paper.locale);
  return consents.map((consent, nth) => ({
    path: `consents/${names[nth]}`,
    said: { document: consentDocument(paper, [consent], say) },
  }));
}

const dayOf = (at: string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
