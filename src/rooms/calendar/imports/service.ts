import { createHmac } from "node:crypto";
import { aside, TooMuch } from "#kernel/aside/aside.ts";
import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { emit } from "#kernel/events/emit.ts";
import type { Call, MemberCall } from "#kernel/http/guard.ts";
import { begin, remember } from "#kernel/http/idempotency.ts";
import { invalid, notFound, refuse } from "#kernel/http/problem.ts";
import { memberOf, practiceOf } from "#rooms/practices/door.ts";
import { rangeMistake } from "../rules.ts";
import * as contract from "./contract.ts";
import { type CalendarFile, calendarFile } from "./part.ts";
import type { Asked, Reading } from "./reading/service.ts";
import { importRefused } from "./refusal.ts";
import { bySkipCode, importDays, mostImports, mostIntervals } from "./rules.ts";
import * as store from "./store.ts";

/**
 * Takes a calendar file as busy time of the acting member. It is read outside the transaction, in a thread with a bound on
 * time and memory, because it comes from elsewhere and may say anything; then all of it is written, or nothing.
 */
export async function addImport(call: MemberCall<typeof contract.addImport>) {
  const { house, actor, origin, request } = call;
  const file = await calendarFile(request);
  const asked = await house.db.inPractice(actor, (tx) => askedOf(tx, file), { origin });
  const reading = await readAside(asked);
  if (!reading.readable) throw importRefused("calendar_unreadable");
  return house.db.inPractice(actor, (tx) => write(tx, call, file, reading), { origin });
}

export async function listImports({ tx }: Call<typeof contract.listImports>) {
  return { items: await store.findImports(tx) };
}

export async function removeImport({ tx, params }: Call<typeof contract.removeImport>) {
  const { id, imported } = await importIn(tx, params.id);
  await store.deleteImport(tx, id);
  await emit(tx, { kind: "busy_times.removed", subjectId: id, payload: { memberId: tx.actor.memberId, imported } });
  return undefined;
}

export async function listBusyTimes({ tx, query }: Call<typeof contract.listBusyTimes>) {
  const mistake = rangeMistake(query);
  if (mistake) throw invalid(`query.${mistake.field}`, mistake.message);
  return { items: await store.findBusyTimes(tx, query) };
}

async function askedOf(tx: PracticeTx, { text }: CalendarFile): Promise<Asked> {
  const { timeZone } = await practiceOf(tx);
  const member = await memberOf(tx, tx.actor.memberId ?? "");
  const today = tx.now.toZonedDateTimeISO(timeZone).startOfDay();
  return {
    text,
    zone: timeZone,
    email: member?.email ?? "",
    from: today.subtract({ days: importDays.back }).epochMilliseconds,
    until: today.add({ days: importDays.ahead }).epochMilliseconds,
    most: mostIntervals,
  };
}

const bounds = { ms: 10_000, megabytes: 192 };

async function readAside(input: Asked): Promise<Reading> {
  try {
    const module = new URL("./reading/service.ts", import.meta.url);
    return await aside<Reading>({ module, call: "readCalendar", input }, bounds);
  } catch (fault) {
    throw fault instanceof TooMuch ? importRefused("calendar_too_complex") : fault;
  }
}

async function write(
  tx: PracticeTx,
  { request }: MemberCall<typeof contract.addImport>,
  file: CalendarFile,
  { events, uids, spans, skipped }: Extract<Reading, { readable: true }>,
) {
  const key = await begin(tx, contract.addImport, request);
  if (key && "replay" in key) return importIn(tx, key.replay.resourceId ?? "");
  const id = tx.newId();
  const { keyId } = await practiceOf(tx);
  const digestOf = await digests(tx);
  await store.replaceEvents(tx, uids.map(digestOf));
  if ((await store.findImports(tx)).length >= mostImports)
    throw refuse("too_many_imports", "A member has at most twenty imported calendars.");
  const name = await tx.sealer.seal(keyId, store.nameCell(id), file.name);
  const ends = spans.map(({ to }) => to);
  const counts = { events, imported: spans.length, skipped: bySkipCode(skipped) };
  const range = { from: instantOf(Math.min(...spans.map(({ from }) => from))), until: instantOf(Math.max(...ends)) };
  await store.insertImport(tx, { id, name, ...counts, ...range });
  const times = [];
  for (const { uid, from, to, summary } of spans) {
    const timeId = tx.newId();
    const words = summary && (await tx.sealer.seal(keyId, store.summaryCell(timeId), summary));
    times.push({ id: timeId, from, to, eventDigest: digestOf(uid), summary: words || null });
  }
  await store.insertBusyTimes(tx, id, times);
  const detail = { events, imported: spans.length };
  audit(tx, { action: "calendar_import.add", subject: { kind: "calendar_import", id }, detail });
  await emit(tx, { kind: "busy_times.imported", subjectId: id, payload: { memberId: tx.actor.memberId, ...detail } });
  if (key) await remember(tx, key.digest, 201, id);
  return importIn(tx, id);
}

/** An event is known again by this, and by nobody without the practice's key: a UID often holds somebody's address. */
async function digests(tx: PracticeTx): Promise<(uid: string) => Buffer> {
  const secret = await tx.sealer.practiceSecret("calendar-events");
  return (uid) => createHmac("sha256", secret).update(uid).digest();
}

const instantOf = (at: number) => (Number.isFinite(at) ? new Date(at).toISOString() : null);

async function importIn(tx: PracticeTx, id: string): Promise<store.Import> {
  const found = await store.findImport(tx, id);
  if (!found) throw notFound("This import");
  return found;
}
