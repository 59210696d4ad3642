import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import type { MemberCall } from "#kernel/http/guard.ts";
import { sendPdf, type ToPrint } from "#kernel/http/pdf.ts";
import { invalid, notFound, refuse } from "#kernel/http/problem.ts";
import type { Locale } from "#kernel/i18n/locale.ts";
import { fileNameOf } from "#kernel/pdf/sheet.ts";
import { wordsIn } from "#kernel/pdf/translate.ts";
import { clientKey } from "#rooms/clients/door.ts";
import { findNote, findNotes, type Note } from "../store.ts";
import type * as contract from "./contract.ts";
import type { PaperNote } from "./paper/rules.ts";
import { paperCharts, paperFor, paperNotes, visitOf } from "./paper/service.ts";
import { mostPrinted, noteDocument, recordDocument, weightOf } from "./rules.ts";

const batch = 50;

/** A note on the practice's paper. The printing is in the audit trail before the first byte leaves. */
export async function printNote(call: MemberCall<typeof contract.printNote>): Promise<unknown> {
  const { house, actor, origin, params, query } = call;
  const read = (tx: PracticeTx) => noteToPrint(tx, params.id, query.locale);
  return sendPdf(call, await house.db.inPractice(actor, read, { origin, quickCommit: true }));
}

/** A client's notes of a span, oldest first. Refuses what is more than one PDF holds before it was all read. */
export async function printRecord(call: MemberCall<typeof contract.printRecord>): Promise<unknown> {
  const { house, actor, origin, params, query } = call;
  if (query.from && query.to && query.from > query.to) throw invalid("query.to", "A day after the first one.");
  const read = (tx: PracticeTx) => recordToPrint(tx, params.id, query);
  return sendPdf(call, await house.db.inPractice(actor, read, { origin, quickCommit: true }));
}

async function noteToPrint(tx: PracticeTx, id: string, asked: Locale | undefined): Promise<ToPrint> {
  const note = await findNote(tx, id);
  if (!note) throw notFound("This note");
  const visit = await visitOf(tx, note);
  const paper = await paperFor(tx, note.clientId, asked, visit?.address ?? null);
  const say = wordsIn(paper.locale);
  const [printed] = await paperNotes(tx, [note], paper.locale);
  if (!printed) throw notFound("This note");
  refuseLong(weightOf(printed));
  audit(tx, { action: "note.printed", subject: { kind: "note", id }, detail: { version: note.version } });
  const document = noteDocument(paper, { ...printed, visit }, say);
  return { document, name: fileNameOf(document.title, dayOf(note.happenedAt, paper.zone)) };
}

async function recordToPrint(
  tx: PracticeTx,
  clientId: string,
  { from = null, to = null, locale }: { from?: string | null; to?: string | null; locale?: Locale },
): Promise<ToPrint> {
  await clientKey(tx, clientId);
  const paper = await paperFor(tx, clientId, locale, null);
  const notes = await notesOf(tx, clientId, { from, to, zone: paper.zone }, paper.locale);
  const since = from && startOf(from, paper.zone);
  const charts = await paperCharts(tx, clientId, { since, before: to && startOf(nextDay(to), paper.zone) });
  const detail = { from, to, notes: notes.length, charts: charts.length };
  audit(tx, { action: "record.printed", subject: { kind: "client", id: clientId }, detail });
  const document = recordDocument(paper, { from, to }, notes, charts, wordsIn(paper.locale));
  return { document, name: fileNameOf(document.title, dayOf(tx.now.toString(), paper.zone)) };
}

/** Signed notes and the member's own drafts, but no psychotherapy notes: they stay outside every copy of the record. Read newest first in batches, given oldest first. */
export async function notesOf(
  tx: PracticeTx,
  clientId: string,
  { from, to, zone }: { from: string | null; to: string | null; zone: string },
  locale: Locale,
  most = mostPrinted,
): Promise<PaperNote[]> {
  const since = from && startOf(from, zone);
  const found: PaperNote[] = [];
  let weight = 0;
  let before: { at: string; id?: string } | undefined = to ? { at: startOf(nextDay(to), zone) } : undefined;
  for (;;) {
    const read = await findNotes(tx, { clientId, draftsOf: tx.actor.memberId, before, limit: batch });
    const notes = read.filter((note) => isWithin(note, since));
    const shared = notes.filter(({ psychotherapy }) => !psychotherapy);
    const printed = await paperNotes(tx, shared, locale);
    weight += printed.reduce((sum, note) => sum + weightOf(note), 0);
    refuseLong(weight, most);
    found.push(...printed);
    const last = read.at(-1);
    if (!last || read.length < batch || notes.length < read.length) break;
    before = { at: last.happenedAt, id: last.id };
  }
  return found.reverse();
}

const isWithin = (note: Note, since: string | null): boolean =>
  since === null || Temporal.Instant.compare(note.happenedAt, since) >= 0;

function refuseLong(weight: number, most = mostPrinted): void {
  if (weight <= most) return;
  throw refuse("too_long_to_print", "This is more than one PDF can hold. Choose a shorter span.", { most });
}

const dayOf = (at: string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
const nextDay = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
const startOf = (day: string, zone: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString();
