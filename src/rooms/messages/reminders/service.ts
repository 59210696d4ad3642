import { audit } from "#kernel/audit/trail.ts";
import type { PracticeTx } from "#kernel/db/practice.ts";
import { claim, settle } from "#kernel/effects/ledger.ts";
import type { House } from "#kernel/house.ts";
import { JobFailed, systemOf } from "#kernel/jobs/job.ts";
import { dequeue, enqueue } from "#kernel/jobs/queue.ts";
import { MailFailed, MailUnset } from "#kernel/mail/failures.ts";
import { type Reminder, reminderLetter } from "#kernel/mail/letters.ts";
import {
  type AppointmentTimes,
  appointmentOf,
  expectedAt,
  type IcsFile,
  icsOf,
  placeOf,
  sessionsToCome,
} from "#rooms/calendar/door.ts";
import { type ClientCard, cardsOf, mayReach, zoneOfClient } from "#rooms/clients/door.ts";
import { memberOf, practiceOf } from "#rooms/practices/door.ts";
import { dueAt, effectKey, judge, type Reminded, timerKey } from "./rules.ts";

/** Plans the reminders of everyone who is expected at this visit. */
export async function planReminders(tx: PracticeTx, appointmentId: string): Promise<void> {
  for (const visit of await visitsAt(tx, appointmentId)) planReminder(tx, visit, dueAt(visit));
}

/**
 * Plans the reminders of a visit that came in with an export at `broughtAt`. What was due by then may have been sent where it
 * came from, so it is not planned; the rest is as if it had been booked here.
 */
export async function planBroughtReminders(
  tx: PracticeTx,
  appointmentId: string,
  broughtAt: Temporal.Instant,
): Promise<void> {
  for (const visit of await visitsAt(tx, appointmentId)) {
    const due = dueAt(visit);
    if (due && Temporal.Instant.compare(due, broughtAt) > 0) planReminder(tx, visit, due);
  }
}

/** Plans what one client is reminded of in a group they have joined or left. */
export async function planGroupReminders(tx: PracticeTx, groupId: string, clientId: string): Promise<void> {
  for (const appointmentId of await sessionsToCome(tx, groupId)) {
    const reminded = { appointmentId, clientId };
    const visit = await visitOf(tx, reminded);
    planReminder(tx, reminded, visit ? dueAt(visit) : null);
  }
}

/** Sets, moves or takes back one timer, as the visit stands now: events may come late or out of order. */
function planReminder(tx: PracticeTx, { appointmentId, clientId }: Reminded, due: Temporal.Instant | null): void {
  const key = timerKey({ appointmentId, clientId });
  if (due) enqueue(tx, "send_reminder", { appointmentId, clientId }, { runAt: due, key, maxAttempts: 12 });
  else dequeue(tx, key);
}

/**
 * Sends one client the reminder of one visit, once: the world is read again, the right to send is claimed under a unique key, the
 * letter goes outside any transaction, and the outcome is written down.
 */
export async function sendReminder(house: House, practiceId: string, reminded: Reminded, last: boolean): Promise<void> {
  const system = systemOf(practiceId);
  const ready = await house.db.inPractice(system, (tx) => prepare(tx, reminded));
  if (!ready) return;
  if (ready.again)
    house.log.warn(
      { effectId: ready.effectId },
      "a reminder goes again with the same message id: the process ended before it could note the answer",
    );
  const outcome = await post(house, ready);
  await house.db.inPractice(system, async (tx) => {
    const subject = { kind: "appointment", id: reminded.appointmentId };
    if (outcome === "sent") {
      await settle(tx, ready.effectId, "sent");
      audit(tx, { action: "reminder.sent", subject });
      return;
    }
    await settle(tx, ready.effectId, "failed", outcome.code);
    if (outcome.permanent || last) audit(tx, { action: "reminder.failed", subject, detail: { code: outcome.code } });
  });
  if (outcome !== "sent" && !outcome.permanent) throw new JobFailed(`mail_${outcome.code}`);
}

interface Ready {
  readonly effectId: string;
  readonly again: boolean;
  readonly to: string;
  readonly reminder: Reminder;
  /** The visit for the client's own calendar. */
  readonly event: IcsFile | null;
}

async function prepare(tx: PracticeTx, reminded: Reminded): Promise<Ready | undefined> {
  const visit = await visitOf(tx, reminded);
  const client = visit && (await cardsOf(tx, [visit.clientId])).get(visit.clientId);
  if (!visit || !client) return undefined;
  const mayBeMailed = await mayReach(tx, visit.clientId, "mail");
  const verdict = judge(visit, { ...client, mayBeMailed }, tx.now);
  if (verdict === "not_yet") {
    planReminder(tx, reminded, dueAt(visit));
    return undefined;
  }
  const { id, turn } = await claim(tx, {
    kind: "reminder_mail",
    key: effectKey(reminded, visit.startsAt),
    subjectId: reminded.appointmentId,
  });
  if (turn === "done") return undefined;
  if (turn === "busy") throw new JobFailed("in_progress");
  if (verdict !== "send") {
    await settle(tx, id, "skipped", verdict);
    return undefined;
  }
  const reminder = await wordsFor(tx, visit, client);
  return {
    effectId: id,
    again: turn === "again",
    to: client.email as string,
    reminder,
    event: await icsOf(tx, visit.appointment.id, reminder.zone),
  };
}

async function wordsFor(tx: PracticeTx, visit: Visit, client: ClientCard): Promise<Reminder> {
  const practice = await practiceOf(tx);
  const therapist = await memberOf(tx, visit.therapistId);
  const place = await placeOf(tx, visit.appointment);
  const ofPlace = place?.timeZone ?? practice.timeZone;
  const own = (await zoneOfClient(tx, visit.clientId)) ?? ofPlace;
  const online = place?.kind === "online";
  return {
    locale: client.language,
    practiceName: practice.name,
    therapistName: therapist?.name ?? practice.name,
    clientFirstName: client.firstName,
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    zone: online ? own : ofPlace,
    alsoZone: online ? ofPlace : own,
    place: placeInWords(place),
  };
}

/** A home visit's address is the client's own and known to them; an online one needs its link. */
function placeInWords(place: Awaited<ReturnType<typeof placeOf>>): Reminder["place"] {
  if (!place) return { kind: "clinic" };
  const link = place.link ?? undefined;
  const address = place.kind === "clinic" ? (place.address ?? undefined) : undefined;
  return { kind: place.kind, name: place.name, address, link };
}

async function post(
  house: House,
  { effectId, to, reminder, event }: Ready,
): Promise<"sent" | { code: string; permanent: boolean }> {
  const messageId = `<reminder-${effectId}@${house.env.appUrl.hostname}>`;
  try {
    await house.mail.send({ ...reminderLetter(reminder), to, messageId, attachments: event ? [event] : [] });
    return "sent";
  } catch (fault) {
    if (fault instanceof MailFailed) return { code: fault.code, permanent: fault.permanent };
    if (fault instanceof MailUnset) return { code: "unset", permanent: false };
    throw fault;
  }
}

/** A visit as it concerns one client. */
interface Visit extends Reminded {
  readonly appointment: AppointmentTimes;
  readonly therapistId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly timeSetAt: Temporal.Instant;
  readonly status: string;
}

/** The visit as it concerns this client; undefined when it does not. */
async function visitOf(tx: PracticeTx, { appointmentId, clientId }: Reminded): Promise<Visit | undefined> {
  return (await visitsAt(tx, appointmentId)).find((visit) => visit.clientId === clientId);
}

/** The visit as it concerns each client who is expected, who may have come to it later than it was set. */
async function visitsAt(tx: PracticeTx, appointmentId: string): Promise<Visit[]> {
  const appointment = await appointmentOf(tx, appointmentId);
  if (!appointment) return [];
  const { therapistId, status } = appointment;
  const [startsAt, endsAt] = [Temporal.Instant.from(appointment.startsAt), Temporal.Instant.from(appointment.endsAt)];
  const setAt = Temporal.Instant.from(appointment.timeSetAt);
  return (await expectedAt(tx, appointment)).map(({ clientId, since }) => {
    const came = Temporal.Instant.from(since);
    const timeSetAt = Temporal.Instant.compare(came, setAt) > 0 ? came : setAt;
    return { appointmentId, appointment, clientId, therapistId, status, startsAt, endsAt, timeSetAt };
  });
}
