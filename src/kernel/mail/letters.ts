import { isolated } from "../i18n/isolate.ts";
import type { Locale } from "../i18n/locale.ts";
import { longDate, range, sameClock, time, zoneTime } from "../time/wording.ts";
import { lay } from "./layout.ts";
import type { Wording } from "./message.ts";
import { wordsIn } from "./translate.ts";

/** The letter with the link that signs in, for who has an account and who has none yet. */
export function signInLetter({ locale, link, minutes }: { locale: Locale; link: string; minutes: number }): Wording {
  const t = wordsIn(locale);
  return lay({
    locale,
    subject: t("signIn.subject"),
    preview: t("signIn.preview"),
    sender: t("product"),
    heading: t("signIn.heading"),
    paragraphs: [t("signIn.lead", { minutes })],
    action: { label: t("signIn.action"), link, fallback: t("linkFallback") },
    notes: [t("signIn.keep"), t("signIn.unasked")],
    footer: t("signIn.footer"),
  });
}

/** What an invitation tells. Names come as they were typed. */
export interface Invitation {
  locale: Locale;
  practiceName: string;
  inviterName: string;
  role: "owner" | "therapist" | "assistant";
  link: string;
}

/** The letter that invites a colleague into a practice. */
export function invitationLetter({ locale, practiceName, inviterName, role, link }: Invitation): Wording {
  const t = wordsIn(locale);
  const practice = isolated(locale, practiceName);
  return lay({
    locale,
    subject: t("invitation.subject", { practice }),
    preview: t("invitation.preview"),
    sender: t("product"),
    heading: t("invitation.heading", { practice }),
    paragraphs: [t("invitation.lead", { inviter: isolated(locale, inviterName), practice, role })],
    action: { label: t("invitation.action"), link, fallback: t("linkFallback") },
    notes: [t("invitation.unasked")],
    footer: t("invitation.footer", { practice }),
  });
}

/** What a reminder tells a client. Nothing else of the appointment belongs in a mail. */
export interface Reminder {
  locale: Locale;
  practiceName: string;
  therapistName: string;
  clientFirstName?: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  /** The zone the appointment is in: the location's, or the client's own when it is online. */
  zone: string;
  /** Another zone that somebody reads it in; named beside the first when its clocks differ. */
  alsoZone?: string;
  place: { kind: "clinic" | "home" | "online"; name?: string; address?: string; link?: string };
  /** Only where the practice has chosen to name it: a service can say why somebody comes. */
  serviceName?: string;
}

/** The letter that reminds a client of an appointment. Its subject and preview name no person and no service. */
export function reminderLetter(reminder: Reminder): Wording {
  const { locale, clientFirstName, serviceName } = reminder;
  const t = wordsIn(locale);
  const practice = isolated(locale, reminder.practiceName);
  const facts = [
    { label: t("reminder.when"), lines: whenLines(reminder) },
    { label: t("reminder.where"), lines: whereLines(reminder) },
  ];
  if (serviceName) facts.push({ label: t("reminder.service"), lines: [isolated(locale, serviceName)] });
  return lay({
    locale,
    subject: reminderSubject(reminder),
    preview: t("reminder.preview", { practice }),
    sender: practice,
    heading: t("reminder.heading"),
    paragraphs: [greeting(locale, clientFirstName), lead(reminder)],
    facts: facts.filter((fact) => fact.lines.length > 0),
    action: joinAction(reminder),
    notes: [t("reminder.change", { practice })],
    footer: t("reminder.footer", { practice }),
  });
}

function reminderSubject({ locale, startsAt, zone, alsoZone }: Reminder): string {
  const date = longDate(locale, startsAt, zone, { year: false });
  const words = { date, time: time(locale, startsAt, zone) };
  if (!differs(startsAt, zone, alsoZone)) return wordsIn(locale)("reminder.subject", words);
  return wordsIn(locale)("reminder.subjectZone", { ...words, zone: isolated(locale, zoneTime(locale, zone)) });
}

function greeting(locale: Locale, firstName: string | undefined): string {
  const t = wordsIn(locale);
  return firstName ? t("reminder.greeting", { name: isolated(locale, firstName) }) : t("reminder.greetingNoName");
}

function lead({ locale, practiceName, therapistName }: Reminder): string {
  const t = wordsIn(locale);
  const therapist = isolated(locale, therapistName);
  // Many practices are one person and carry their name.
  if (practiceName.trim() === therapistName.trim()) return t("reminder.leadSolo", { therapist });
  return t("reminder.lead", { therapist, practice: isolated(locale, practiceName) });
}

function whenLines({ locale, startsAt, endsAt, zone, alsoZone }: Reminder): string[] {
  const t = wordsIn(locale);
  const timesIn = (place: string) => ({
    times: range(locale, startsAt, endsAt, place),
    zone: isolated(locale, zoneTime(locale, place)),
  });
  const date = longDate(locale, startsAt, zone);
  const lines = [date, t("reminder.timeLine", timesIn(zone))];
  if (!alsoZone || !differs(startsAt, zone, alsoZone)) return lines;
  const alsoDate = longDate(locale, startsAt, alsoZone);
  if (alsoDate === date) return [...lines, t("reminder.timeLine", timesIn(alsoZone))];
  const shortDate = longDate(locale, startsAt, alsoZone, { year: false });
  return [...lines, t("reminder.timeLineOtherDay", { ...timesIn(alsoZone), date: shortDate })];
}

function whereLines({ locale, place }: Reminder): string[] {
  const t = wordsIn(locale);
  const named = [place.name, place.address].filter((line) => line?.trim()).map((line) => isolated(locale, line!));
  if (place.kind === "home") return [t("reminder.home"), ...named];
  if (place.kind === "online") return [t("reminder.online"), ...named];
  return named;
}

function joinAction({ locale, place }: Reminder) {
  if (place.kind !== "online" || !place.link) return undefined;
  const t = wordsIn(locale);
  return { label: t("reminder.join"), link: place.link, fallback: t("linkFallback") };
}

function differs(at: Temporal.Instant, zone: string, alsoZone: string | undefined): boolean {
  return alsoZone !== undefined && !sameClock(at, zone, alsoZone);
}
