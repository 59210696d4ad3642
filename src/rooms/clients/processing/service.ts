import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { House } from "#kernel/house.ts";
import { disposition } from "#kernel/http/disposition.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { sendPdf } from "#kernel/http/pdf.ts";
import { fileNameOf } from "#kernel/pdf/sheet.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import { membersOf, practiceOf } from "#rooms/practices/door.ts";
import { findTexts } from "../consents/texts/store.ts";
import { processing } from "../ports.ts";
import { ruleOf } from "../retention/service.ts";
import type * as contract from "./contract.ts";
import { type Activity, type Facts, processingDocument, processingText } from "./rules.ts";

/** The record of processing activities, as a PDF or as text. That it was taken out stands in the trail first. */
export async function exportProcessingRecord(
  call: MemberCall<typeof contract.exportProcessingRecord>,
): Promise<unknown> {
  const { house, actor, origin, query, reply } = call;
  const read = (tx: PracticeTx) => factsOf(tx, house, query.locale);
  const facts = await house.db.inPractice(actor, read, { origin, quickCommit: true });
  const say = wordsIn(facts.locale);
  const document = processingDocument(facts, say);
  const name = fileNameOf(document.title, facts.now.toZonedDateTimeISO(facts.zone).toPlainDate().toString());
  if (query.format === "pdf") return sendPdf(call, { document, name });
  reply.code(200).headers({
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Disposition": disposition("attachment", name.replace(/pdf$/, "txt")),
    "X-Content-Type-Options": "nosniff",
  });
  reply.send(processingText(facts, say));
  // The answer is on its way with its own status; whoever called us has nothing to add to it.
  return reply.hijack();
}

async function factsOf(tx: PracticeTx, house: House, asked: Facts["locale"] | undefined): Promise<Facts> {
  audit(tx, { action: "processing.exported" });
  const practice = await practiceOf(tx);
  const members = await membersOf(tx);
  const told = (await processing.ask(tx, {})).flat();
  const texts = await findTexts(tx);
  const isMailed = house.mail.kind !== "unset";
  const doing = new Set<Activity>([...told, "members", ...(texts.length > 0 ? (["consents"] as const) : [])]);
  if (!isMailed) doing.delete("reminders");
  return {
    locale: asked ?? practice.locale,
    zone: practice.timeZone,
    practice: practice.name,
    address: null,
    term: practice.terminology,
    printedBy: members.find(({ id }) => id === tx.actor.memberId)?.name ?? null,
    now: tx.now,
    owners: members.filter(({ role }) => role === "owner").map(({ name, email }) => ({ name, email })),
    doing,
    keeps: await ruleOf(tx),
    mailHost: house.env.smtpUrl ? new URL(house.env.smtpUrl).hostname : null,
    isScanned: house.env.clamav !== undefined,
    isHttps: house.env.appUrl.protocol === "https:",
    asksSecondFactor: practice.secondFactorRequired,
    idleMinutes: practice.idleMinutes,
  };
}
