import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { sendPdf, type ToPrint } from "#kernel/http/pdf.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import { fileNameOf } from "#kernel/pdf/sheet.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import { paperFor } from "../../print/paper/service.ts";
import type { printTrailDays as endpoint } from "../days/contract.ts";
import { daysOfClient } from "../days/service.ts";
import { mostPrinted, trailDocument } from "./rules.ts";

/** Who opened a client's record, on the practice's paper. That it was printed stands in the trail before the first byte leaves. */
export async function printTrailDays(call: MemberCall<typeof endpoint>): Promise<unknown> {
  const { house, actor, origin, params, query } = call;
  const read = (tx: PracticeTx) => trailToPrint(tx, params.id, query.locale);
  return sendPdf(call, await house.db.inPractice(actor, read, { origin, quickCommit: true }));
}

async function trailToPrint(tx: PracticeTx, clientId: string, asked: Locale | undefined): Promise<ToPrint> {
  const paper = await paperFor(tx, clientId, asked, null);
  const days = await daysOfClient(tx, clientId, { zone: paper.zone, before: null, days: mostPrinted + 1 });
  audit(tx, { action: "client.trail_printed", subject: { kind: "client", id: clientId } });
  const document = trailDocument(paper, days.slice(0, mostPrinted), days.length <= mostPrinted, wordsIn(paper.locale));
  return { document, name: fileNameOf(document.title, dayOf(tx.now, paper.zone)) };
}

const dayOf = (at: Temporal.Instant, zone: string): string => at.toZonedDateTimeISO(zone).toPlainDate().toString();
