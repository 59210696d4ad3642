/** How long before a visit its reminder goes out. */
export const noticeHours = 24;

export interface RemindedVisit {
  readonly startsAt: Temporal.Instant;
  /** When it was last booked, moved or restored, or joined: a visit set later than the reminder's time needs none. */
  readonly timeSetAt: Temporal.Instant;
  readonly status: string;
}

/** When the reminder of this visit is due; null when there is to be none. */
export function dueAt(visit: RemindedVisit): Temporal.Instant | null {
  if (visit.status !== "scheduled") return null;
  const due = visit.startsAt.subtract({ hours: noticeHours });
  return Temporal.Instant.compare(visit.timeSetAt, due) > 0 ? null : due;
}

export type Verdict =
  | "send"
  | "not_scheduled"
  | "too_late"
  | "not_yet"
  | "set_too_late"
  | "switched_off"
  | "no_consent"
  | "no_address";

/**
 * Whether the reminder may go now, asked again right before it goes: the visit may have moved, been cancelled or begun
 * while the job waited, or the client may have changed their mind.
 */
export function judge(
  visit: RemindedVisit,
  client: { email: string | null; remindByMail: boolean; mayBeMailed: boolean },
  now: Temporal.Instant,
): Verdict {
  if (visit.status !== "scheduled") return "not_scheduled";
  if (Temporal.Instant.compare(now, visit.startsAt) >= 0) return "too_late";
  const due = dueAt(visit);
  if (!due) return "set_too_late";
  if (Temporal.Instant.compare(now, due) < 0) return "not_yet";
  if (!client.remindByMail) return "switched_off";
  if (!client.mayBeMailed) return "no_consent";
  return client.email ? "send" : "no_address";
}

/** Who is reminded of which visit: a session of a group has one for each of those who come. */
export interface Reminded {
  readonly appointmentId: string;
  readonly clientId: string;
}

/** One letter to each for each time a visit is at: moved and moved back, nobody is told twice of the same time. */
export const effectKey = ({ appointmentId, clientId }: Reminded, startsAt: Temporal.Instant) =>
  `reminder:${appointmentId}:${clientId}:${startsAt.epochMilliseconds}`;
/** What the keys of all letters to one client have in common. */
export const effectKeyPart = (clientId: string) => `:${clientId}:`;
/** The timer's key: moving the visit replaces it, cancelling or leaving the group removes it. */
export const timerKey = ({ appointmentId, clientId }: Reminded) => `reminder:${appointmentId}:${clientId}`;
