interface Member {
  readonly role: "owner" | "therapist" | "assistant" | "system";
}

/** Everyone in a practice sees its whole calendar: who sits in which room is nobody's secret in a small centre. */
export function maySeeCalendar(): boolean {
  return true;
}

/** Everyone may book, move and cancel; for whom, the next rule says. */
export function mayBook(): boolean {
  return true;
}

/** Owners and assistants keep every therapist's calendar; a therapist keeps their own and asks for changes to another's. */
export function mayBookFor(member: Member & { memberId: string | null }, therapistId: string): boolean {
  return member.role !== "therapist" || member.memberId === therapistId;
}

/** Feeds and imported calendars are about a member's own appointments, so those who treat have them. */
export function mayLinkCalendars(member: Member): boolean {
  return member.role === "owner" || member.role === "therapist";
}

/** What is offered and where is for those who offer it: owners and therapists. */
export function mayShapeOffer(member: Member): boolean {
  return member.role === "owner" || member.role === "therapist";
}

/** Everyone keeps hours; whose, the next rule says. */
export function mayKeepHours(): boolean {
  return true;
}

/** A therapist says when they work; owners and assistants, who keep the calendar, say it for anybody. */
export function mayKeepHoursOf(member: Member & { memberId: string | null }, therapistId: string): boolean {
  return member.role !== "therapist" || member.memberId === therapistId;
}

/** Who hears at once of what happens here; a new kind of event joins by its subject, the word before the dot. */
export const hears = {
  appointment: maySeeCalendar,
  group: maySeeCalendar,
  attendance: maySeeCalendar,
  service: maySeeCalendar,
  location: maySeeCalendar,
  schedule: maySeeCalendar,
  time_off: maySeeCalendar,
  busy_times: maySeeCalendar,
};
